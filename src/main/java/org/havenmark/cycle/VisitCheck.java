package org.havenmark.cycle;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be said about a wanted visit, all at once.
 *
 * @param problems what does not hold by itself: the field, and the key of the words
 * @param refusals why the team is refused
 * @param warnings what is warned about and recorded
 */
public record VisitCheck(Map<String, String> problems, List<Refusal> refusals, List<TeamWarning> warnings) {
    public VisitCheck {
        problems = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(problems));
        refusals = List.copyOf(refusals);
        warnings = List.copyOf(warnings);
    }

    public boolean isAllowed() {
        return problems.isEmpty() && refusals.isEmpty();
    }

    /** Whether there is a warning that has not been shown yet. */
    public boolean asks(Collection<TeamWarning> known) {
        return !known.containsAll(warnings);
    }
}

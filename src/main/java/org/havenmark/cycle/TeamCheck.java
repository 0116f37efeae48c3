package org.havenmark.cycle;

import java.util.List;

/** What is to be said about a team: what forbids it, and what is warned about. */
public record TeamCheck(List<Refusal> refusals, List<TeamWarning> warnings) {
    public TeamCheck {
        refusals = List.copyOf(refusals);
        warnings = List.copyOf(warnings);
    }

    public boolean allowed() {
        return refusals.isEmpty();
    }
}

package org.havenmark.sheet;

import java.util.List;
import java.util.Set;

/**
 * Holds while another criterion is rated within these levels, as entered; an unanswered one, or one that is itself
 * switched off, does not hold it.
 */
public record Condition(String criterion, int atLeast, int atMost) {
    public boolean holdsFor(int level) {
        return level >= atLeast && level <= atMost;
    }

    Condition about(String other) {
        return new Condition(other, atLeast, atMost);
    }

    /** Those that ask one of these criteria, or a repeat of one. */
    static List<Condition> about(Set<String> ids, List<Condition> all) {
        return all.stream().filter(each -> ids.contains(each.criterion.replaceFirst("\\..*", ""))).toList();
    }
}

package org.havenmark.sheet;

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
}

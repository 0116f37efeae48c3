package org.havenmark.sheet;

/**
 * One answer to one criterion, as scoring sees it: no person, no note.
 *
 * @param criterion the criterion's id
 */
public record Rating(String criterion, Mark mark) {
    /** What was answered. A criterion without any rating is unanswered. */
    public sealed interface Mark { }

    /** A level as entered, with its proof; caps are applied by the rule and never change what was entered. */
    public record Level(int level, Proof proof) implements Mark { }

    /**
     * What was counted, looked at or ticked, with its proof; the level follows from the criterion's measure.
     *
     * @param measured as {@link Measure#level} reads it
     */
    public record Measured(String measured, Proof proof) implements Mark { }

    /** Could not be seen at the visit. */
    public record NotSeen(String reason) implements Mark { }

    /** Does not apply to this shelter. */
    public record NotApplicable(String reason) implements Mark { }

    /** The team could not agree; out of the score and listed first. */
    public record NotAgreed() implements Mark { }
}

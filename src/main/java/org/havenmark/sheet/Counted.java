package org.havenmark.sheet;

import java.util.Optional;

/**
 * What became of one criterion in the score, and why. What was answered is kept as entered, whatever it counts as.
 *
 * @param mark    the answer as entered; empty where there is none
 * @param redLine how the criterion stands as a red line
 */
public record Counted(Domain domain, Criterion criterion, Optional<Rating.Mark> mark, Fate fate, RedLine redLine) {
    public boolean isRated() {
        return fate instanceof In in && !in.assumed();
    }

    public boolean isApplicable() {
        return !(fate instanceof Out out) || out.why().staysApplicable;
    }

    /** The level as entered, also where it was left out; empty when no level was given. */
    public Optional<Rating.Level> entered() {
        return mark.flatMap(criterion::entered);
    }

    public Optional<In> in() {
        return fate instanceof In in ? Optional.of(in) : Optional.empty();
    }

    public Optional<Out> out() {
        return fate instanceof Out out ? Optional.of(out) : Optional.empty();
    }

    /** Whether the sheet itself takes it out, by the shelter's profile or by another answer. */
    public boolean isSwitchedOff() {
        return out().filter(out -> out.why().isSwitchedOff()).isPresent();
    }

    /** Whether the team could not agree on it. */
    public boolean isNotAgreed() {
        return out().filter(out -> out.why() == Why.NOT_AGREED).isPresent();
    }

    /** Whether a condition that asks this criterion holds. */
    boolean answers(Condition condition) {
        return !isSwitchedOff() && entered().filter(level -> condition.holdsFor(level.level())).isPresent();
    }

    /** Below its target, or a red line that is crossed. */
    public boolean isFinding() {
        return redLine == RedLine.CROSSED || isRated() && in().orElseThrow().level() < criterion.target();
    }

    /** At its target or above, and no crossed red line. */
    public boolean isStrength() {
        return isRated() && !isFinding();
    }

    /** How far below its target it counts, as a part of its scale, times its share of the domain; never below 0. */
    public Ratio need() {
        return in().map(in -> in.share().times(Ratio.of(Math.max(0, criterion.target() - in.level()),
            criterion.scale().top()))).orElse(Ratio.NONE);
    }

    /** In the score or left out of it. */
    public sealed interface Fate { }

    /**
     * In the score.
     *
     * @param level   the level it counts as, after caps
     * @param cap     the cap that lowered it, if one did
     * @param part    what the level is worth as a part of the scale's top level, 0 to 1; 0 or 1 where the rules count
     *                what is met
     * @param share   its weight as a part of the weights that count in the domain; these shares add up to 1
     * @param assumed whether it was not answered, and counts 0 because the rules say so
     */
    public record In(int level, Optional<Scale.Cap> cap, Ratio part, Ratio share, boolean assumed) implements Fate { }

    /**
     * Left out of the score.
     *
     * @param gate the gate that closed the way to it, where that is why; its reason is for showing
     */
    public record Out(Why why, Optional<Gate> gate) implements Fate { }

    /** Why a criterion is not in the score; a typed reason is in the mark. */
    public enum Why {
        /** It is not for shelters with this profile. */
        BY_PROFILE(false),
        /** The answer to another criterion switches it off; what was answered below is kept. */
        BY_CONDITION(false),
        /** A rating elsewhere closed the way to it: counts as not seen. */
        GATE_CLOSED(true),
        UNANSWERED(true),
        NOT_SEEN(true),
        NOT_APPLICABLE(false),
        /** Answered not applicable where the sheet does not allow that: counts as not seen. */
        MUST_APPLY(true),
        NOT_AGREED(true);

        private final boolean staysApplicable;

        Why(boolean staysApplicable) {
            this.staysApplicable = staysApplicable;
        }

        /** Whether the sheet itself takes it out, by the shelter's profile or by another answer. */
        public boolean isSwitchedOff() {
            return this == BY_PROFILE || this == BY_CONDITION;
        }
    }

    /** How a criterion stands as a red line: NONE where it is none, or where the sheet switches it off. */
    public enum RedLine { NONE, KEPT, CROSSED, NOT_CHECKED }
}

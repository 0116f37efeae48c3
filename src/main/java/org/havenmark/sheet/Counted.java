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
        return fate instanceof In;
    }

    public boolean isApplicable() {
        return !(fate instanceof Out out) || out.why().staysApplicable;
    }

    /** The level as entered, also where it was left out; empty when no level was given. */
    public Optional<Rating.Level> entered() {
        return mark.filter(Rating.Level.class::isInstance).map(Rating.Level.class::cast);
    }

    public Optional<In> in() {
        return fate instanceof In in ? Optional.of(in) : Optional.empty();
    }

    public Optional<Out> out() {
        return fate instanceof Out out ? Optional.of(out) : Optional.empty();
    }

    /** Below its target, or a red line that is crossed. */
    public boolean isFinding() {
        return redLine == RedLine.CROSSED || in().filter(in -> in.level() < criterion.target()).isPresent();
    }

    /** At its target or above, and no crossed red line. */
    public boolean isStrength() {
        return isRated() && !isFinding();
    }

    /** How far below its target it counts, in levels, times its share of the domain; never below 0. */
    public Ratio need() {
        return in().map(in -> in.share().times(Ratio.of(Math.max(0, criterion.target() - in.level()), 1)))
            .orElse(Ratio.NONE);
    }

    /** In the score or left out of it. */
    public sealed interface Fate { }

    /**
     * In the score.
     *
     * @param level the level it counts as, after caps
     * @param cap   the cap that lowered it, if one did
     * @param part  the level as a part of the scale's top level, 0 to 1
     * @param share its weight as a part of the weights that count in the domain; these shares add up to 1
     */
    public record In(int level, Optional<Scale.Cap> cap, Ratio part, Ratio share) implements Fate { }

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
    }

    /** How a criterion stands as a red line: NONE where it is none, or where the profile takes it out. */
    public enum RedLine { NONE, KEPT, CROSSED, NOT_CHECKED }
}

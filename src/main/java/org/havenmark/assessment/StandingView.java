package org.havenmark.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.havenmark.sheet.Text.Said;
import org.jspecify.annotations.Nullable;

/**
 * The band or class of a score, and why it is not a better one.
 *
 * @param name      null where none was given
 * @param heldBack  what was not given; null for nothing
 * @param cause     a name of {@link org.havenmark.sheet.Standing.Cause}
 * @param missed    must-pass criteria that are missed
 * @param unchecked must-pass criteria that were not rated
 * @param classes   the best first, down to the one that was given; none where the score's range decides
 */
public record StandingView(@Nullable Said name, @Nullable Said heldBack, String cause, int missed, int unchecked,
                           List<ClassView> classes, List<PassView> passes) {
    public StandingView {
        classes = List.copyOf(classes);
        passes = List.copyOf(passes);
    }

    /** Whether there is more to tell than a range of scores. */
    public boolean hasReasons() {
        return !classes.isEmpty() || !passes.isEmpty();
    }

    /**
     * A class.
     *
     * @param state {@code given}, {@code held} (reached, but held back), {@code overruled} (reached, but a must-pass
     *              was missed) or {@code missed}
     */
    public record ClassView(Said name, String state, List<NeedView> needs) {
        public ClassView {
            needs = List.copyOf(needs);
        }
    }

    /**
     * A need of a class.
     *
     * @param group   of which criteria; null for all
     * @param level   the level to reach; -1 for each one's target
     * @param percent what was reached
     * @param lacking how many more it takes; 0 where it holds
     */
    public record NeedView(BigDecimal share, @Nullable Said group, int level, int reached, int of, BigDecimal percent,
                           int lacking, Some missing) {
        public boolean isHeld() {
            return lacking == 0;
        }

        /** Whether nothing may be missing. */
        public boolean isOfEach() {
            return share.compareTo(BigDecimal.valueOf(100)) == 0;
        }
    }

    /** A must-pass, and the class that missing it gives. */
    public record PassView(Said group, Said name, Some missed, Some unrated) { }

    /** Some criteria; where they are many, the first of them. */
    public record Some(List<Short> shown, int all) {
        public Some {
            shown = List.copyOf(shown);
        }

        public int more() {
            return all - shown.size();
        }
    }

    /**
     * A criterion in one line.
     *
     * @param counted the level it counts as; -1 where it is not rated
     */
    public record Short(String id, String number, Said text, int counted, int wanted) { }
}

package org.havenmark.change;

import java.util.Optional;
import org.havenmark.sheet.Outcome;
import org.havenmark.sheet.Ratio;

/** One scoring of both visits. */
record Sides(Outcome before, Outcome after) {
    private static final double POINTS = 100;
    private static final Ratio MINUS = Ratio.of(-1, 1);

    /** Which of an outcome's scores is meant; empty where there is none. */
    interface Which {
        Optional<Weighed> in(Outcome outcome, boolean later);
    }

    /** Empty where either side has no score. */
    Optional<Gap> gap(Which which) {
        return which.in(before, false).flatMap(first -> which.in(after, true).map(then -> new Gap(first, then)));
    }

    /** A score of either side. */
    record Gap(Weighed before, Weighed after) {
        /** In points. */
        Ratio difference() {
            return after.score().plus(before.score().times(MINUS)).times(Ratio.of((long) POINTS, 1));
        }

        /** In points; no difference is beyond 100. */
        Interval interval(Disagreement disagreement, double confidence) {
            double half = POINTS * disagreement.halfWidth(before, after, confidence);
            double middle = Weighed.real(difference());
            return new Interval(Math.max(-POINTS, middle - half), Math.min(POINTS, middle + half));
        }
    }
}

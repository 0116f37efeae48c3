package org.havenmark.assessment;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

/**
 * A 95 % interval by the percentile bootstrap: units are drawn with replacement, as many as there are, 2000 times;
 * the interval runs from the 2.5th to the 97.5th percentile of the values (B. Efron and R. J. Tibshirani,
 * An Introduction to the Bootstrap, Chapman and Hall 1993, chapter 13). The seed is fixed and the generator is the
 * one that {@link Random} defines, so that the same ratings always give the same interval.
 *
 * <p>No interval is given where more than one draw in twenty has no variation, or where it would have no width:
 * it would look surer than so few differences allow.
 */
final class Bootstrap {
    static final int RESAMPLES = 2000;
    static final long SEED = 20111231;
    private static final double NO_WIDTH = 1e-12;

    private Bootstrap() { }

    static Optional<Concordance.Interval> interval(Coefficient coefficient) {
        var values = values(coefficient);
        if (values.length < RESAMPLES - RESAMPLES / 20) {
            return Optional.empty();
        }
        var interval = new Concordance.Interval(percentile(values, 0.025), percentile(values, 0.975));
        return Optional.of(interval).filter(found -> found.high() - found.low() >= NO_WIDTH);
    }

    private static double[] values(Coefficient coefficient) {
        var random = new Random(SEED);
        var values = new double[RESAMPLES];
        var drawn = new int[coefficient.units()];
        for (int i = 0; i < RESAMPLES; i++) {
            Arrays.setAll(drawn, unit -> random.nextInt(drawn.length));
            values[i] = coefficient.over(drawn);
        }
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
    }

    /** Between the two nearest values in proportion: type 7 of R. J. Hyndman and Y. Fan, 1996, as in R. */
    private static double percentile(double[] sorted, double share) {
        double place = (sorted.length - 1) * share;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}

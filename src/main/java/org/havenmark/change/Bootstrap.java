package org.havenmark.change;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * An interval by the expanded percentile bootstrap: units are drawn with replacement, as many as there are; the
 * interval runs between two percentiles of the values of these draws (B. Efron and R. J. Tibshirani, An Introduction to
 * the Bootstrap, Chapman and Hall 1993, chapter 13). Of few units the plain percentiles are too near one another, so
 * they are moved outwards: instead of {@code a / 2} they cut off {@code Phi(-sqrt(n / (n - 1)) t(a / 2, n - 1))} at
 * either end (T. C. Hesterberg, What teachers should know about the bootstrap, The American Statistician 69 (4), 2015,
 * 371-386).
 *
 * <p>The generator is SplitMix64 (G. L. Steele, D. Lea and C. H. Flood, Fast splittable pseudorandom number generators,
 * OOPSLA 2014); a unit is its number in [0, 1) times how many units there are, rounded down.
 *
 * <p>No interval is given where more than one draw in twenty has no value, or where it would have no width: it would
 * look surer than the data are.
 */
final class Bootstrap {
    private static final int MOST_WITHOUT_VALUE = 20;
    private static final double NO_WIDTH = 1e-12;

    private Bootstrap() { }

    /**
     * @param units     how many are drawn from
     * @param effective n of the formula above, 2 or more: as many as there are units, or fewer
     * @param statistic of the numbers of the units drawn, from 0; not a number where it has no value
     */
    static Optional<Interval> interval(int units, int effective, ToDoubleFunction<int[]> statistic, Settings settings) {
        var values = values(units, statistic, settings);
        if (settings.resamples() - values.length > settings.resamples() / MOST_WITHOUT_VALUE) {
            return Optional.empty();
        }
        double tail = tail(effective, settings.confidence());
        var sample = new Sample(values);
        return Optional.of(new Interval(sample.quantile(tail), sample.quantile(1 - tail)))
            .filter(found -> found.high() - found.low() >= NO_WIDTH);
    }

    private static double[] values(int units, ToDoubleFunction<int[]> statistic, Settings settings) {
        var random = new SplittableRandom(settings.seed());
        var values = new double[settings.resamples()];
        var drawn = new int[units];
        for (int i = 0; i < values.length; i++) {
            Arrays.setAll(drawn, unit -> (int) (random.nextDouble() * units));
            values[i] = statistic.applyAsDouble(drawn);
        }
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    }

    /** Which share of the draws is cut off at either end. */
    static double tail(int n, double confidence) {
        double t = TDistribution.of(n - 1).inverseSurvivalProbability((1 - confidence) / 2);
        return NormalDistribution.of(0, 1).survivalProbability(Math.sqrt(n / (n - 1.0)) * t);
    }
}

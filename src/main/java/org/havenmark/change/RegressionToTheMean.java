package org.havenmark.change;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.havenmark.sheet.Ratio;

/**
 * How far a group that was chosen for being low is expected to rise on its own: {@code (1 - r) (m - c)}, where r is the
 * correlation of before and after over everybody, m the mean before of everybody, and c that of the chosen. A. G.
 * Barnett, J. C. van der Pols and A. J. Dobson, Regression to the mean: what it is and how to deal with it,
 * International Journal of Epidemiology 34 (1), 2005, 215-220; D. T. Campbell and D. A. Kenny, A Primer on Regression
 * Artifacts, Guilford 1999, chapter 2. It holds where before and after are spread alike.
 *
 * <p>What was done to some of them makes r smaller, and so the expected rise rather too great.
 *
 * @param expected rise of the chosen, in the unit measured
 */
public record RegressionToTheMean(double correlation, double expected) {
    /** Empty below five shelters of everybody, without anybody chosen, and where nothing varies. */
    public static Optional<RegressionToTheMean> of(List<Pair> everybody, List<Pair> chosen) {
        if (everybody.stream().map(Pair::shelter).distinct().count() < Comparison.FEWEST || chosen.isEmpty()) {
            return Optional.empty();
        }
        double r = Sample.correlation(values(everybody, Pair::before), values(everybody, Pair::after));
        double below = mean(everybody) - mean(chosen);
        return Double.isNaN(r) ? Optional.empty() : Optional.of(new RegressionToTheMean(r, (1 - r) * below));
    }

    private static double mean(List<Pair> pairs) {
        return new Sample(values(pairs, Pair::before)).mean();
    }

    private static double[] values(List<Pair> pairs, Function<Pair, Ratio> value) {
        return pairs.stream().map(value).mapToDouble(Weighed::real).toArray();
    }
}

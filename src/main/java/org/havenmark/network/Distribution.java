package org.havenmark.network;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.havenmark.sheet.Ratio;
import org.havenmark.sheet.Score;

/**
 * How scores lie, exactly: a quarter of them is at or below the lower quartile, half at or below the median.
 *
 * <p>Between two scores a quartile lies in proportion: type 7 of R. J. Hyndman and Y. Fan, Sample quantiles in
 * statistical packages, The American Statistician 50 (4), 1996, 361-365, as in R.
 *
 * @param n how many scores, 1 or more
 */
public record Distribution(int n, Ratio lowest, Ratio lowerQuartile, Ratio median, Ratio upperQuartile,
                           Ratio highest) {
    /** Empty without any score. */
    public static Optional<Distribution> of(Collection<Score> scores) {
        return ofPoints(scores.stream().map(Score::value).toList());
    }

    /** The same of points that may lie below 0, such as differences of scores. */
    public static Optional<Distribution> ofPoints(Collection<BigDecimal> points) {
        var sorted = points.stream().sorted().map(Ratio::of).toList();
        return sorted.isEmpty() ? Optional.empty() : Optional.of(new Distribution(sorted.size(), quarter(sorted, 0),
            quarter(sorted, 1), quarter(sorted, 2), quarter(sorted, 3), quarter(sorted, 4)));
    }

    private static Ratio quarter(List<Ratio> sorted, int quarters) {
        int place = (sorted.size() - 1) * quarters;
        int over = place % 4;
        var below = sorted.get(place / 4);
        return over == 0 ? below
            : below.times(Ratio.of(4 - over, 4)).plus(sorted.get(place / 4 + 1).times(Ratio.of(over, 4)));
    }
}

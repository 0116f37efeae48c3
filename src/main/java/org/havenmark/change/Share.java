package org.havenmark.change;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * So many of so many.
 *
 * @param interval of the share, by E. B. Wilson, Probable inference, the law of succession, and statistical inference,
 *                 Journal of the American Statistical Association 22 (158), 1927, 209-212, without a correction for
 *                 continuity
 */
public record Share(int count, int of, Interval interval) {
    /** @param of 1 or more */
    public static Share of(int count, int of, double confidence) {
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
        double part = (double) count / of;
        double middle = (part + z * z / (2 * of)) / (1 + z * z / of);
        double half = z / (1 + z * z / of) * Math.sqrt(part * (1 - part) / of + z * z / (4.0 * of * of));
        return new Share(count, of, new Interval(Math.max(0, middle - half), Math.min(1, middle + half)));
    }

    /** 0 to 1. */
    public double value() {
        return (double) count / of;
    }
}

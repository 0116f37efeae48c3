package org.havenmark.change;

import java.math.BigDecimal;

/**
 * How changes over many shelters are worked out.
 *
 * @param confidence of the intervals, between 0 and 1
 * @param resamples  how often the bootstrap draws, 1000 or more
 * @param seed       of the bootstrap, so that the same data always give the same interval
 * @param lowest     the least that can be measured: below it nothing can be seen to get worse
 * @param highest    the most that can be measured: above it nothing can be seen to get better
 * @param crowded    beyond which share at either end before a warning is due, 0 to 1
 */
public record Settings(double confidence, int resamples, long seed, BigDecimal lowest, BigDecimal highest,
                       double crowded) {
    /**
     * 95 %, 10,000 draws, scores of 0 to 100, and a warning beyond 15 %: C. B. Terwee and others, Quality criteria
     * were proposed for measurement properties of health status questionnaires, Journal of Clinical Epidemiology 60
     * (1), 2007, 34-42.
     */
    public static final Settings USUAL = new Settings(0.95, 10_000, 20111231, BigDecimal.ZERO,
        BigDecimal.valueOf(100), 0.15);
    private static final int FEWEST_RESAMPLES = 1000;

    public Settings {
        if (!(confidence > 0 && confidence < 1) || !(crowded > 0 && crowded <= 1) || resamples < FEWEST_RESAMPLES
            || lowest.compareTo(highest) >= 0) {
            throw new IllegalArgumentException("no settings: " + confidence + ", " + resamples + ", " + lowest + " to "
                + highest + ", " + crowded);
        }
    }

    /** The same for another measure, for example levels from 0 to 3. */
    public Settings within(BigDecimal least, BigDecimal most) {
        return new Settings(confidence, resamples, seed, least, most, crowded);
    }
}

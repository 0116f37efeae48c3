package org.havenmark.sheet;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A named result: a part of the score's range, or a class that is given by what was met.
 *
 * @param range empty for a class: no score alone gives it
 * @param good  whether the name praises; a good one is held back while a red line is crossed or was not checked
 */
public record Band(String id, Optional<Range> range, Text name, boolean good) {
    public boolean holds(BigDecimal score) {
        return range.filter(within -> within.holds(score)).isPresent();
    }

    /** Where the range begins; 0 for a class. */
    public BigDecimal from() {
        return range.map(Range::from).orElse(BigDecimal.ZERO);
    }

    /**
     * A part of 0 to 100. The range that ends at 100 holds 100 in any case.
     *
     * @param above whether {@code from} itself lies below the range
     * @param upTo  whether {@code to} itself lies in it
     */
    public record Range(BigDecimal from, boolean above, BigDecimal to, boolean upTo) {
        private static final BigDecimal TOP = BigDecimal.valueOf(100);

        boolean holds(BigDecimal score) {
            int low = score.compareTo(from);
            int high = score.compareTo(to);
            return (above ? low > 0 : low >= 0) && (high < 0 || high == 0 && (upTo || to.compareTo(TOP) == 0));
        }
    }
}

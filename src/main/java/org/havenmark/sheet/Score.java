package org.havenmark.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A score as it is stored and shown: 0.00 to 100.00 with two decimals. Finer or outside values are refused; rounding
 * happens in {@link #of} alone.
 */
public record Score(BigDecimal value) implements Comparable<Score> {
    private static final BigDecimal TOP = BigDecimal.valueOf(100);

    public Score {
        value = value.setScale(2, RoundingMode.UNNECESSARY);
        if (value.signum() < 0 || value.compareTo(TOP) > 0) {
            throw new IllegalArgumentException("a score is from 0 to 100, not " + value);
        }
    }

    /** From an exact part of the whole, 0 to 1: a hundred times it, rounded half-up to two decimals. */
    public static Score of(Ratio part) {
        return new Score(part.times(Ratio.of(100, 1)).rounded(2));
    }

    @Override
    public int compareTo(Score other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}

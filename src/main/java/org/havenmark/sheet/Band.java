package org.havenmark.sheet;

import java.math.BigDecimal;

/**
 * A named part of the score's range, from 0 to 100: {@code from} is inside it, {@code to} is the next band's start
 * (the last band includes 100).
 *
 * @param good whether the name praises; a good band is held back while a red line is crossed or was not checked
 */
public record Band(String id, BigDecimal from, BigDecimal to, Text name, boolean good) {
    private static final BigDecimal TOP = BigDecimal.valueOf(100);

    public boolean holds(BigDecimal score) {
        return score.compareTo(from) >= 0
            && (score.compareTo(to) < 0 || to.compareTo(TOP) == 0 && score.compareTo(TOP) == 0);
    }
}

package org.havenmark.change;

import java.math.BigDecimal;
import java.util.UUID;
import org.havenmark.sheet.Ratio;

/**
 * Something of one shelter, measured twice in the same way: a score, or what the level of a criterion counts.
 *
 * @param after exact, like {@code before}: equal changes are then seen to be equal, and rank alike. In decimals the
 *              step from a third to two thirds would be greater than the one from nothing to a third.
 */
public record Pair(UUID shelter, Ratio before, Ratio after) {
    public Pair(UUID shelter, BigDecimal before, BigDecimal after) {
        this(shelter, Ratio.of(before), Ratio.of(after));
    }

    /** From parts of the whole, 0 to 1, to points of 100. */
    static Pair points(UUID shelter, Ratio before, Ratio after) {
        var hundred = Ratio.of(100, 1);
        return new Pair(shelter, before.times(hundred), after.times(hundred));
    }
}

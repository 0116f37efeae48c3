package org.havenmark.change;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * Something of one shelter, measured twice in the same way: a score, or the level of a criterion.
 *
 * @param after exact, like {@code before}: equal changes are then seen to be equal
 */
public record Pair(UUID shelter, BigDecimal before, BigDecimal after) { }

package org.havenmark.assessment;

import java.math.BigDecimal;
import org.havenmark.sheet.Text.Said;
import org.jspecify.annotations.Nullable;

/**
 * A domain, or domains put together, where it stands in the score.
 *
 * @param depth    0 at the top; a member stands one deeper than what it is part of
 * @param composed whether it is made of others
 * @param weight   its weight among those beside it; null where the rules weigh criteria alone
 * @param share    its part of the overall score, in hundredths
 * @param exact    the score as a fraction; empty where there is none
 */
public record PartView(int depth, Said title, boolean composed, @Nullable Integer weight, BigDecimal share,
                       String exact, @Nullable BigDecimal points) { }

package org.havenmark.network;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.havenmark.sheet.Text;
import org.jspecify.annotations.Nullable;

/**
 * A shelter's latest result by peers on one sheet, for its own manager.
 *
 * @param points      null where nothing could be scored
 * @param band        the band or class; null without a score, or where none could be given
 * @param provisional whether an unanswered criterion counts 0 in it
 */
public record OwnScore(UUID assessment, Text.Said sheet, LocalDate visitOn, @Nullable BigDecimal points,
                       Text.@Nullable Said band, int rated, int applicable, int redLinesCrossed,
                       int redLinesNotChecked, boolean provisional) { }

package org.havenmark.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.havenmark.sheet.Text.Said;
import org.jspecify.annotations.Nullable;

/**
 * One visit on a shelter's line.
 *
 * @param breaks whether it stands on another version of the sheet, or on another sheet, than the one before it
 * @param other  whether the sheet itself is another one than that before it
 * @param band   the name of the band or class; null for none
 * @param same   compared with the visit that is shown, where that one's sheet is another; null where none is needed
 */
public record EarlierView(UUID assessment, LocalDate visitOn, Said sheet, int version, boolean breaks, boolean other,
                          @Nullable BigDecimal points, @Nullable Said band, boolean provisional, int rated,
                          int applicable, @Nullable SameView same) {
    /**
     * Both visits on the same criteria.
     *
     * @param criteria how many they are; 0 where the two sheets have nothing in common
     * @param then     null where nothing of them could be scored
     */
    public record SameView(int criteria, @Nullable BigDecimal then, @Nullable BigDecimal now, int ratedThen,
                           int ratedNow) {
        static SameView of(SameCriteria.Pair pair) {
            return new SameView(pair.criteria(), pair.then().map(score -> score.value()).orElse(null),
                pair.now().map(score -> score.value()).orElse(null), pair.ratedThen(), pair.ratedNow());
        }

        public boolean isThere() {
            return then != null && now != null;
        }
    }
}

package org.havenmark.change;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.havenmark.web.Forms;
import org.havenmark.web.Option;
import org.jspecify.annotations.Nullable;

/**
 * The second looks of a cycle, for coordinators.
 *
 * @param open     visits that are still to be handed in
 * @param handedIn visits to draw from
 * @param drawn    null before the draw
 */
public record SecondLooksPage(UUID cycle, String name, int open, int handedIn, List<Option> percents, String percent,
                              Forms forms, @Nullable Drawn drawn) {
    /** @param seed as text: it is not for reckoning with */
    public record Drawn(Instant at, String seed, int percent, int visits, List<Look> looks) {
        public Drawn {
            looks = List.copyOf(looks);
        }
    }

    /**
     * One of them.
     *
     * @param told null until both are handed in
     */
    public record Look(UUID shelter, String name, LocalDate on, UUID first, @Nullable String team,
                       @Nullable LocalDate teamOn, @Nullable UUID look, @Nullable LocalDate lookOn,
                       @Nullable UUID second, @Nullable Told told) { }

    /**
     * The second team's score less the first's.
     *
     * @param apart whether they differ by more than assessors do
     */
    public record Told(boolean apart, @Nullable BigDecimal difference, @Nullable BigDecimal low,
                       @Nullable BigDecimal high) { }
}

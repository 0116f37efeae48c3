package org.havenmark.revisit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.havenmark.guard.ShownNote;
import org.havenmark.guard.TypedNote;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/** What the pages of a shelter's own indicators show. */
public final class IndicatorPages {
    private IndicatorPages() { }

    /**
     * All of them, and the form for another.
     *
     * @param form the id that the next one will have
     */
    public record ListPage(List<Row> rows, UUID form, TypedNote name, TypedNote unit, Forms forms) {
        public ListPage {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One with its latest number.
     *
     * @param month first day of the month it is of; null before the first
     */
    public record Row(UUID id, ShownNote name, ShownNote unit, boolean kept, @Nullable LocalDate month, int amount) { }

    /**
     * One with all its numbers.
     *
     * @param months the latest first
     * @param typed  the month that is being written, as {@code 2026-11}, and its number as typed
     * @param seen   the version that the form is upon; empty for a month without a number
     */
    public record ShowPage(UUID id, ShownNote name, ShownNote unit, boolean kept, int version, List<Month> months,
                           String month, String typed, String seen, Forms forms) {
        public ShowPage {
            months = List.copyOf(months);
        }
    }

    /** A month's number; the month as {@code 2026-11}. */
    public record Month(String month, int amount) { }
}

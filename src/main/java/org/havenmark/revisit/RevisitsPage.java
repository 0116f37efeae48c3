package org.havenmark.revisit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which shelters are to be visited next, and why.
 *
 * @param list  the one that is shown, a name of {@link Kind}
 * @param lists all of them with how many are in each
 */
public record RevisitsPage(String list, List<Choice> lists, List<Row> rows) {
    public RevisitsPage {
        lists = List.copyOf(lists);
        rows = List.copyOf(rows);
    }

    /** The lists; a shelter that was never re-visited stands in its list by time too. */
    public enum Kind {
        OVERDUE, DUE, NEVER_REVISITED, LATER;

        public String address() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public record Choice(String address, int count) { }

    /**
     * A shelter.
     *
     * @param lastVisit null where it was never assessed
     * @param planned   a visit that is planned already; null for none
     * @param plan      where a visit is planned; empty where no cycle is open
     */
    public record Row(String shelter, @Nullable LocalDate lastVisit, @Nullable BigDecimal overall, NextVisit next,
                      @Nullable Planned planned, String plan) { }

    /** A visit that is planned. */
    public record Planned(UUID cycle, UUID visit, LocalDate on) { }
}

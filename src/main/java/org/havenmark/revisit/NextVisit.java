package org.havenmark.revisit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.havenmark.shelter.Shelter.CapacityBand;
import org.jspecify.annotations.Nullable;

/**
 * When a shelter is to be visited next, and why then.
 *
 * @param reasons the one that decides first, then the others by their day
 */
public record NextVisit(UUID shelter, LocalDate on, List<Reason> reasons) {
    /** A visit is due from this many days before its day. */
    private static final int DUE_DAYS = 30;

    public NextVisit {
        reasons = List.copyOf(reasons);
    }

    public State state(LocalDate today) {
        if (on.isBefore(today)) {
            return State.OVERDUE;
        }
        return on.isAfter(today.plusDays(DUE_DAYS)) ? State.LATER : State.DUE;
    }

    /** Where a day stands in time. */
    public enum State { OVERDUE, DUE, LATER }

    /**
     * Why on that day.
     *
     * @param since    the day it is counted from
     * @param months   how many after it
     * @param score    and caseload: only where the table of months is the reason
     */
    public record Reason(Why why, LocalDate on, LocalDate since, int months, @Nullable ScoreClass score,
                         @Nullable CapacityBand caseload) { }

    /** What kind of reason. */
    public enum Why {
        /** It was never assessed. */
        FIRST,
        /** The table of months by score and caseload. */
        TABLE,
        /** A red line is crossed. */
        RED_LINE,
        /** A quick action is past its deadline. */
        OVERDUE_ACTION,
        /** Nobody waits longer than this. */
        LONGEST,
        /** Three visits within a year are enough: it waits until the year is over. */
        ENOUGH_VISITS
    }
}

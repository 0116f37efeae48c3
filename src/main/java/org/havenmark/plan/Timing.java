package org.havenmark.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an action of the plan stands on a day.
 *
 * @param when     late is past its deadline, due within {@link #SOON} days
 * @param nextNote when the shelter says how it goes, at the latest; null once the action is over, or set aside
 * @param noteDue  whether that day has come
 */
public record Timing(When when, @Nullable LocalDate nextNote, boolean noteDue) {
    /** Days before its deadline from which an action is due. */
    public static final int SOON = 30;
    /** Days from one note on how it goes to the next. */
    public static final int RHYTHM = 30;

    /**
     * Over is what a re-visit judged done or no longer needed, and what the shelter says is done as long as no re-visit
     * after that judged otherwise.
     *
     * @param last the day of the last note, or the day it came into the plan
     */
    static Timing on(LocalDate today, ActionFact fact, LocalDate last) {
        if (fact.isOver()) {
            return new Timing(When.DONE, null, false);
        }
        if (fact.isSetAside()) {
            return new Timing(When.SET_ASIDE, null, false);
        }
        var when = fact.deadline().isBefore(today) ? When.LATE
            : fact.deadline().isAfter(today.plusDays(SOON)) ? When.LATER : When.DUE;
        var next = last.plusDays(RHYTHM);
        return new Timing(when, next, !next.isAfter(today));
    }

    public boolean isOpen() {
        return when != When.DONE && when != When.SET_ASIDE;
    }

    /** What the deadline says, as long as there is something to do. */
    public enum When { LATE, DUE, LATER, DONE, SET_ASIDE }
}

package org.havenmark.revisit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.havenmark.revisit.NextVisit.Reason;
import org.havenmark.revisit.NextVisit.Why;
import org.jspecify.annotations.Nullable;

/** Proposes when each shelter is visited next, by the rule in force. The soonest reason decides. */
public final class Scheduling {
    /** No shelter gets more visits within a year, unless a red line is open. */
    private static final int MOST_A_YEAR = 3;

    private Scheduling() { }

    public static NextVisit propose(ScheduleRule rule, Situation shelter) {
        var reasons = new ArrayList<>(reasons(rule, shelter));
        reasons.sort(Comparator.comparing(Reason::on));
        var soonest = reasons.get(0).on();
        held(shelter, soonest).ifPresent(reason -> reasons.add(0, reason));
        return new NextVisit(shelter.shelter(), reasons.get(0).on(), reasons);
    }

    private static List<Reason> reasons(ScheduleRule rule, Situation shelter) {
        var last = shelter.lastVisit();
        if (last.isEmpty()) {
            return List.of(reason(Why.FIRST, shelter.joinedOn(), rule.first()));
        }
        var reasons = new ArrayList<Reason>();
        var score = rule.scoreClass(shelter.overall());
        int months = rule.monthsFor(score, shelter.caseload());
        reasons.add(new Reason(Why.TABLE, last.get().plusMonths(months), last.get(), months, score,
            shelter.caseload()));
        if (shelter.redLineOpen()) {
            reasons.add(reason(Why.RED_LINE, last.get(), rule.redLine()));
        }
        overdue(rule, shelter.overdueSince(), last.get()).ifPresent(reasons::add);
        if (rule.longest() < months) {
            reasons.add(reason(Why.LONGEST, last.get(), rule.longest()));
        }
        return reasons;
    }

    /** A visit since then has looked at the action: the time runs anew from there. */
    private static Optional<Reason> overdue(ScheduleRule rule, @Nullable LocalDate since, LocalDate last) {
        return Optional.ofNullable(since).map(day -> new Reason(Why.OVERDUE_ACTION,
            (day.isAfter(last) ? day : last).plusMonths(rule.overdue()), day, rule.overdue(), null, null));
    }

    /** The day on which the third visit before it is a year ago, where that is later. */
    private static Optional<Reason> held(Situation shelter, LocalDate soonest) {
        var visits = shelter.visits();
        if (shelter.redLineOpen() || visits.size() < MOST_A_YEAR) {
            return Optional.empty();
        }
        var third = visits.get(visits.size() - MOST_A_YEAR);
        return Optional.of(reason(Why.ENOUGH_VISITS, third, 12)).filter(reason -> reason.on().isAfter(soonest));
    }

    private static Reason reason(Why why, LocalDate since, int months) {
        return new Reason(why, since.plusMonths(months), since, months, null, null);
    }
}

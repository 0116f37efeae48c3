package org.havenmark.revisit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenmark.cycle.Cycle;
import org.havenmark.cycle.Cycles;
import org.havenmark.cycle.PlannedVisit;
import org.havenmark.cycle.PlannedVisits;
import org.havenmark.revisit.NextVisits.Proposed;
import org.havenmark.revisit.RevisitsPage.Choice;
import org.havenmark.revisit.RevisitsPage.Kind;
import org.havenmark.revisit.RevisitsPage.Planned;
import org.havenmark.revisit.RevisitsPage.Row;
import org.havenmark.web.NotFound;

/** Makes the lists of who is to be visited next, for coordinators. */
@Singleton
class RevisitLists {
    private final NextVisits next;
    private final PlannedVisits visits;
    private final Cycles cycles;
    private final Clock clock;

    RevisitLists(NextVisits next, PlannedVisits visits, Cycles cycles, Clock clock) {
        this.next = next;
        this.visits = visits;
        this.cycles = cycles;
        this.clock = clock;
    }

    RevisitsPage page(String list) {
        var kind = Stream.of(Kind.values()).filter(each -> each.address().equals(list)).findFirst()
            .orElseThrow(NotFound::new);
        var today = LocalDate.now(clock);
        var all = next.proposed(Optional.empty());
        var planned = visits.all().stream().filter(visit -> !visit.cancelled() && !visit.isHandedIn())
            .collect(Collectors.toMap(PlannedVisit::shelter, Function.identity(), (first, later) -> first));
        var open = cycles.findAllOrderByOpensOnDesc();
        return new RevisitsPage(list, Stream.of(Kind.values()).map(each -> new Choice(each.address(),
            (int) all.stream().filter(one -> isIn(each, one, today)).count())).toList(), all.stream()
            .filter(one -> isIn(kind, one, today)).sorted(Comparator.comparing(one -> one.next().on()))
            .map(one -> row(one, planned, open, today)).toList());
    }

    private static boolean isIn(Kind kind, Proposed one, LocalDate today) {
        return kind == Kind.NEVER_REVISITED ? one.situation().lastVisit().isPresent() && !one.situation().revisited()
            : one.next().state(today).name().equals(kind.name());
    }

    private static Row row(Proposed one, Map<UUID, PlannedVisit> planned, List<Cycle> cycles, LocalDate today) {
        var visit = planned.get(one.next().shelter());
        return new Row(one.name(), one.situation().lastVisit().orElse(null), one.situation().overall(), one.next(),
            visit == null ? null : new Planned(visit.cycle(), visit.id(), visit.day()), plan(one.next(), cycles,
            today));
    }

    /** In the cycle of that day; where there is none, in the one that is open or comes next. */
    private static String plan(NextVisit next, List<Cycle> cycles, LocalDate today) {
        var day = next.on().isBefore(today) ? today : next.on();
        return cycles.stream().filter(cycle -> isOpen(cycle, day)).findFirst()
            .map(cycle -> address(cycle, next, "&day=" + day))
            .or(() -> cycles.stream().filter(cycle -> !cycle.closesOn().isBefore(today))
                .min(Comparator.comparing(Cycle::opensOn)).map(cycle -> address(cycle, next, ""))).orElse("");
    }

    private static String address(Cycle cycle, NextVisit next, String day) {
        return "/cycles/" + cycle.id() + "/visits/new?shelter=" + next.shelter() + day;
    }

    private static boolean isOpen(Cycle cycle, LocalDate day) {
        return !cycle.opensOn().isAfter(day) && !cycle.closesOn().isBefore(day);
    }
}

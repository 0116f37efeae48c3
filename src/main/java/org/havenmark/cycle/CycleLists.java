package org.havenmark.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The lists of a cycle's visits: planned, due, overdue, done, cancelled, and the shelters never assessed. */
record CycleLists(Cycle cycle, List<PlannedVisit> visits, List<Place> neverAssessed, LocalDate today) {
    static final String ALL = "all";
    static final String NEVER_ASSESSED = "never-assessed";
    private static final Map<String, VisitState> TIMINGS = Map.of("planned", VisitState.PLANNED, "due", VisitState.DUE,
        "overdue", VisitState.OVERDUE, "done", VisitState.DONE, "cancelled", VisitState.CANCELLED);

    /** A list by the ending of its address; any other word is the list of all. */
    static String named(String list) {
        return TIMINGS.containsKey(list) || list.equals(NEVER_ASSESSED) ? list : ALL;
    }

    CyclePage page(String list, Labels labels, List<VisitWarning> warnings, CyclePage.State state) {
        return new CyclePage(cycle, list, counts(), on(list).map(visit -> CyclePage.Row.of(visit, today, labels))
            .toList(), neverAssessed.stream().map(this::unassessed).toList(),
            warnings.stream().map(this::warning).toList(), state);
    }

    private List<CyclePage.Count> counts() {
        return Stream.of(ALL, "planned", "due", "overdue", NEVER_ASSESSED, "done", "cancelled")
            .map(list -> new CyclePage.Count(list, list.equals(NEVER_ASSESSED) ? neverAssessed.size()
                : (int) on(list).count())).toList();
    }

    private Stream<PlannedVisit> on(String list) {
        return visits.stream().filter(visit -> list.equals(ALL) ? !visit.cancelled()
            : visit.timing(today) == TIMINGS.get(list));
    }

    private CyclePage.Unassessed unassessed(Place place) {
        var next = on(ALL).filter(visit -> visit.shelter().equals(place.id())).map(PlannedVisit::day).findFirst();
        return new CyclePage.Unassessed(place.id(), place.name(), place.region(), next.orElse(null));
    }

    private CyclePage.Warning warning(VisitWarning warning) {
        var visit = visits.stream().filter(one -> one.id().equals(warning.visitId())).findFirst().orElseThrow();
        return new CyclePage.Warning(visit.id(), visit.shelterName(), visit.day(), warning.warning().key());
    }
}

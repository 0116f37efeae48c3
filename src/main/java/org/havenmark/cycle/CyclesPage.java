package org.havenmark.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Every cycle with how far its visits are. */
public record CyclesPage(List<Row> cycles) {
    /** One cycle; planned visits are those to come, due ones not among them. */
    public record Row(UUID id, String name, LocalDate opensOn, LocalDate closesOn, boolean now, int planned, int due,
                      int overdue, int done) {
        static Row of(Cycle cycle, List<PlannedVisit> visits, LocalDate today) {
            return new Row(cycle.id(), cycle.name(), cycle.opensOn(), cycle.closesOn(),
                !today.isBefore(cycle.opensOn()) && !today.isAfter(cycle.closesOn()),
                count(visits, VisitState.PLANNED, today), count(visits, VisitState.DUE, today),
                count(visits, VisitState.OVERDUE, today), count(visits, VisitState.DONE, today));
        }

        private static int count(List<PlannedVisit> visits, VisitState timing, LocalDate today) {
            return (int) visits.stream().filter(visit -> visit.timing(today) == timing).count();
        }
    }
}

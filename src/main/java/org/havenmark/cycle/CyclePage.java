package org.havenmark.cycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One cycle: its visits, or one list of them.
 *
 * @param list which list is shown, by the ending of its address
 */
public record CyclePage(Cycle cycle, String list, List<Count> lists, List<Row> visits, List<Unassessed> neverAssessed,
                        List<Warning> warnings, State state) {
    /**
     * Whether it is closed, and what keeps it open.
     *
     * @param closedAt   null while it is open
     * @param openVisits those neither handed in nor cancelled
     */
    public record State(@Nullable Instant closedAt, int openVisits, List<ClosingCondition.Undone> undone) {
        public boolean isOpen() {
            return closedAt == null;
        }
    }

    /** A list and how many are on it. */
    public record Count(String list, int count) { }

    /** A visit in the table. */
    public record Row(UUID id, LocalDate day, String shelter, String region, Visit.Kind kind, List<String> team,
                      VisitState state, long cleared, int members) {
        static Row of(PlannedVisit visit, LocalDate today, Labels labels) {
            return new Row(visit.id(), visit.day(), visit.shelterName(), visit.region(), visit.kind(),
                visit.team().stream().map(member -> labels.of(member.who())).toList(), visit.state(today),
                visit.team().stream().filter(PlannedVisit.Member::isCleared).count(), visit.team().size());
        }

        /** Whether it is worth saying how many of the team may take part. */
        public boolean isWaiting() {
            return cleared < members && state != VisitState.DONE && state != VisitState.CANCELLED;
        }
    }

    /** A shelter without a handed-in assessment, and its next visit in this cycle where there is one. */
    public record Unassessed(UUID id, String name, String region, @Nullable LocalDate plannedOn) { }

    /** A recorded warning. */
    public record Warning(UUID visit, String shelter, LocalDate day, String key) { }
}

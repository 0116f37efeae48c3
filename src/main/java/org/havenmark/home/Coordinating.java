package org.havenmark.home;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.havenmark.cycle.Cycle;
import org.havenmark.cycle.Cycles;
import org.havenmark.cycle.PlannedVisit;
import org.havenmark.cycle.PlannedVisits;
import org.havenmark.cycle.VisitProgress;
import org.havenmark.cycle.VisitState;
import org.havenmark.database.Rows;
import org.havenmark.home.CoordinatorBlock.CycleState;
import org.havenmark.home.CoordinatorBlock.Draft;
import org.havenmark.home.CoordinatorBlock.Task;
import org.havenmark.sheet.Sheets;
import org.havenmark.shelter.Shelters;

/** Gathers what waits for a coordinator. */
@Singleton
final class Coordinating {
    private final Cycles cycles;
    private final PlannedVisits visits;
    private final VisitProgress progress;
    private final Shelters shelters;
    private final Sheets sheets;
    private final Rows rows;
    private final Clock clock;

    Coordinating(Cycles cycles, PlannedVisits visits, VisitProgress progress, Shelters shelters, Sheets sheets,
                 Rows rows, Clock clock) {
        this.cycles = cycles;
        this.visits = visits;
        this.progress = progress;
        this.shelters = shelters;
        this.sheets = sheets;
        this.rows = rows;
        this.clock = clock;
    }

    /** A coordinator does not decide on what they declared themselves. */
    CoordinatorBlock block(UUID person, Locale language) {
        var planned = visits.all().stream().filter(visit -> !visit.cancelled()).toList();
        var cycle = current().map(found -> state(found, planned)).orElse(null);
        var open = planned.stream().filter(visit -> !visit.isHandedIn()).toList();
        return new CoordinatorBlock(cycle, open.stream().filter(visit -> visit.team().stream()
            .anyMatch(member -> member.isWaiting() && !member.who().id().equals(person))).toList(),
            open.stream().filter(PlannedVisit::needsChange).toList(), drafts(language), firstRun(cycle != null));
    }

    private Optional<Cycle> current() {
        var today = LocalDate.now(clock);
        var newestFirst = cycles.findAllOrderByOpensOnDesc();
        Predicate<Cycle> runs = cycle -> !cycle.opensOn().isAfter(today) && !cycle.closesOn().isBefore(today);
        return newestFirst.stream().filter(runs).findFirst()
            .or(() -> newestFirst.stream().filter(cycle -> cycle.opensOn().isAfter(today))
                .reduce((later, sooner) -> sooner))
            .or(() -> newestFirst.stream().findFirst());
    }

    private CycleState state(Cycle cycle, List<PlannedVisit> planned) {
        var states = planned.stream().filter(visit -> visit.cycle().equals(cycle.id()))
            .map(visit -> visit.timing(LocalDate.now(clock))).toList();
        return new CycleState(cycle, states.size(), count(states, VisitState.DONE), count(states, VisitState.DUE),
            count(states, VisitState.OVERDUE), (int) shelters.count() - progress.firstAssessed().size());
    }

    private static int count(List<VisitState> states, VisitState wanted) {
        return (int) states.stream().filter(wanted::equals).count();
    }

    private List<Draft> drafts(Locale language) {
        return rows.of(
            "SELECT id FROM sheet_version WHERE published_at IS NULL AND retired_at IS NULL ORDER BY sheet_id, number",
            row -> row.getObject("id", UUID.class)).stream().map(id -> {
                var sheet = sheets.get(id);
                return new Draft(id, sheet.title().in(language), sheet.version());
            }).toList();
    }

    private List<Task> firstRun(boolean cycle) {
        var tasks = rows.of("""
            SELECT EXISTS (SELECT 1 FROM sheet_version WHERE published_at IS NOT NULL) AS sheet,
              EXISTS (SELECT 1 FROM shelter) AS shelters,
              (SELECT count(*) FROM person_role WHERE role = 'ASSESSOR') AS assessors""", row -> List.of(
                new Task("home.first.sheet", "/sheets", row.getBoolean("sheet")),
                new Task("home.first.shelters", "/shelters", row.getBoolean("shelters")),
                new Task("home.first.people", "/persons", row.getInt("assessors") > 1),
                new Task("home.first.cycle", "/cycles", cycle))).get(0);
        return tasks.stream().allMatch(Task::done) ? List.of() : tasks;
    }
}

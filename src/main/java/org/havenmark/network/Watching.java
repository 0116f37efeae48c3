package org.havenmark.network;

import jakarta.inject.Singleton;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.havenmark.change.CycleStep;
import org.havenmark.change.EarlyWarnings;
import org.havenmark.change.EarlyWarnings.EarlyWarning;
import org.havenmark.cycle.Cycles;
import org.havenmark.database.Rows;
import org.havenmark.network.NetworkPage.Progress;
import org.havenmark.network.NetworkPage.Step;

/** How far cycles are, and what to look at before it gets worse: for coordinators alone. */
@Singleton
final class Watching {
    /** The latest ones; what was before is on its own page. */
    private static final int CYCLES = 3;
    private final Rows rows;
    private final Cycles cycles;
    private final List<CycleStep> steps;
    private final List<EarlyWarnings> warnings;
    private final Clock clock;

    Watching(Rows rows, Cycles cycles, List<CycleStep> steps, List<EarlyWarnings> warnings, Clock clock) {
        this.rows = rows;
        this.cycles = cycles;
        this.steps = steps.stream().sorted(Comparator.comparingInt(CycleStep::place)).toList();
        this.warnings = List.copyOf(warnings);
        this.clock = clock;
    }

    /** By shelter, as the language sorts their names. */
    List<EarlyWarning> warnings(Locale language) {
        var today = LocalDate.now(clock);
        return warnings.stream().flatMap(each -> each.on(today).stream()).sorted(Comparator.comparing(
            EarlyWarning::name, Collator.getInstance(language)).thenComparing(EarlyWarning::key)).toList();
    }

    List<Step> steps() {
        return steps.stream().map(step -> new Step(step.key())).toList();
    }

    /** Of the latest cycles, the newest first; only shelters that have a visit in it count. */
    List<Progress> progress() {
        var planned = planned();
        var reached = steps.stream().map(CycleStep::shelters).toList();
        return cycles.findAllOrderByOpensOnDesc().stream().limit(CYCLES).map(cycle -> {
            var own = planned.getOrDefault(cycle.id(), Set.of());
            return new Progress(cycle.id(), cycle.name(), own.size(), reached.stream().map(step -> (int) step
                .getOrDefault(cycle.id(), Set.of()).stream().filter(own::contains).count()).toList());
        }).toList();
    }

    private Map<UUID, Set<UUID>> planned() {
        var planned = new HashMap<UUID, Set<UUID>>();
        rows.of("SELECT DISTINCT cycle_id, shelter_id FROM visit WHERE cancelled_at IS NULL", row ->
            planned.computeIfAbsent(row.getObject(1, UUID.class), none -> new HashSet<>())
                .add(row.getObject(2, UUID.class)));
        return planned;
    }
}

package org.havenmark.feedback;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.havenmark.assessment.Assessment;
import org.havenmark.assessment.LaidSheets;
import org.havenmark.audit.Audit;
import org.havenmark.feedback.Alert.Ending;
import org.havenmark.feedback.AlertStep.As;
import org.havenmark.feedback.AlertStep.Kind;
import org.havenmark.sheet.Criterion;

/**
 * Opens an alert for each red line that a hand-in finds crossed, in the same write. Where one is open for it already,
 * that one gets a step; what a correction takes back is withdrawn, unless another visit found it too.
 */
@Singleton
class Alarming implements FindingListener {
    private final Alerts alerts;
    private final AlertSteps steps;
    private final LaidSheets sheets;
    private final Audit audit;
    private final Clock clock;

    Alarming(Alerts alerts, AlertSteps steps, LaidSheets sheets, Audit audit, Clock clock) {
        this.alerts = alerts;
        this.steps = steps;
        this.sheets = sheets;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void found(Assessment assessment, List<Finding> standing, List<Finding> withdrawn, UUID person) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var crossed = standing.stream().filter(Finding::crossed).map(Finding::criterion).collect(Collectors.toSet());
        Map<String, Alert> open = alerts.lockOpen(assessment.shelterId()).stream()
            .collect(Collectors.toMap(Alert::criterion, Function.identity()));
        if (crossed.isEmpty() && open.isEmpty()) {
            return;
        }
        var before = alerts.foundAt(assessment.id());
        var own = before.stream().map(Alert::id).collect(Collectors.toSet());
        // A later correction of something else does not bring back what was settled since the visit.
        var settled = before.stream().filter(alert -> alert.ending() == Ending.SETTLED).map(Alert::criterion)
            .collect(Collectors.toSet());
        takeBack(assessment, open.values().stream().filter(alert -> own.contains(alert.id())
            && !crossed.contains(alert.criterion())).toList(), person, now);
        var again = open.values().stream().filter(alert -> crossed.contains(alert.criterion())
            && !own.contains(alert.id())).toList();
        steps.saveAll(again.stream().map(alert ->
            AlertStep.found(alert.id(), Kind.FOUND_AGAIN, now, person, assessment.id())).toList());
        open(assessment, crossed.stream().filter(criterion -> !open.containsKey(criterion)
            && !settled.contains(criterion)).sorted().toList(), person, now);
    }

    private void open(Assessment assessment, List<String> criteria, UUID person, Instant now) {
        if (criteria.isEmpty()) {
            return;
        }
        var days = sheets.of(assessment).criteria().collect(Collectors.toMap(Criterion::id, Criterion::redLineDays));
        var opened = criteria.stream().map(criterion -> new Alert(UUID.randomUUID(), assessment.id(),
            assessment.shelterId(), criterion, now, LocalDate.ofInstant(now, clock.getZone())
            .plusDays(days.getOrDefault(criterion, 0)), null, null, null, null, 0)).toList();
        alerts.saveAll(opened);
        steps.saveAll(opened.stream().map(alert ->
            AlertStep.found(alert.id(), Kind.OPENED, now, person, assessment.id())).toList());
        alerts.tellOthers(opened.stream().map(Alert::id).toList(), "COORDINATOR", now);
        opened.forEach(alert -> audit.note(person, "alert.opened", "alert", alert.id()));
    }

    private void takeBack(Assessment assessment, List<Alert> mine, UUID person, Instant now) {
        if (mine.isEmpty()) {
            return;
        }
        Set<UUID> others = new HashSet<>(alerts.foundElsewhere(assessment.shelterId(), assessment.id()));
        var ended = mine.stream().filter(alert -> !others.contains(alert.id())).toList();
        alerts.updateAll(ended.stream().map(alert -> alert.closed(now, Ending.WITHDRAWN)).toList());
        var taken = new ArrayList<AlertStep>();
        mine.forEach(alert -> taken.add(AlertStep.of(alert.id(), others.contains(alert.id()) ? Kind.TAKEN_BACK
            : Kind.WITHDRAWN, now, person, As.TEAM, null)));
        steps.saveAll(taken);
        ended.forEach(alert -> audit.note(person, "alert.withdrawn", "alert", alert.id()));
    }
}

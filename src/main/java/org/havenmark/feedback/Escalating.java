package org.havenmark.feedback;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.havenmark.audit.Audit;
import org.havenmark.feedback.AlertStep.As;
import org.havenmark.feedback.AlertStep.Kind;

/**
 * Finds what is overdue: every alert once, whichever process comes first, by the clock or because somebody looks at a
 * page. Then guardians are told too.
 */
@Singleton
public class Escalating {
    private final Alerts alerts;
    private final AlertSteps steps;
    private final Audit audit;
    private final Clock clock;

    Escalating(Alerts alerts, AlertSteps steps, Audit audit, Clock clock) {
        this.alerts = alerts;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    /** Reads first: on nearly every day there is nothing to write. */
    @Scheduled(initialDelay = "10m", fixedDelay = "30m")
    void look() {
        if (alerts.isAnyOverdue(LocalDate.now(clock))) {
            escalate();
        }
    }

    /** How many were overdue and not known to be. */
    @Transactional
    public int escalate() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var overdue = alerts.lockOverdue(LocalDate.now(clock));
        if (!overdue.isEmpty()) {
            alerts.updateAll(overdue.stream().map(alert -> alert.escalated(now)).toList());
            steps.saveAll(overdue.stream().map(alert -> new AlertStep(java.util.UUID.randomUUID(), alert.id(),
                Kind.ESCALATED, null, null, now, null, As.PROGRAM)).toList());
            alerts.tellOthers(overdue.stream().map(Alert::id).toList(), "GUARDIAN", now);
            overdue.forEach(alert -> audit.note(null, "alert.escalated", "alert", alert.id()));
        }
        return overdue.size();
    }
}

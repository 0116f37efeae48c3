package org.havenmark.feedback;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.havenmark.audit.Audit;
import org.havenmark.feedback.Alert.Ending;
import org.havenmark.feedback.AlertStep.As;
import org.havenmark.feedback.AlertStep.Kind;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Keeping;
import org.havenmark.guard.Notes;
import org.havenmark.web.Conflict;
import org.havenmark.web.NotFound;

/** What people do about an alert: a step, telling the shelter's manager, closing it with evidence. */
@Singleton
public class Attending {
    private final Alerts alerts;
    private final AlertSteps steps;
    private final Notes notes;
    private final Audit audit;
    private final Clock clock;

    Attending(Alerts alerts, AlertSteps steps, Notes notes, Audit audit, Clock clock) {
        this.alerts = alerts;
        this.steps = steps;
        this.notes = notes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What was done. Steps never overwrite each other, so no version is asked for; a form that is sent twice is kept
     * once.
     *
     * @param id the form's, of a new step
     */
    @Transactional
    public Keeping step(UUID id, UUID alert, As as, Draft words) {
        var open = open(alert);
        var known = steps.findById(id);
        return known.isPresent() ? new Keeping.Kept(known.filter(one -> one.alertId().equals(alert))
            .map(AlertStep::noteId).orElseThrow(NotFound::new))
            : keep(id, open, Kind.DONE, as, words, "alert.step", (row, now) -> { });
    }

    /** Somebody decided that it does not concern those who run the shelter: its managers are told. */
    @Transactional
    public Keeping tell(UUID alert, int seen, As as, Draft reason) {
        return keep(UUID.randomUUID(), open(alert, seen), Kind.TOLD, as, reason, "alert.told", (known, now) -> {
            alerts.update(known.told(now));
            alerts.tellManagers(known.id(), now);
        });
    }

    /** The line is kept again, and this says how that was seen. */
    @Transactional
    public Keeping close(UUID alert, int seen, As as, Draft evidence) {
        return keep(UUID.randomUUID(), open(alert, seen), Kind.CLOSED, as, evidence, "alert.closed",
            (known, now) -> alerts.update(known.closed(now, Ending.SETTLED)));
    }

    private Keeping keep(UUID id, Alert alert, Kind kind, As as, Draft words, String deed,
                         BiConsumer<Alert, Instant> then) {
        var kept = notes.keep(words);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        kept.note().ifPresent(note -> {
            then.accept(alert, now);
            steps.save(new AlertStep(id, alert.id(), kind, note, null, now, words.writer(), as));
            audit.note(words.writer(), deed, "alert", alert.id());
        });
        return kept;
    }

    private Alert open(UUID id, int seen) {
        var alert = open(id);
        if (alert.version() != seen) {
            throw new Conflict("web.error.stale");
        }
        return alert;
    }

    private Alert open(UUID id) {
        var alert = alerts.lock(id);
        if (!alert.isOpen()) {
            throw new Conflict("feedback.alert.closed");
        }
        return alert;
    }
}

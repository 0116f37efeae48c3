package org.havenmark.plan;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.havenmark.audit.Audit;
import org.havenmark.guard.Notes;
import org.havenmark.web.Conflict;
import org.havenmark.web.NotFound;

/** The shelter says how an action goes; every entry stays. */
@Singleton
public class Progressing {
    private final Actions actions;
    private final ActionProgresses progresses;
    private final Namings namings;
    private final Notes notes;
    private final Audit audit;
    private final Clock clock;

    Progressing(Actions actions, ActionProgresses progresses, Namings namings, Notes notes, Audit audit,
                Clock clock) {
        this.actions = actions;
        this.progresses = progresses;
        this.namings = namings;
        this.notes = notes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps what was typed and found whole. */
    @Transactional
    public void say(UUID person, UUID shelter, UUID action, ProgressForm form, ProgressForm.Drafts drafts) {
        var row = actions.hold(action).filter(one -> one.shelterId().equals(shelter)).orElseThrow(NotFound::new);
        if (!String.valueOf(row.version()).equals(form.version())) {
            throw new Acting.Stale();
        }
        if (!row.isTaken()) {
            throw new Conflict("plan.not-taken");
        }
        var status = form.chosen().orElseThrow();
        progresses.save(new ActionProgress(UUID.randomUUID(), action, status, notes.keep(drafts.note()).note()
            .orElse(null), notes.keep(drafts.evidence()).note().orElse(null),
            clock.instant().truncatedTo(ChronoUnit.MICROS), person));
        actions.update(row.at(status));
        audit.note(person, "action.progressed", "action", action);
    }

    /** Says whether the shelter may be named where others learn from the action; the latest word counts. */
    @Transactional
    public void name(UUID person, UUID shelter, UUID action, boolean named) {
        var row = actions.hold(action).filter(one -> one.shelterId().equals(shelter)).orElseThrow(NotFound::new);
        if (!row.isTaken()) {
            throw new Conflict("plan.not-taken");
        }
        namings.save(new Naming(UUID.randomUUID(), action, named, clock.instant().truncatedTo(ChronoUnit.MICROS),
            person));
        audit.note(person, named ? "action.naming.given" : "action.naming.taken-back", "action", action);
    }
}

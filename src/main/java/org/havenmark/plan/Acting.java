package org.havenmark.plan;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.audit.Audit;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Notes;
import org.havenmark.shelter.Shelters;
import org.havenmark.web.Conflict;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.jspecify.annotations.Nullable;

/** Writes actions: what a team proposes, what a manager makes of it, and what a manager plans by themself. */
@Singleton
public class Acting {
    private final Actions actions;
    private final ActionRevisions revisions;
    private final Shelters shelters;
    private final Notes notes;
    private final Audit audit;
    private final Clock clock;

    Acting(Actions actions, ActionRevisions revisions, Shelters shelters, Notes notes, Audit audit, Clock clock) {
        this.actions = actions;
        this.revisions = revisions;
        this.shelters = shelters;
        this.notes = notes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A new action: in the plan at once where the shelter's manager writes it, else a proposal. A form that is sent
     * twice makes one.
     *
     * @param id    the form's, of a new action
     * @param about what it is about; null for the manager's own idea
     */
    @Transactional
    public void add(UUID id, UUID person, UUID shelter, @Nullable About about, boolean proposed, Wording wording) {
        shelters.hold(shelter);
        if (actions.existsById(id)) {
            actions.findByIdAndShelterId(id, shelter).orElseThrow(NotFound::new);
            return;
        }
        var now = now();
        actions.save(new Action(id, shelter, about == null ? null : about.finding(), about == null ? null
            : about.base(), proposed ? person : null, null, null, null, null, Action.Status.NOT_STARTED, 1, now,
            person, 0));
        write(id, 1, person, now, wording);
        audit.note(person, proposed ? "action.proposed" : "action.planned", "action", id);
    }

    /**
     * The next revision, where the action is as the form had it; the earlier ones stay.
     *
     * @param changing whether a manager takes a proposal in these words, with the reason among them
     */
    @Transactional
    public void revise(UUID person, UUID shelter, UUID action, boolean changing, Wording wording) {
        var row = held(shelter, action, wording.form().version());
        if (row.decision() == Action.Decision.DECLINED || changing && !row.isWaiting()) {
            throw new Conflict("plan.decided");
        }
        var now = now();
        write(action, row.revision() + 1, person, now, wording);
        var revised = row.revised(row.revision() + 1);
        actions.update(changing ? revised.decided(Action.Decision.CHANGED, keep(wording.drafts().reason())
            .orElseThrow(), person, now) : revised);
        audit.note(person, changing ? "action.accepted-changed" : "action.changed", "action", action);
    }

    /** A proposal is taken as it is, or declined with the reason. */
    @Transactional
    public void decide(UUID person, UUID shelter, UUID action, String version, boolean accepted, Draft reason) {
        var row = undecided(shelter, action, version);
        var note = keep(reason);
        actions.update(row.decided(accepted ? Action.Decision.ACCEPTED : Action.Decision.DECLINED,
            accepted ? note.orElse(null) : note.orElseThrow(), person, now()));
        audit.note(person, accepted ? "action.accepted" : "action.declined", "action", action);
    }

    private Action undecided(UUID shelter, UUID action, String version) {
        var row = held(shelter, action, version);
        if (!row.isWaiting()) {
            throw new Conflict("plan.decided");
        }
        return row;
    }

    private Action held(UUID shelter, UUID action, String version) {
        var row = actions.hold(action).filter(one -> one.shelterId().equals(shelter)).orElseThrow(NotFound::new);
        if (!String.valueOf(row.version()).equals(version)) {
            throw new Stale();
        }
        return row;
    }

    private void write(UUID action, int revision, UUID person, Instant now, Wording wording) {
        var form = wording.form();
        var priced = wording.priced();
        var money = Objects.requireNonNull(priced.money());
        revisions.save(new ActionRevision(UUID.randomUUID(), action, revision, keep(wording.drafts().what())
            .orElseThrow(), Forms.choice(ActionRevision.Owner.class, form.owner()).orElseThrow(),
            Forms.day(form.deadline()).orElseThrow(), money.minor(), money.currency(),
            Objects.requireNonNull(priced.network()).minor(), priced.rate(), priced.rateOn(), priced.rateSource(),
            form.money(), Forms.choice(ActionRevision.Category.class, form.category()).orElseThrow(),
            Forms.choice(ActionRevision.Horizon.class, form.horizon()).orElseThrow(), keep(wording.drafts().check())
            .orElseThrow(), keep(wording.drafts().help()).orElse(null), now, person));
    }

    private Optional<UUID> keep(Draft draft) {
        return notes.keep(draft).note();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** What was typed and found whole. */
    public record Wording(ActionForm form, ActionForm.Drafts drafts, Priced priced) {
        /** As one person types it, in one language, on one day. */
        public static Wording read(ActionForm form, UUID writer, Locale language, NetworkCurrency currency,
                                   LocalDate today) {
            return new Wording(form, form.drafts(writer, language), Priced.read(form, currency, language, today));
        }
    }

    /** Somebody else was quicker: the form is shown again beside what stands now. */
    static final class Stale extends RuntimeException {
        Stale() {
            super("stale", null, false, false);
        }
    }
}

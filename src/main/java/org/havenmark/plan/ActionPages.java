package org.havenmark.plan;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.havenmark.feedback.SolvedElsewhere;
import org.havenmark.guard.Notes;
import org.havenmark.guard.ShownNote;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Viewer;
import org.jspecify.annotations.Nullable;

/** Makes the pages of one action: its history, and the form it is written in. */
@Singleton
class ActionPages {
    private final Plans plans;
    private final ActionRevisions revisions;
    private final ActionProgresses progresses;
    private final Namings namings;
    private final SolvedElsewhere solved;
    private final Notes notes;
    private final NetworkCurrency currency;

    ActionPages(Plans plans, ActionRevisions revisions, ActionProgresses progresses, Namings namings,
                SolvedElsewhere solved, Notes notes, NetworkCurrency currency) {
        this.plans = plans;
        this.revisions = revisions;
        this.progresses = progresses;
        this.namings = namings;
        this.solved = solved;
        this.notes = notes;
        this.currency = currency;
    }

    /** One line of the plan, as far as this reader may know of it. */
    static PlanLine line(Plan plan, UUID action) {
        return plan.lines().stream().filter(one -> one.action().id().equals(action)).findFirst()
            .orElseThrow(NotFound::new);
    }

    ActionPage page(Viewer viewer, PlanAccess.Seat seat, UUID shelter, UUID id, Locale language) {
        var plan = plans.of(shelter, viewer.id(), language);
        var line = line(plan, id);
        var action = line.action();
        var wordings = revisions.findByActionIdOrderByRevisionDesc(id);
        var said = progresses.findByActionIdOrderByWrittenAtDesc(id);
        var words = notes.read(ids(action, wordings, said), viewer.id());
        return new ActionPage(plan, seat, line, wordings.stream()
            .map(one -> RevisionView.of(action, one, words, currency.code(), language)).toList(),
            shown(words, action.decisionNoteId()), said.stream().map(one -> new ActionPage.Said(one.status(),
                one.writtenAt(), shown(words, one.noteId()), shown(words, one.evidenceNoteId()))).toList(),
            edits(seat, action), namings.latest(id).map(Naming::named).orElse(null), ProgressForm.at(action),
            DecisionForm.at(action), Forms.NONE, false);
    }

    ActionFormPage form(Viewer viewer, Plan plan, @Nullable UUID action, PlanAccess.Seat seat, @Nullable About about,
                        ActionForm form, Locale language) {
        var changing = action != null && seat == PlanAccess.Seat.MANAGER && line(plan, action).fact().isWaiting();
        return new ActionFormPage(plan.shelter(), plan.name(), action, seat == PlanAccess.Seat.TEAM, changing, about,
            form, Forms.NONE, currency.offered(), "", null, examples(viewer, plan.shelter(), about, language));
    }

    /** What an action says now, for a form to begin with. */
    ActionForm filled(Viewer viewer, PlanLine line, Locale language) {
        var says = line.says();
        return ActionForm.of(line.action(), says, notes.read(noteIds(says).toList(), viewer.id()), language);
    }

    RevisionView now(Viewer viewer, PlanLine line, Locale language) {
        return RevisionView.of(line.action(), line.says(), notes.read(noteIds(line.says()).toList(), viewer.id()),
            currency.code(), language);
    }

    /** The manager changes what is in the plan and what waits; a team what it proposed, as long as it waits. */
    static boolean edits(PlanAccess.Seat seat, Action action) {
        return seat == PlanAccess.Seat.MANAGER ? action.decision() != Action.Decision.DECLINED
            : seat == PlanAccess.Seat.TEAM && action.proposedBy() != null && action.decision() == null;
    }

    private List<SolvedElsewhere.Solved> examples(Viewer viewer, UUID shelter, @Nullable About about,
                                                   Locale language) {
        return about == null ? List.of() : solved.of(List.of(about.base()), shelter, viewer.id(), language)
            .getOrDefault(about.base(), List.of());
    }

    private static List<UUID> ids(Action action, List<ActionRevision> wordings, List<ActionProgress> said) {
        var ids = new ArrayList<UUID>();
        Optional.ofNullable(action.decisionNoteId()).ifPresent(ids::add);
        wordings.forEach(one -> noteIds(one).forEach(ids::add));
        said.forEach(one -> Stream.of(Optional.ofNullable(one.noteId()), Optional.ofNullable(one.evidenceNoteId()))
            .flatMap(Optional::stream).forEach(ids::add));
        return ids;
    }

    private static Stream<UUID> noteIds(ActionRevision says) {
        return Stream.concat(Stream.of(says.whatNoteId(), says.checkNoteId()), Stream.ofNullable(says.helpNoteId()));
    }

    private static @Nullable ShownNote shown(Map<UUID, ShownNote> words, @Nullable UUID note) {
        return note == null ? null : words.get(note);
    }
}

package org.havenmark.revisit;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenmark.assessment.Assessment;
import org.havenmark.guard.Notes;
import org.havenmark.guard.ShownNote;
import org.havenmark.plan.Action;
import org.havenmark.plan.ActionProgress;
import org.havenmark.plan.ActionProgresses;
import org.havenmark.plan.ActionRevision;
import org.havenmark.plan.ActionRevisions;
import org.jspecify.annotations.Nullable;

/** Reads what a plan says of some actions, and what was judged of them. */
@Singleton
class PlannedActions {
    private final ActionRevisions revisions;
    private final ActionProgresses progresses;
    private final JudgementEntries entries;
    private final Judgements judgements;
    private final Notes notes;

    PlannedActions(ActionRevisions revisions, ActionProgresses progresses, JudgementEntries entries,
                   Judgements judgements, Notes notes) {
        this.revisions = revisions;
        this.progresses = progresses;
        this.entries = entries;
        this.judgements = judgements;
        this.notes = notes;
    }

    /** For this reader, who may know of the plan. */
    Read of(Assessment assessment, List<Action> actions, UUID reader) {
        var texts = revisions.inForce(assessment.shelterId()).stream()
            .collect(Collectors.toMap(ActionRevision::actionId, Function.identity()));
        // The latest comes first.
        Map<UUID, ActionProgress> said = progresses.ofShelter(assessment.shelterId()).stream()
            .collect(Collectors.toMap(ActionProgress::actionId, Function.identity(), (latest, older) -> latest));
        var judged = entries.latest(assessment.id()).stream().map(JudgementEntry::written)
            .collect(Collectors.toMap(Written::action, Function.identity()));
        judgements.findByAssessmentId(assessment.id()).forEach(row -> judged.putIfAbsent(row.actionId(),
            Written.of(row)));
        return new Read(actions, texts, said, judged, notes.read(ids(actions, texts, said, judged), reader));
    }

    private static List<UUID> ids(List<Action> actions, Map<UUID, ActionRevision> texts,
                                  Map<UUID, ActionProgress> said, Map<UUID, Written> judged) {
        var ids = new ArrayList<UUID>();
        actions.stream().map(Action::id).forEach(id -> Stream.of(
                Stream.ofNullable(texts.get(id)).flatMap(text -> Stream.of(text.whatNoteId(), text.checkNoteId())),
                Stream.ofNullable(said.get(id)).flatMap(row -> Stream.of(row.noteId(), row.evidenceNoteId())
                    .filter(Objects::nonNull)),
                Stream.ofNullable(judged.get(id)).flatMap(row -> Stream.of(row.effects(), row.evidence())
                    .filter(Objects::nonNull)))
            .flatMap(Function.identity()).forEach(ids::add));
        return ids;
    }

    /**
     * Actions with all that is known of them.
     *
     * @param texts  what each says, by action
     * @param said   what the shelter said of it last
     * @param judged the team's verdict, as it stands
     */
    record Read(List<Action> actions, Map<UUID, ActionRevision> texts, Map<UUID, ActionProgress> said,
                Map<UUID, Written> judged, Map<UUID, ShownNote> notes) {
        @Nullable ShownNote note(@Nullable UUID id) {
            return id == null ? null : notes.get(id);
        }

        boolean isLate(Action action, LocalDate day) {
            return texts.get(action.id()).deadline().isBefore(day);
        }
    }
}

package org.havenmark.revisit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.havenmark.assessment.Assessment;
import org.havenmark.change.Intervention;
import org.havenmark.change.Recording;
import org.havenmark.plan.Action;
import org.havenmark.plan.Actions;
import org.havenmark.revisit.Judgement.Verdict;

/**
 * What a shelter did by itself and a re-visit found done, or done in part, goes into the one table of interventions,
 * with the criterion it is about; what a correction judges otherwise is taken back.
 */
@Singleton
class OwnWork {
    private final Actions actions;
    private final Recording recording;
    private final Clock clock;

    OwnWork(Actions actions, Recording recording, Clock clock) {
        this.actions = actions;
        this.recording = recording;
        this.clock = clock;
    }

    /** @param judged everything that was judged at this re-visit, as it counts now */
    void record(Assessment assessment, Collection<Judgement> judged, UUID by) {
        Map<UUID, Action> known = actions.findByIdIn(judged.stream().map(Judgement::actionId).toList()).stream()
            .collect(Collectors.toMap(Action::id, Function.identity()));
        judged.forEach(judgement -> {
            var action = known.get(judgement.actionId());
            if (action.criterion() != null) {
                record(assessment, action, judgement.verdict(), by);
            }
        });
    }

    private void record(Assessment assessment, Action action, Verdict verdict, UUID by) {
        if (verdict == Verdict.DONE || verdict == Verdict.PARTLY) {
            recording.record(Intervention.of(action.id(), action.shelterId(), assessment.sheetVersionId(),
                Intervention.Kind.OWN_WORK, null, since(action), assessment.visitOn(),
                Set.of(Objects.requireNonNull(action.criterion()))), by);
        } else {
            recording.withdraw(action.id(), action.shelterId(), by);
        }
    }

    /** The day it came into the plan. */
    private LocalDate since(Action action) {
        return LocalDate.ofInstant(action.decidedAt() == null ? action.createdAt()
            : action.decidedAt(), clock.getZone());
    }
}

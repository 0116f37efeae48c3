package org.havenmark.revisit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenmark.assessment.Assessment;
import org.havenmark.assessment.HandInCondition;
import org.havenmark.assessment.HandIns;
import org.havenmark.assessment.TeamTasks;
import org.havenmark.plan.Action;
import org.havenmark.plan.Actions;

/**
 * The actions that a re-visit has to judge: those that were open and in the plan on the day of the visit. What the
 * shelter adds later is for the next visit, so that a team can finish; and once handed in, the list stays as it was.
 */
@Singleton
public class ToJudge implements HandInCondition, TeamTasks {
    private final Actions actions;
    private final JudgementEntries entries;
    private final Judgements judgements;
    private final HandIns handIns;
    private final Clock clock;

    ToJudge(Actions actions, JudgementEntries entries, Judgements judgements, HandIns handIns, Clock clock) {
        this.actions = actions;
        this.entries = entries;
        this.judgements = judgements;
        this.handIns = handIns;
        this.clock = clock;
    }

    /** In the order in which they came into the plan; none where the assessment is no re-visit. */
    public List<Action> of(Assessment assessment) {
        return of(assessment, judged(assessment));
    }

    /** The first that is not judged yet; empty where all are. */
    Optional<UUID> left(Assessment assessment) {
        var judged = judged(assessment);
        return of(assessment, judged).stream().map(Action::id).filter(id -> !judged.contains(id)).findFirst();
    }

    @Override
    public List<Undone> undone(Assessment assessment) {
        return task(assessment).filter(task -> task.done() < task.all())
            .map(task -> new Undone("revisit.undone", task.all() - task.done(), task.address())).stream().toList();
    }

    @Override
    public List<Task> of(Assessment assessment, UUID person) {
        return task(assessment).stream().toList();
    }

    static String address(UUID assessment) {
        return "/assessments/" + assessment + "/judgements";
    }

    private Optional<Task> task(Assessment assessment) {
        var judged = judged(assessment);
        var all = of(assessment, judged);
        return all.isEmpty() ? Optional.empty() : Optional.of(new Task("revisit.judging.title",
            address(assessment.id()), (int) all.stream().filter(action -> judged.contains(action.id())).count(),
            all.size()));
    }

    private Set<UUID> judged(Assessment assessment) {
        if (assessment.kind() != Assessment.Kind.RE_VISIT) {
            return Set.of();
        }
        return Stream.concat(entries.latest(assessment.id()).stream().map(JudgementEntry::actionId),
            judgements.findByAssessmentId(assessment.id()).stream().map(Judgement::actionId))
            .collect(Collectors.toSet());
    }

    private List<Action> of(Assessment assessment, Set<UUID> judged) {
        if (assessment.kind() != Assessment.Kind.RE_VISIT) {
            return List.of();
        }
        var open = handIns.of(assessment.id()).isEmpty() ? actions.open(assessment.shelterId()).stream()
            .filter(action -> isBy(action, assessment.visitOn())).map(Action::id).collect(Collectors.toSet())
            : Set.<UUID>of();
        return actions.findByShelterIdOrderByCreatedAt(assessment.shelterId()).stream()
            .filter(action -> open.contains(action.id()) || judged.contains(action.id())).toList();
    }

    /** Whether it was in the plan by the end of this day. */
    private boolean isBy(Action action, LocalDate day) {
        var taken = action.proposedBy() == null || action.decidedAt() == null ? action.createdAt() : action.decidedAt();
        return !taken.atZone(clock.getZone()).toLocalDate().isAfter(day);
    }
}

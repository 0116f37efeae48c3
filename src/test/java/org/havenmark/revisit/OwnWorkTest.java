package org.havenmark.revisit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.havenmark.WebTest;
import org.havenmark.assessment.Assessment;
import org.havenmark.assessment.TeamVisit;
import org.havenmark.change.CycleStep;
import org.havenmark.change.EarlyWarnings;
import org.havenmark.change.Intervention;
import org.havenmark.change.Interventions;
import org.havenmark.change.PeerVisit;
import org.havenmark.change.Twice;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Notes;
import org.havenmark.plan.Action;
import org.havenmark.plan.ActionRevision;
import org.havenmark.plan.ActionRevisions;
import org.havenmark.plan.Actions;
import org.havenmark.revisit.Judgement.Verdict;
import org.havenmark.shelter.Organisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What plans and re-visits tell the rooms that measure change. */
class OwnWorkTest extends WebTest {
    private static final Instant THEN = Instant.parse("2025-12-01T08:00:00Z");
    private static final LocalDate LATE = LocalDate.of(2025, 12, 24);
    @Inject
    Actions actions;
    @Inject
    ActionRevisions revisions;
    @Inject
    Judgements judgements;
    @Inject
    OwnWork ownWork;
    @Inject
    VerifiedActions verified;
    @Inject
    Interventions interventions;
    @Inject
    List<EarlyWarnings> warnings;
    @Inject
    List<CycleStep> steps;
    @Inject
    Notes notes;
    private TeamVisit visit;

    @BeforeEach
    void visit() {
        visit = new TeamVisit(context, fixtures).handedIn();
    }

    @Test
    void whatWasFoundDoneIsAnInterventionUntilACorrectionTakesItBack() {
        var action = action("doors");
        record(judged(action, Verdict.PARTLY));
        assertThat(interventions.of(fixtures.id("Heron"))).singleElement().satisfies(done -> {
            assertThat(done.kind()).isEqualTo(Intervention.Kind.OWN_WORK);
            assertThat(done.criteria()).containsExactly("doors");
            assertThat(done.endedOn()).isEqualTo(visit.assessment().visitOn());
        });
        record(judged(action, Verdict.NOT_DONE));
        assertThat(interventions.of(fixtures.id("Heron"))).isEmpty();
        record(judged(action, Verdict.DONE));
        assertThat(interventions.of(fixtures.id("Heron"))).hasSize(1);
    }

    @Test
    void anIdeaWithoutACriterionTouchesNone() {
        record(judged(action(null), Verdict.DONE));
        assertThat(interventions.of(fixtures.id("Heron"))).isEmpty();
    }

    @Test
    void aCriterionHasAClosedActionOnceAReVisitFoundItDone() {
        judgements.save(judged(action("doors"), Verdict.DONE));
        judgements.save(judged(action("water"), Verdict.NOT_DONE));
        var before = new Twice(on(UUID.randomUUID(), -90), on(visit.assessment().id(), 0));
        assertThat(verified.criteria(List.of(before))).isEqualTo(Map.of(before, Set.of("doors")));
        assertThat(verified.criteria(List.of())).isEmpty();
    }

    @Test
    void whatWasClosedByTheEarlierVisitExplainsNoRiseSince() {
        judgements.save(judged(action("doors"), Verdict.DONE));
        var since = new Twice(on(visit.assessment().id(), 0), on(UUID.randomUUID(), 90));
        var around = new Twice(on(UUID.randomUUID(), -90), on(UUID.randomUUID(), 90));
        var earlier = new Twice(on(UUID.randomUUID(), -90), on(UUID.randomUUID(), -1));
        var sameDay = new Twice(on(UUID.randomUUID(), 0), on(visit.assessment().id(), 0));
        assertThat(verified.criteria(List.of(since, around, earlier, sameDay))).isEqualTo(Map.of(since, Set.of(),
            around, Set.of("doors"), earlier, Set.of(), sameDay, Set.of("doors")));
    }

    @Test
    void coordinatorsAreWarnedOfAQuickActionThatIsLateUntilItIsDone() {
        var action = action("doors");
        assertThat(warned(LATE.plusDays(1))).containsExactly("Heron");
        assertThat(warned(LATE)).isEmpty();
        judgements.save(judged(action, Verdict.DONE));
        assertThat(warned(LATE.plusDays(1))).isEmpty();
    }

    @Test
    void whatTheShelterSaysIsDoneIsLateAgainOnceAReVisitFoundItNotDone() {
        var action = action("doors");
        assertThat(as("mai").post("/plans/" + fixtures.id("Heron") + "/actions/" + action.id() + "/progress", "status",
            "DONE", "note", "Mended", "version", "0").statusCode()).isEqualTo(303);
        assertThat(warned(LATE.plusDays(1))).isEmpty();
        var judged = judged(action, Verdict.NOT_DONE);
        judgements.save(new Judgement(judged.id(), judged.assessmentId(), judged.actionId(), judged.verdict(), null,
            null, Instant.now().plus(1, ChronoUnit.DAYS), judged.judgedBy(), 0));
        assertThat(warned(LATE.plusDays(1))).containsExactly("Heron");
    }

    @Test
    void aShelterIsPlannedOnceItsFeedbackIsSharedAndItTookAnAction() {
        assertThat(reached("feedback.step")).isFalse();
        as("ben").post("/feedbacks/" + visit.assessment().id() + "/shares");
        assertThat(reached("feedback.step")).isTrue();
        assertThat(reached("plan.step")).isFalse();
        save("doors", Instant.now());
        assertThat(reached("plan.step")).isTrue();
    }

    private boolean reached(String step) {
        return steps.stream().filter(one -> one.key().equals(step)).findFirst().orElseThrow().shelters().values()
            .stream()
            .anyMatch(shelters -> shelters.contains(fixtures.id("Heron")));
    }

    private List<String> warned(LocalDate today) {
        return warnings.stream().flatMap(one -> one.on(today).stream())
            .filter(one -> one.key().equals("plan.warning.overdue")).map(EarlyWarnings.EarlyWarning::name).toList();
    }

    private void record(Judgement judgement) {
        ownWork.record(visit.assessment(), List.of(judgement), fixtures.id("alma"));
    }

    private PeerVisit on(UUID assessment, int days) {
        return new PeerVisit(assessment, fixtures.id("Heron"), "Heron", Organisation.Kind.SHELTER, "South",
            visit.assessment().visitOn().plusDays(days), visit.assessment().sheetVersionId(), "shelter-core", null);
    }

    private Judgement judged(Action action, Verdict verdict) {
        Assessment assessment = visit.assessment();
        return new Judgement(UUID.randomUUID(), assessment.id(), action.id(), verdict, null, null, THEN,
            fixtures.id("alma"), 0);
    }

    private Action action(String criterion) {
        return save(criterion, THEN);
    }

    private Action save(String criterion, Instant at) {
        var action = actions.save(new Action(UUID.randomUUID(), fixtures.id("Heron"), null, criterion, null, null, null,
            null, null, Action.Status.NOT_STARTED, 1, at, fixtures.id("mai"), 0));
        var note = notes.keep(new Draft(fixtures.id("mai"), "Mend the bolt", Locale.ENGLISH, "cycle.note", "")).note()
            .orElseThrow();
        revisions.save(new ActionRevision(UUID.randomUUID(), action.id(), 1, note, ActionRevision.Owner.UPKEEP, LATE, 0,
            "VND", 0, null, null, null, false, ActionRevision.Category.FACILITIES, ActionRevision.Horizon.QUICK, note,
            null, at, fixtures.id("mai")));
        return action;
    }
}

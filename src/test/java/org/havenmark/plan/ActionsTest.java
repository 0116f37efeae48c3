package org.havenmark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.havenmark.WebTest;
import org.havenmark.assessment.TeamVisit;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Notes;
import org.havenmark.revisit.Judgement;
import org.havenmark.revisit.Judgements;
import org.junit.jupiter.api.Test;

/** What is in a plan, and until when. */
class ActionsTest extends WebTest {
    private static final Instant THEN = Instant.parse("2025-03-01T08:00:00Z");
    @Inject
    Actions actions;
    @Inject
    ActionRevisions revisions;
    @Inject
    Judgements judgements;
    @Inject
    Notes notes;

    @Test
    void anActionIsOpenUntilAHandedInReVisitJudgesItDone() {
        var visit = new TeamVisit(context, fixtures).agreeing();
        var own = save(null);
        var waiting = save(fixtures.id("alma"));
        assertThat(actions.open(fixtures.id("Heron"))).extracting(Action::id).containsExactly(own.id());
        assertThat(waiting.isTaken()).isFalse();
        judgements.save(new Judgement(UUID.randomUUID(), visit.assessment().id(), own.id(),
            Judgement.Verdict.DONE, null, null, THEN, fixtures.id("alma"), 0));
        assertThat(actions.open(fixtures.id("Heron"))).hasSize(1);
        assertThat(judgements.ofShelter(fixtures.id("Heron"))).isEmpty();
        visit.settled(TeamVisit.level("doors", 1, org.havenmark.sheet.Proof.PRACTICE), 0)
            .settled(TeamVisit.level("files", 1, org.havenmark.sheet.Proof.PRACTICE), 0).closed();
        assertThat(actions.open(fixtures.id("Heron"))).isEmpty();
        assertThat(judgements.ofShelter(fixtures.id("Heron"))).hasSize(1);
    }

    @Test
    void anActionSaysWhatItsRevisionInForceSays() {
        var action = save(null);
        revise(action, 1, LocalDate.of(2025, 4, 1));
        revise(action, 2, LocalDate.of(2025, 5, 1));
        assertThat(revisions.inForce(fixtures.id("Heron"))).singleElement()
            .satisfies(row -> assertThat(row.revision()).isEqualTo(1));
        assertThat(revisions.findByActionIdOrderByRevision(action.id())).extracting(ActionRevision::deadline)
            .containsExactly(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 5, 1));
    }

    private Action save(UUID proposedBy) {
        return actions.save(new Action(UUID.randomUUID(), fixtures.id("Heron"), null, null, proposedBy, null, null,
            null, null, Action.Status.NOT_STARTED, 1, THEN, fixtures.id("mai"), 0));
    }

    private void revise(Action action, int revision, LocalDate deadline) {
        var note = notes.keep(new Draft(fixtures.id("mai"), "Mend the bolt", Locale.ENGLISH, "cycle.note", "")).note()
            .orElseThrow();
        revisions.save(new ActionRevision(UUID.randomUUID(), action.id(), revision, note,
            ActionRevision.Owner.UPKEEP, deadline, 0, "VND", 0, null, null, null, false,
            ActionRevision.Category.FACILITIES, ActionRevision.Horizon.QUICK, note, null, THEN, fixtures.id("mai")));
    }
}

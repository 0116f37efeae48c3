package org.havenmark.revisit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.havenmark.WebTest;
import org.havenmark.plan.Action;
import org.havenmark.plan.ActionRevision.Category;
import org.havenmark.plan.ActionRevision.Horizon;
import org.havenmark.plan.Actions;
import org.havenmark.revisit.Judgement.Verdict;
import org.havenmark.shelter.Organisation;
import org.havenmark.shelter.Organisations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A team judges the actions of a plan through its page. */
class JudgingTest extends WebTest {
    @Inject
    Actions actions;
    @Inject
    Judgements judgements;
    private ReVisit visit;
    private Action bolt;
    private Action files;

    @BeforeEach
    void planAReVisit() {
        visit = new ReVisit(context, fixtures);
        bolt = visit.action("Mend the bolt", "doors", Category.FACILITIES, Horizon.QUICK);
        files = visit.action("Buy a cupboard that locks", "files", Category.FACILITIES, Horizon.MID);
    }

    @Test
    void everyOpenActionIsThereAndTheFirstIsReadyToJudge() {
        var later = visit.action("Plant a hedge", null, Category.OTHER, Horizon.LONG,
            Instant.parse("2026-09-05T08:00:00Z"));
        var page = as("alma").get(visit.page("/judgements")).body();
        assertThat(page).contains("Mend the bolt", "Buy a cupboard that locks", "Judged 0 of 2 actions",
            "name=\"action\" value=\"" + bolt.id() + "\"").doesNotContain("Plant a hedge", later.id().toString(), "⟦");
        assertThat(as("alma").get(visit.page("/judgements?action=" + files.id())).body())
            .contains("name=\"action\" value=\"" + files.id() + "\"");
        assertThat(as("alma").get(visit.page("")).body()).contains(visit.page("/judgements"), "0 of 2");
        assertThat(as("alma").get(visit.page("/check")).body()).contains(visit.page("/judgements"), "Still to do: 2");
    }

    @Test
    void aVerdictIsSavedByItselfAndTheTeamSharesIt() {
        var sent = judge("alma", bolt, "DONE", "", "The bolt holds");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("location")).hasValue(visit.page("/judgements#action-" + files.id()));
        assertThat(as("ben").get(visit.page("/judgements")).body()).contains("The bolt holds", "Judged 1 of 2 actions");
        judge("ben", files, "NOT_DONE", "", "");
        assertThat(as("alma").get(visit.page("/judgements")).body()).contains("Every action is judged");
    }

    @Test
    void aFormThatIsSentTwiceIsKeptOnce() {
        var form = form(bolt, "DONE", "", "The bolt holds");
        assertThat(as("alma").post(visit.page("/judgements"), form).statusCode()).isEqualTo(303);
        assertThat(as("alma").post(visit.page("/judgements"), form).statusCode()).isEqualTo(303);
        assertThat(as("alma").get(visit.page("/judgements?action=" + bolt.id())).body())
            .contains("name=\"seen\" value=\"1.0\"");
    }

    @Test
    void whoWritesOverAnotherSeesBothTextsFirst() {
        judge("alma", bolt, "DONE", "", "The bolt holds");
        var stale = judge("ben", bolt, "PARTLY", "", "It sticks in the rain");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("The bolt holds", "It sticks in the rain", "in the meantime",
            "name=\"seen\" value=\"1.0\"");
        assertThat(judge("ben", bolt, "PARTLY", "1.0", "It sticks in the rain").statusCode()).isEqualTo(303);
        assertThat(judge("alma", bolt, "DONE", "1.0", "The bolt holds").statusCode()).isEqualTo(409);
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedIsLost() {
        var none = as("alma").post(visit.page("/judgements"), "action", bolt.id().toString(), "evidence", "Heard of it",
            "effects", "Less noise at night");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("Choose what became of the action", "Heard of it", "Less noise at night");
        assertThat(judge("alma", bolt, "DONE", "", "").body()).contains("Write what you saw");
        var questioned = judge("alma", bolt, "DONE", "", "Call 0912 345 678");
        assertThat(questioned.statusCode()).isEqualTo(422);
        assertThat(questioned.body()).contains("0912 345 678", "evidence-why");
        assertThat(as("alma").get(visit.page("/judgements")).body()).contains("Judged 0 of 2 actions");
    }

    @Test
    void nobodyElseJudges() {
        var form = form(bolt, "DONE", "", "Seen");
        assertThat(as("lan").post(visit.page("/judgements"), form).statusCode()).isEqualTo(404);
        assertThat(as("lan").get(visit.page("/judgements")).statusCode()).isEqualTo(404);
        assertThat(as("cora").post(visit.page("/judgements"), form).statusCode()).isEqualTo(403);
        assertThat(as("mai").post(visit.page("/judgements"), form).statusCode()).isEqualTo(403);
        assertThat(stranger().post(visit.page("/judgements"), form).statusCode()).isEqualTo(401);
        assertThat(as("alma").post("/assessments/" + UUID.randomUUID() + "/judgements", form).statusCode())
            .isEqualTo(404);
        assertThat(as("alma").get("/assessments/" + visit.baseline().id() + "/judgements").statusCode()).isEqualTo(404);
        bolt = new Action(UUID.randomUUID(), bolt.shelterId(), null, null, null, null, null, null, null,
            bolt.status(), 1, bolt.createdAt(), bolt.createdBy(), 0);
        assertThat(judge("alma", bolt, "DONE", "", "Seen").statusCode()).isEqualTo(404);
    }

    @Test
    void borderControlIsToldHowManyThereAreAndNoMore() {
        var gate = context.getBean(Organisations.class).findById(fixtures.id("East Gate")).orElseThrow();
        context.getBean(Organisations.class).update(new Organisation(gate.id(), Organisation.Kind.BORDER_CONTROL,
            gate.name(), gate.region(), gate.createdAt(), gate.version()));
        assertThat(as("ben").get(visit.page("/judgements")).body()).contains("Judged 0 of 2 actions", "is not shown to")
            .doesNotContain("Mend the bolt", "name=\"verdict\"");
        assertThat(judge("ben", bolt, "DONE", "", "Seen").statusCode()).isEqualTo(404);
    }

    @Test
    void aReVisitIsNotHandedInWhileAnActionIsUnjudged() {
        visit.scored();
        visit.judged(bolt, "alma", Verdict.DONE, "The bolt holds");
        assertThat(as("alma").get(visit.page("/team")).body()).contains("href=\"" + visit.page("/judgements") + "\"",
            "Still to do: 1");
        var refused = as("alma").post(visit.page("/hand-ins"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Still to do: 1");
        visit.judged(files, "ben", Verdict.NOT_DONE, "");
        assertThat(as("alma").get(visit.page("/team")).body()).doesNotContain("Still to do");
        assertThat(judgements.ofShelter(fixtures.id("Heron"))).isEmpty();
        assertThat(as("alma").post(visit.page("/hand-ins")).statusCode()).isEqualTo(303);
        assertThat(judgements.ofShelter(fixtures.id("Heron"))).extracting(Judgement::verdict)
            .containsExactlyInAnyOrder(Verdict.DONE, Verdict.NOT_DONE);
        assertThat(actions.open(fixtures.id("Heron"))).extracting(Action::id).containsExactly(files.id());
        assertThat(judge("alma", bolt, "PARTLY", "1.0", "It sticks").statusCode()).isEqualTo(409);
        assertThat(as("alma").get(visit.page("/judgements")).body()).contains("handed in")
            .doesNotContain("name=\"verdict\"");
    }

    @Test
    void aCorrectionMayChangeAVerdictAndCountsOnceItIsHandedIn() {
        visit.scored();
        List.of(bolt, files).forEach(each -> visit.judged(each, "alma", Verdict.DONE, "Seen"));
        visit.handedIn().correcting();
        assertThat(as("alma").get(visit.page("/judgements?action=" + bolt.id())).body())
            .contains("Correction 2 is open",
            "name=\"seen\" value=\"1.0\"");
        assertThat(judge("alma", bolt, "PARTLY", "1.0", "It sticks").statusCode()).isEqualTo(303);
        assertThat(actions.open(fixtures.id("Heron"))).isEmpty();
        visit.handedIn();
        assertThat(actions.open(fixtures.id("Heron"))).extracting(Action::id).containsExactly(bolt.id());
        assertThat(judgements.findByAssessmentId(visit.assessment().id())).hasSize(2);
    }

    @Test
    void aBaselineHasNothingToJudge() {
        assertThat(as("alma").get("/assessments/" + visit.baseline().id()).body())
            .doesNotContain("Actions of the plan");
    }

    private HttpResponse<String> judge(String username, Action action, String verdict, String seen, String evidence) {
        return as(username).post(visit.page("/judgements"), form(action, verdict, seen, evidence));
    }

    private static String[] form(Action action, String verdict, String seen, String evidence) {
        return new String[] {"action", action.id().toString(), "verdict", verdict, "seen", seen, "sent",
            UUID.randomUUID().toString(), "evidence", evidence, "effects", ""};
    }
}

package org.havenmark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.havenmark.WebTest;
import org.havenmark.sheet.Proof;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A correction is opened for a reason. */
class RevisionTest extends WebTest {
    @Inject
    HandIns handIns;
    private TeamVisit visit;

    @BeforeEach
    void planAVisit() {
        visit = new TeamVisit(context, fixtures);
    }

    @Test
    void aMemberOpensACorrectionAndTheTeamGoesOn() {
        visit.handedIn();
        var ben = as("ben");
        assertThat(ben.get(visit.page("/revisions")).body()).contains("revision 2");
        var opened = ben.post(visit.page("/revisions"), "reason", "The roster was misread");
        assertThat(opened.headers().firstValue("location")).hasValue(visit.page("/team"));
        assertThat(handIns.openRevision(visit.assessment().id())).hasValue(2);
        assertThat(as("alma").get(visit.page("/team")).body()).contains("The roster was misread",
            "2 of 2 differences settled");
    }

    @Test
    void aCoordinatorMayOpenOneToo() {
        visit.handedIn();
        assertThat(as("cora").post(visit.page("/revisions"), "reason", "The roster was misread").headers()
            .firstValue("location")).hasValue(visit.page("/result"));
    }

    @Test
    void aReasonIsNeededAndQuestionedLikeAnyText() {
        visit.handedIn();
        assertThat(as("ben").post(visit.page("/revisions"), "reason", " ").statusCode()).isEqualTo(422);
        var asked = as("ben").post(visit.page("/revisions"), "reason", "Call 0912 345 678");
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("Does this name a resident?", "Call 0912 345 678");
        assertThat(handIns.openRevision(visit.assessment().id())).isEmpty();
    }

    @Test
    void nobodyElseOpensOneAndNoneBeforeHandingIn() {
        visit.agreeing();
        assertThat(as("ben").post(visit.page("/revisions"), "reason", "Early").statusCode()).isEqualTo(404);
        assertThat(as("cora").post(visit.page("/revisions"), "reason", "Early").statusCode()).isEqualTo(404);
        visit.settled(TeamVisit.level("doors", 1, Proof.PRACTICE), 0)
            .settled(new Answer("files", Answer.Mark.NOT_AGREED, null, null, null, null), 0).closed();
        assertThat(as("lan").post(visit.page("/revisions"), "reason", "Mine").statusCode()).isEqualTo(404);
        assertThat(as("mai").post(visit.page("/revisions"), "reason", "Mine").statusCode()).isEqualTo(403);
        assertThat(as("oda").post(visit.page("/revisions"), "reason", "Mine").statusCode()).isEqualTo(403);
        assertThat(stranger().post(visit.page("/revisions"), "reason", "Mine").statusCode()).isEqualTo(401);
        assertThat(as("cora").post("/assessments/" + UUID.randomUUID() + "/revisions", "reason", "Mine").statusCode())
            .isEqualTo(404);
    }

    @Test
    void onlyOneIsOpenAtATime() {
        visit.handedIn().correcting("The roster was misread");
        assertThat(as("ben").post(visit.page("/revisions"), "reason", "Again").statusCode()).isEqualTo(409);
        assertThat(as("ben").get(visit.page("/revisions")).statusCode()).isEqualTo(409);
    }
}

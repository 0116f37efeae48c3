package org.havenmark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.havenmark.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scoring alone, through its pages, with forms and with the script's batches. */
class ScoringPagesTest extends WebTest {
    private PlannedVisit planned;
    private Assessment assessment;
    private String base;

    @BeforeEach
    void planAVisit() {
        planned = new PlannedVisit(context, fixtures);
        assessment = planned.begun();
        base = "/assessments/" + assessment.id();
    }

    @Test
    void aMemberFindsTheVisitAndGoesOn() {
        assertThat(as("alma").get("/assessments").body()).contains("Heron").contains(base);
        assertThat(as("alma").get(base).body()).contains("Facilities").contains("Ben Tester");
    }

    @Test
    void whoeverIsNotOfTheTeamFindsNothing() {
        assertThat(as("lan").get("/assessments").body()).doesNotContain("Heron");
        for (var path : new String[] {base, base + "/context", base + "/domains/facilities", base + "/check",
            base + "/criteria/" + planned.first()}) {
            assertThat(as("lan").get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(as("mai").get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(stranger().get(path).headers().firstValue("location")).as(path).hasValue("/login");
        }
    }

    @Test
    void aPlannedVisitIsBegunByItsTeamOnly() {
        var visit = planned.visit().id().toString();
        var alma = as("alma").post("/assessments", "visit", visit);
        assertThat(alma.headers().firstValue("location")).hasValue(base);
        assertThat(as("lan").post("/assessments", "visit", visit).statusCode()).isEqualTo(404);
        assertThat(as("alma").post("/assessments", "visit", UUID.randomUUID().toString()).statusCode()).isEqualTo(404);
        assertThat(as("mai").post("/assessments", "visit", visit).statusCode()).isEqualTo(403);
    }

    @Test
    void anAnswerIsSavedByAPlainForm() {
        var alma = as("alma");
        var answer = alma.post(base + "/entries", form("2", "PRACTICE", "", ""));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(alma.get(base + "/domains/facilities").body()).containsPattern("value=\"2\" checked");
    }

    @Test
    void aNoteWithANumberIsQuestionedAndKeptInTheField() {
        var answer = as("alma").post(base + "/entries", form("2", "PRACTICE", "Call 0912 345 678 <b>", ""));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Call 0912 345 678 &lt;b&gt;").contains("Does this name a resident")
            .contains("<title>Error:");
    }

    @Test
    void aNoteKeptWithAReasonIsSavedAndRaised() {
        var alma = as("alma");
        var answer = alma.post(base + "/entries", form("2", "PRACTICE", "Call 0912 345 678", "the hotline's number"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(alma.get(base + "/domains/facilities").body()).contains("0912 345 678");
    }

    @Test
    void notSeenNeedsAReasonAndTheFormSaysSo() {
        var answer = as("alma").post(base + "/entries", form("NOT_SEEN", "", "a note", ""));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Choose a reason").contains("a note");
    }

    @Test
    void aRedLineAlwaysApplies() {
        var answer = as("alma").post(base + "/entries", "id", UUID.randomUUID().toString(), "criterion",
            planned.first(), "mark", "NOT_APPLICABLE", "notApplicableReason", "NO_SUCH_SERVICE");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("always applies");
    }

    @Test
    void strangersOtherAssessorsAndOtherRolesCannotSave() {
        assertThat(as("lan").post(base + "/entries", form("2", "PRACTICE", "", "")).statusCode()).isEqualTo(404);
        assertThat(as("cora").post(base + "/entries", form("2", "PRACTICE", "", "")).statusCode()).isEqualTo(403);
        assertThat(stranger().post(base + "/entries", form("2", "PRACTICE", "", "")).statusCode()).isEqualTo(401);
        assertThat(as("alma").post("/assessments/" + UUID.randomUUID() + "/entries", form("2", "PRACTICE", "", ""))
            .statusCode()).isEqualTo(404);
        assertThat(as("alma").post(base + "/entries", "id", "x", "criterion", "y").statusCode()).isEqualTo(404);
    }

    @Test
    void theScriptsBatchIsSavedOnceHoweverOftenItIsSent() {
        var alma = as("alma");
        var json = """
            {"entries": [{"id": "%s", "criterion": "%s", "mark": "1", "proof": "PAPER", "note": "Tiếng Việt ổn",
              "enteredAt": "2026-03-01T09:00:00Z"}]}""".formatted(UUID.randomUUID(), planned.first());
        var once = alma.postJson(base + "/batches", json);
        assertThat(once.statusCode()).isEqualTo(200);
        assertThat(once.body()).contains("\"state\":\"saved\"").contains("\"done\":1");
        assertThat(alma.postJson(base + "/batches", json).body()).isEqualTo(once.body());
        assertThat(alma.get(base + "/domains/facilities").body()).contains("Tiếng Việt ổn");
    }

    @Test
    void aBatchThatCannotBeReadIsRefusedWhole() {
        assertThat(as("alma").postJson(base + "/batches", "{\"entries\": [{\"id\": \"no\"}]}").statusCode())
            .isEqualTo(400);
        assertThat(as("lan").postJson(base + "/batches", "{\"entries\": []}").statusCode()).isEqualTo(404);
    }

    @Test
    void theContextIsKeptAndAStaleFormIsAConflict() {
        var alma = as("alma");
        var version = Integer.toString(assessment.version());
        String[] form = {"announced", "no", "season", "RAINS", "occupancy", "UP_TO_10", "staffPresent", "۵",
            "roomsNotSeen", "0", "version", version};
        assertThat(alma.post(base + "/context", form).statusCode()).isEqualTo(303);
        assertThat(alma.post(base + "/context", form).statusCode()).isEqualTo(409);
        assertThat(alma.get(base + "/context").body()).contains("value=\"5\"");
    }

    @Test
    void anIncompleteContextIsSentBackAsTyped() {
        var answer = as("alma").post(base + "/context", "staffPresent", "many", "roomsNotSeen", "2", "version",
            Integer.toString(assessment.version()));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"many\"").contains("#season").contains("#roomsNote");
        assertThat(as("lan").post(base + "/context", "season", "DRY").statusCode()).isEqualTo(404);
    }

    @Test
    void handingInNamesWhatIsMissingWithALinkToEach() {
        var answer = as("alma").post(base + "/submissions");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("/domains/facilities#" + planned.first());
        planned.answerAll(assessment, "alma", 2);
        assertThat(as("alma").post(base + "/submissions").statusCode()).isEqualTo(303);
        assertThat(as("alma").get(base + "/domains/facilities").body()).contains("disabled");
        assertThat(as("alma").post(base + "/entries", form("1", "PAPER", "", "")).statusCode()).isEqualTo(409);
        assertThat(as("lan").post(base + "/submissions").statusCode()).isEqualTo(404);
        assertThat(as("cora").post(base + "/submissions").statusCode()).isEqualTo(403);
    }

    private String[] form(String mark, String proof, String note, String overriding) {
        return new String[] {"id", UUID.randomUUID().toString(), "criterion", planned.first(), "mark", mark, "proof",
            proof, "note", note, "overriding", overriding};
    }
}

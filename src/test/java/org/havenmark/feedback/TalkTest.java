package org.havenmark.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.havenmark.WebTest;
import org.havenmark.assessment.TeamVisit;
import org.havenmark.sheet.Proof;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sharing, comments and answers, through the pages. */
class TalkTest extends WebTest {
    private static final String SAID = "The counsellor comes on Tuesdays now.";
    private static final String ANSWER = "We saw the new roster and keep the level for that day.";
    @Inject
    Feedbacks feedbacks;
    @Inject
    FeedbackComments comments;
    private TeamVisit visit;

    @BeforeEach
    void visit() {
        visit = new TeamVisit(context, fixtures).handedIn();
    }

    @Test
    void aMemberOrACoordinatorSharesItOnce() {
        assertThat(as("cora").post(page("/shares")).headers().firstValue("location")).hasValue(page(""));
        assertThat(feedback().sharedBy()).isEqualTo(fixtures.id("cora"));
        assertThat(as("alma").post(page("/shares")).statusCode()).isEqualTo(409);
        assertThat(as("mai").get(page("")).body()).contains("Shared with the shelter", "Acknowledge it");
    }

    @Test
    void nobodyElseSharesIt() {
        assertThat(as("lan").post(page("/shares")).statusCode()).isEqualTo(404);
        assertThat(as("mai").post(page("/shares")).statusCode()).isEqualTo(403);
        assertThat(stranger().post(page("/shares")).statusCode()).isEqualTo(401);
        assertThat(as("cora").post("/feedbacks/" + UUID.randomUUID() + "/shares").statusCode()).isEqualTo(404);
        assertThat(feedback().isShared()).isFalse();
    }

    @Test
    void theManagerCommentsAndTheTeamAnswersAndBothTextsStay() {
        shared();
        var said = comment("counselling", "EVIDENCE", SAID);
        assertThat(said.headers().firstValue("location")).hasValue(page("/criteria/counselling#talk"));
        assertThat(as("alma").get(page("")).body()).contains(SAID, "Evidence", "1 comment waits for an answer");
        assertThat(answer("alma", ANSWER).statusCode()).isEqualTo(303);
        assertThat(as("mai").get(page("/criteria/counselling")).body()).contains(SAID, ANSWER);
        assertThat(as("ben").get(page("")).body()).contains(SAID, ANSWER);
    }

    @Test
    void aCommentAboutTheWholeVisitNeedsNoCriterion() {
        shared();
        assertThat(comment("", "SECOND_LOOK", SAID).headers().firstValue("location")).hasValue(page("#talk"));
        assertThat(as("ben").get(page("")).body()).contains(SAID, "A second look, wanted");
    }

    @Test
    void whatIsIncompleteComesBackAsTyped() {
        shared();
        var without = comment("counselling", "NONSENSE", SAID);
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains(SAID, "Choose what it is");
        assertThat(comment("counselling", "COMMENT", " ").body()).contains("Write what you want to say");
        var asked = comment("", "COMMENT", "Call 0912 345 678");
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("Does this name a resident?", "Call 0912 345 678");
        assertThat(comments.of(visit.assessment().id())).isEmpty();
        comment("counselling", "COMMENT", SAID);
        var empty = answer("alma", " ");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Write an answer");
        assertThat(answer("alma", "Call 0912 345 678").body()).contains("Does this name a resident?");
    }

    @Test
    void nobodyElseComments() {
        assertThat(comment("", "COMMENT", SAID).statusCode()).as("before it is shared").isEqualTo(404);
        shared();
        for (var person : List.of("alma", "cora", "oda")) {
            assertThat(as(person).post(page("/comments"), "kind", "COMMENT", "note", SAID).statusCode()).isEqualTo(403);
        }
        assertThat(as("nam").post(page("/comments"), "kind", "COMMENT", "note", SAID).statusCode()).isEqualTo(404);
        assertThat(stranger().post(page("/comments"), "kind", "COMMENT", "note", SAID).statusCode()).isEqualTo(401);
        assertThat(comment("water", "COMMENT", SAID).statusCode()).as("no finding").isEqualTo(404);
        assertThat(comment("nothing", "COMMENT", SAID).statusCode()).isEqualTo(404);
    }

    @Test
    void onlyTheTeamAndCoordinatorsAnswerAndOnlyOnce() {
        shared();
        comment("counselling", "COMMENT", SAID);
        assertThat(answer("mai", ANSWER).statusCode()).isEqualTo(403);
        assertThat(answer("lan", ANSWER).statusCode()).isEqualTo(404);
        assertThat(as("alma").post(page("/comments/" + UUID.randomUUID() + "/answers"), "note", ANSWER).statusCode())
            .isEqualTo(404);
        answer("alma", ANSWER);
        var second = answer("ben", "We did not see it.");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains(ANSWER, "We did not see it.");
    }

    @Test
    void whatWasSaidAboutAFindingStaysWhenACorrectionTakesItBack() {
        shared();
        comment("doors", "SECOND_LOOK", SAID);
        visit.correcting("Seen again").settled(TeamVisit.level("doors", 3, Proof.CONFIRMED), 1).closed();
        assertThat(as("mai").get(page("")).body()).contains("Taken back by a correction", SAID);
        assertThat(answer("alma", ANSWER).headers().firstValue("location").orElseThrow()).startsWith(page("#talk"));
        assertThat(as("mai").get(page("")).body()).contains(ANSWER);
    }

    private void shared() {
        as("alma").post(page("/shares"));
    }

    private HttpResponse<String> comment(String about, String kind, String words) {
        return as("mai").post(page("/comments"), "criterion", about, "kind", kind, "note", words);
    }

    private HttpResponse<String> answer(String person, String words) {
        var comment = comments.of(visit.assessment().id()).get(0);
        return as(person).post(page("/comments/" + comment.id() + "/answers"), "note", words);
    }

    private Feedback feedback() {
        return feedbacks.findById(visit.assessment().id()).orElseThrow();
    }

    private String page(String rest) {
        return "/feedbacks/" + visit.assessment().id() + rest;
    }
}

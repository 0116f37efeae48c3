package org.havenmark.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.havenmark.Browser;
import org.havenmark.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What survivor advisers say about a draft, through the one who facilitates. */
class CommentsTest extends WebTest {
    private static final String PART = "criteria.files-carry-codes";
    @Inject
    AdviserComments comments;
    private Browser cora;
    private UUID draft;

    @BeforeEach
    void begin() {
        cora = as("cora");
        draft = DraftsTest.begun(cora, "own", "Our country");
    }

    @Test
    void aFacilitatorFindsTheDraftAndTheirWordsStandBesideTheCriterion() {
        var tam = as("tam");
        assertThat(tam.get("/drafts/" + draft + "/comments").statusCode()).isEqualTo(404);
        assertThat(cora.post("/drafts/" + draft + "/facilitators", "username", "tam").statusCode()).isEqualTo(303);
        assertThat(tam.get("/").body()).contains("/drafts/" + draft + "/comments");
        assertThat(tam.get("/drafts/" + draft + "/comments?part=" + PART).body()).contains("Take it down");
        assertThat(say(tam, "Codes feel cold. Say why.").statusCode()).isEqualTo(303);
        assertThat(cora.get("/drafts/" + draft + "/parts/" + PART).body()).contains("Codes feel cold. Say why.");
        assertThat(tam.get("/drafts/" + draft).statusCode()).isEqualTo(403);
    }

    @Test
    void theAuthorsAnswerOnce() {
        say(cora, "Codes feel cold.");
        var comment = comments.findByDraftIdOrderByEnteredAt(draft).get(0).id();
        var path = "/drafts/" + draft + "/comments/" + comment + "/answers";
        assertThat(cora.post(path, "note", "").statusCode()).isEqualTo(422);
        assertThat(cora.post(path, "note", "We say why now.").statusCode()).isEqualTo(303);
        assertThat(cora.get("/drafts/" + draft + "/comments?part=" + PART).body()).contains("We say why now.");
        assertThat(cora.post(path, "note", "Again.").statusCode()).isEqualTo(409);
        assertThat(cora.post("/drafts/" + draft + "/comments/" + UUID.randomUUID() + "/answers", "note",
            "x").statusCode())
            .isEqualTo(404);
    }

    @Test
    void whatLooksLikeANumberOrNameIsQuestionedAndKeptInTheForm() {
        var answer = say(cora, "Ask at 0912 345 678.");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("0912 345 678");
        assertThat(comments.count()).isZero();
        assertThat(say(cora, "").statusCode()).isEqualTo(422);
    }

    @Test
    void onlyWhoIsNamedMaySpeakAndOnlyWhileNamed() {
        assertThat(say(as("alma"), "x").statusCode()).isEqualTo(404);
        assertThat(cora.post("/drafts/" + draft + "/facilitators", "username", "nobody").statusCode()).isEqualTo(422);
        cora.post("/drafts/" + draft + "/facilitators", "username", "tam");
        assertThat(say(as("tam"), "A word.").statusCode()).isEqualTo(303);
        assertThat(as("tam").post("/drafts/" + draft + "/facilitators", "username", "alma").statusCode())
            .isEqualTo(403);
        cora.post("/drafts/" + draft + "/facilitators/endings");
        assertThat(say(as("tam"), "Another.").statusCode()).isEqualTo(404);
        assertThat(cora.post("/drafts/" + draft + "/comments", "part", "criteria.none", "note", "x").statusCode())
            .isEqualTo(404);
        assertThat(cora.post("/drafts/" + UUID.randomUUID() + "/comments", "part", PART, "note", "x").statusCode())
            .isEqualTo(404);
    }

    private java.net.http.HttpResponse<String> say(Browser browser, String words) {
        browser.get("/");
        return browser.post("/drafts/" + draft + "/comments", "part", PART, "note", words);
    }
}

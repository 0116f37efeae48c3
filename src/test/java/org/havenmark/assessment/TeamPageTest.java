package org.havenmark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;
import org.havenmark.WebTest;
import org.havenmark.sheet.Proof;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The team agrees through its page. */
class TeamPageTest extends WebTest {
    @Inject
    Agreeing agreeing;
    private TeamVisit visit;

    @BeforeEach
    void planAVisit() {
        visit = new TeamVisit(context, fixtures);
    }

    @Test
    void onlyWhoHasHandedInFindsTheTeamPage() {
        visit.answeredByAlma().handedInBy("alma");
        assertThat(as("alma").get(visit.page("/team")).statusCode()).isEqualTo(200);
        assertThat(as("ben").get(visit.page("/team")).statusCode()).isEqualTo(404);
        assertThat(as("lan").get(visit.page("/team")).statusCode()).isEqualTo(404);
        assertThat(as("cora").get(visit.page("/team")).statusCode()).isEqualTo(403);
        assertThat(as("mai").get(visit.page("/team")).statusCode()).isEqualTo(404);
        assertThat(stranger().get(visit.page("/team")).headers().firstValue("location")).hasValue("/login");
    }

    @Test
    void whileSomebodyIsWaitedForNoRatingIsShown() {
        visit.answeredByAlma().answeredByBen().handedInBy("alma");
        assertThat(as("alma").get(visit.page("/team")).body()).contains("Ben Tester").contains("Scoring")
            .doesNotContain(TeamVisit.ALMAS_NOTE, TeamVisit.BENS_NOTE, "level-", "The front door");
        assertThat(settle("alma", "").statusCode()).isEqualTo(409);
        assertThat(as("alma").post(visit.page("/hand-ins")).statusCode()).isEqualTo(409);
        assertThat(agreeing.of(visit.assessment().id(), 1)).isEmpty();
    }

    @Test
    void differencesComeFirstWithEverybodysAnswerBesideTheOthers() {
        var page = as("alma").get(visit.agreeing().page("/team")).body();
        assertThat(page).contains("0 of 2 differences settled");
        assertThat(page).containsSubsequence("id=\"doors\"", "1 level apart", "The door opens by hand by day.",
            TeamVisit.ALMAS_NOTE, "A rule allows going out on request.", TeamVisit.BENS_NOTE, "id=\"files\"",
            "It was not shown", "Rated alike", "id=\"water\"", "Hand in the assessment");
    }

    @Test
    void settlingGoesOnToTheNextDifference() {
        visit.agreeing();
        var answer = settle("alma", "");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location")).hasValue(visit.page("/team#files"));
        assertThat(as("ben").get(visit.page("/team")).body()).contains("1 of 2 differences settled", "tried the bolt");
        var agreed = agreeing.of(visit.assessment().id(), 1).get("doors").answer();
        assertThat(agreed.level()).isEqualTo(1);
        assertThat(agreed.proof()).isEqualTo(Proof.PRACTICE);
    }

    @Test
    void aChoiceWithoutItsProofOrNoteIsSentBackAsTyped() {
        visit.agreeing();
        var without = as("alma").post(visit.page("/agreed-ratings"), form("doors", "", "mark", "2"));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("<title>Error: ", "Say what the level rests on",
            "Write why you agree on this").containsPattern("value=\"2\" checked");
        var nothing = as("alma").post(visit.page("/agreed-ratings"), form("doors", "", "note", "Seen <twice>"));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Choose what you agree on", "Seen &lt;twice&gt;");
        assertThat(agreeing.of(visit.assessment().id(), 1)).isEmpty();
    }

    @Test
    void aNoteThatLooksLikeANumberIsQuestionedAndMayStayWithAReason() {
        visit.agreeing();
        var asked = as("alma").post(visit.page("/agreed-ratings"), form("doors", "", "mark", "NOT_AGREED", "note",
            "Call 0912 345 678"));
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("Does this name a resident?", "Call 0912 345 678");
        assertThat(agreeing.of(visit.assessment().id(), 1)).isEmpty();
        assertThat(as("alma").post(visit.page("/agreed-ratings"), form("doors", "", "mark", "NOT_AGREED", "note",
            "Call 0912 345 678", "overriding", "the public line")).statusCode()).isEqualTo(303);
        assertThat(as("ben").get(visit.page("/team")).body()).contains("Not agreed").doesNotContain("0912");
    }

    @Test
    void aRedLineCannotBeSettledAsNotApplicable() {
        visit.agreeing();
        var answer = as("alma").post(visit.page("/agreed-ratings"), form("doors", "", "mark", "NOT_APPLICABLE",
            "notApplicableReason", "NO_SUCH_SERVICE", "note", "We think so"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("This criterion always applies");
        assertThat(agreeing.of(visit.assessment().id(), 1)).isEmpty();
    }

    @Test
    void whoSettlesOverAnotherSeesBothTextsFirst() {
        visit.agreeing();
        assertThat(settle("alma", "").statusCode()).isEqualTo(303);
        var stale = as("ben").post(visit.page("/agreed-ratings"), form("doors", "", "mark", "2", "proof", "PRACTICE",
            "note", "I still hear it open"));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("in the meantime", "tried the bolt", "I still hear it open",
            "name=\"version\" value=\"0\"");
        assertThat(settle("ben", "0").statusCode()).isEqualTo(303);
        assertThat(settle("ben", "0").statusCode()).isEqualTo(409);
    }

    @Test
    void ofManyWhoSettleAtOnceOneIsQuicker() {
        visit.agreeing();
        var answers = IntStream.range(0, 8).parallel().mapToObj(i -> settle("alma", "").statusCode()).toList();
        assertThat(answers).containsOnlyOnce(303).containsOnly(303, 409);
    }

    @Test
    void whatAllRatedAlikeCanBeChangedToo() {
        visit.agreeing();
        var page = as("alma").get(visit.page("/team?criterion=counselling")).body();
        assertThat(page).contains("name=\"criterion\" value=\"counselling\"").contains("Does not apply");
        assertThat(as("alma").post(visit.page("/agreed-ratings"), form("counselling", "", "mark", "NOT_APPLICABLE",
            "notApplicableReason", "NO_SUCH_SERVICE", "note", "There is none")).statusCode()).isEqualTo(303);
        assertThat(as("alma").get(visit.page("/team")).body()).contains("changed by the team");
    }

    @Test
    void nobodyElseSettlesOrHandsIn() {
        visit.agreeing();
        for (var path : new String[] {"/agreed-ratings", "/hand-ins"}) {
            var form = form("doors", "", "mark", "2", "proof", "PRACTICE", "note", "Seen");
            assertThat(as("lan").post(visit.page(path), form).statusCode()).isEqualTo(404);
            assertThat(as("cora").post(visit.page(path), form).statusCode()).isEqualTo(403);
            assertThat(as("mai").post(visit.page(path), form).statusCode()).isEqualTo(404);
            assertThat(stranger().post(visit.page(path), form).statusCode()).isEqualTo(401);
            assertThat(as("alma").post("/assessments/" + UUID.randomUUID() + path, form).statusCode()).isEqualTo(404);
        }
        assertThat(as("alma").post(visit.page("/agreed-ratings"), form("no-such", "", "mark", "2")).statusCode())
            .isEqualTo(404);
    }

    @Test
    void whatIsNotSettledStandsInTheWayOfHandingIn() {
        visit.agreeing().settled(TeamVisit.level("doors", 1, Proof.PRACTICE), 0);
        var open = as("alma").post(visit.page("/hand-ins"));
        assertThat(open.statusCode()).isEqualTo(422);
        assertThat(open.body()).contains("Still to settle: 1", "/team?criterion=files#files");
        visit.settled(new Answer("files", Answer.Mark.NOT_AGREED, null, null, null, null), 0);
        var done = as("alma").post(visit.page("/hand-ins"));
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(done.headers().firstValue("location")).hasValue(visit.page("/result"));
        assertThat(as("alma").post(visit.page("/hand-ins")).statusCode()).isEqualTo(409);
        assertThat(settle("alma", "0").statusCode()).isEqualTo(409);
    }

    private java.net.http.HttpResponse<String> settle(String username, String version) {
        return as(username).post(visit.page("/agreed-ratings"), form("doors", version, "mark", "1", "proof",
            "PRACTICE", "note", TeamVisit.AGREED_NOTE));
    }

    private static String[] form(String criterion, String version, String... rest) {
        var fields = Arrays.copyOf(new String[] {"criterion", criterion, "revision", "1", "version", version},
            6 + rest.length);
        System.arraycopy(rest, 0, fields, 6, rest.length);
        return fields;
    }
}

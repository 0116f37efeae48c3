package org.havenmark.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.annotation.MockBean;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.havenmark.WebTest;
import org.havenmark.assessment.TeamVisit;
import org.havenmark.guard.ShownNote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The team words its findings for the shelter. */
class WordingTest extends WebTest {
    private static final String OWN = "Nobody has come since the rains began.";
    @Inject
    FeedbackTexts texts;
    private TeamVisit visit;

    @BeforeEach
    void visit() {
        visit = new TeamVisit(context, fixtures).handedIn();
    }

    @Test
    void theSheetsWordsStandInTheFieldsAndTheTeamsTakeTheirPlace() {
        var form = as("alma").get(page()).body();
        assertThat(form).contains(">A contract lies in a drawer.</textarea>", ">Nobody heals alone. Book a fixed day.</textarea>",
            ">Cards and roster name the same day.</textarea>");
        assertThat(word("alma", "", OWN).statusCode()).isEqualTo(303);
        var row = texts.findByAssessmentIdAndCriterion(visit.assessment().id(), "counselling").orElseThrow();
        assertThat(row.reasonNoteId()).as("the sheet's own words make no note").isNull();
        assertThat(as("ben").get(feedback()).body()).contains(OWN, "Nobody heals alone");
        assertThat(as("ben").get(feedback()).body()).doesNotContain("A contract lies in a drawer");
    }

    @Test
    void inAnotherLanguageTheSheetsWordsStandBeside() {
        word("alma", "", OWN);
        assertThat(as("ben").cookie("language", "vi").get(feedback()).body()).contains(OWN,
            "Hợp đồng nằm trong ngăn kéo", "lang=\"en\"");
    }

    @Test
    void anEmptyFieldBringsTheSheetsWordsBack() {
        word("alma", "", OWN);
        word("alma", "0", "");
        assertThat(as("ben").get(feedback()).body()).contains("A contract lies in a drawer").doesNotContain(OWN);
    }

    @Test
    void whoeverIsLateSeesBothTexts() {
        word("alma", "", OWN);
        var late = word("ben", "", "The contract was never signed.");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains(OWN, ">The contract was never signed.</textarea>",
            "name=\"version\" value=\"0\"", "A team mate saved other words");
        assertThat(word("ben", "0", "The contract was never signed.").statusCode()).isEqualTo(303);
    }

    @Test
    void whatSeemsToNameSomebodyIsQuestionedAndKeptAsTyped() {
        var asked = word("alma", "", "Call 0912 345 678");
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("Does this name a resident?", "Call 0912 345 678");
        assertThat(word("alma", "", "long ".repeat(900)).statusCode()).isEqualTo(422);
        assertThat(texts.findByAssessmentId(visit.assessment().id())).isEmpty();
    }

    @Test
    void onlyTheTeamWordsIt() {
        assertThat(word("lan", "", OWN).statusCode()).isEqualTo(404);
        assertThat(word("cora", "", OWN).statusCode()).isEqualTo(403);
        assertThat(word("mai", "", OWN).statusCode()).isEqualTo(403);
        assertThat(stranger().post(page(), "problem", OWN).statusCode()).isEqualTo(401);
        assertThat(as("alma").post(feedback() + "/criteria/water", "problem", OWN).statusCode()).as("no finding")
            .isEqualTo(404);
    }

    @Test
    void whatOthersDidAboutItStandsBesideTheFields() {
        assertThat(as("alma").get(feedback()).body()).contains("1 shelter solved this");
        assertThat(as("alma").get(page()).body()).contains("A retired counsellor comes on Fridays", "1,200,000 VND", "40 days");
    }

    /** What the room that keeps plans will know. */
    @MockBean(SolvedElsewhere.class)
    SolvedElsewhere elsewhere() {
        return (criteria, asking, reader) -> Map.of("counselling", List.of(new SolvedElsewhere.Solved(
            new ShownNote("en", "A retired counsellor comes on Fridays", false), 1_200_000, "VND", 40, null)));
    }

    private HttpResponse<String> word(String person, String version, String problem) {
        return as(person).post(page(), "version", version, "language", "en", "problem", problem, "reason",
            "Nobody heals alone. Book a fixed day.", "remedy", "Cards and roster name the same day.");
    }

    private String feedback() {
        return "/feedbacks/" + visit.assessment().id();
    }

    private String page() {
        return feedback() + "/criteria/counselling";
    }
}

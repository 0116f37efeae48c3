package org.havenmark.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.havenmark.WebTest;
import org.havenmark.assessment.TeamVisit;
import org.havenmark.sheet.Proof;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of a feedback: who sees it, and what it says. */
class FeedbackPageTest extends WebTest {
    @Inject
    Talking talking;
    @Inject
    FeedbackProgress progress;
    private TeamVisit visit;

    @BeforeEach
    void visit() {
        visit = new TeamVisit(context, fixtures);
    }

    @Test
    void strengthsComeFirstAndEachFindingHasItsThreeParts() {
        visit.handedIn();
        var body = as("alma").get(page()).body();
        assertThat(body).containsSubsequence("What works well", "Drinking water stands on each floor",
            "What to improve", "A counsellor comes each week", "What is the problem", "A contract lies in a drawer",
            "Why it matters", "Nobody heals alone", "How to solve it", "Cards and roster name the same day");
        assertThat(body).contains("It was found on paper only, so it counts as level 1.", TeamVisit.AGREED_NOTE);
        assertThat(body).doesNotContain(TeamVisit.BENS_NOTE, TeamVisit.ALMAS_NOTE);
    }

    @Test
    void aCrossedRedLineStandsBeforeEverythingElse() {
        visit.agreeing().settled(TeamVisit.level("doors", 0, Proof.PRACTICE), 0)
            .settled(TeamVisit.level("files", 2, Proof.PRACTICE), 0).closed();
        assertThat(as("ben").get(page()).body()).containsSubsequence("What to improve", "The front door opens",
            "Crossed", "A counsellor comes each week");
    }

    @Test
    void itIsThereForTheTeamAndCoordinatorsAndForTheManagerOnceShared() {
        visit.handedIn();
        assertThat(List.of("alma", "ben", "cora", "dora")).allSatisfy(person ->
            assertThat(as(person).get(page()).statusCode()).isEqualTo(200));
        assertThat(List.of("mai", "lan", "nam")).allSatisfy(person ->
            assertThat(as(person).get(page()).statusCode()).as(person).isEqualTo(404));
        assertThat(List.of("oda", "gia", "anna", "tam")).allSatisfy(person ->
            assertThat(as(person).get(page()).statusCode()).as(person).isEqualTo(403));
        assertThat(as("alma").get("/feedbacks/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        talking.share(visit.assessment().id(), fixtures.id("alma"));
        assertThat(as("mai").get(page()).statusCode()).isEqualTo(200);
        assertThat(as("nam").get(page()).statusCode()).isEqualTo(404);
    }

    @Test
    void thereIsNoneBeforeTheTeamHandsIn() {
        visit.agreeing();
        assertThat(as("alma").get(page()).statusCode()).isEqualTo(404);
    }

    @Test
    void afterACorrectionItFollowsTheFindingsThatStand() {
        visit.handedIn().correcting("Misread").settled(TeamVisit.level("doors", 3, Proof.CONFIRMED), 1).closed();
        var body = as("alma").get(page()).body();
        assertThat(body.substring(body.indexOf("id=\"findings\""))).doesNotContain("The front door opens");
        assertThat(as("alma").get(page() + "/criteria/doors").statusCode()).isEqualTo(404);
    }

    @Test
    void itSpeaksTheLanguageOfThePage() {
        visit.handedIn();
        assertThat(as("alma").cookie("language", "vi").get(page()).body())
            .contains("Điều đang làm tốt", "Hợp đồng nằm trong ngăn kéo", "Chỉ thấy trên giấy nên được tính là mức 1");
    }

    @Test
    void everybodyFindsTheirOwnInTheListAndProgressKnowsAll() {
        visit.handedIn();
        assertThat(as("alma").get("/feedbacks").body()).contains("Heron", "with the team");
        assertThat(as("cora").get("/feedbacks").body()).contains("Heron");
        assertThat(List.of("mai", "lan", "nam")).allSatisfy(person ->
            assertThat(as(person).get("/feedbacks").body()).as(person).doesNotContain("Heron"));
        assertThat(progress.all()).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(Feedback.State.OPEN);
            assertThat(row.days()).isNull();
        });
        talking.share(visit.assessment().id(), fixtures.id("alma"));
        assertThat(as("mai").get("/feedbacks").body()).contains("Heron", "shared with the shelter");
    }

    private String page() {
        return "/feedbacks/" + visit.assessment().id();
    }
}

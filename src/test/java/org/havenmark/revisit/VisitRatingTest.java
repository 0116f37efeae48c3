package org.havenmark.revisit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.havenmark.WebTest;
import org.havenmark.assessment.Assessment;
import org.havenmark.feedback.Feedback;
import org.havenmark.feedback.Feedbacks;
import org.havenmark.network.Assessed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a manager says of a visit; and what others learn of it. */
class VisitRatingTest extends WebTest {
    @Inject
    VisitRatings ratings;
    @Inject
    Feedbacks feedbacks;
    private Assessed assessed;
    private Assessment visit;

    @BeforeEach
    void assess() {
        assessed = new Assessed(context, fixtures);
        visit = assessed.handedIn(fixtures.id("Heron"), LocalDate.of(2026, 3, 1), criterion -> 2);
    }

    @Test
    void aVisitIsRatedOnceItsFeedbackWasShared() {
        assertThat(as("mai").get("/visit-ratings").body()).contains("once its feedback was shared");
        assertThat(rate("mai", visit, "4").statusCode()).isEqualTo(404);
        share(visit);
        assertThat(as("mai").get("/visit-ratings").body()).contains("/visit-ratings/new?assessment=" + visit.id());
        assertThat(as("mai").get("/visit-ratings/new?assessment=" + visit.id()).body())
            .contains("Was the team prepared?")
            .doesNotContain("⟦");
        assertThat(rate("mai", visit, "4").statusCode()).isEqualTo(303);
        assertThat(rate("mai", visit, "5").statusCode()).isEqualTo(409);
        assertThat(ratings.findAll()).singleElement().satisfies(row -> assertThat(row.prepared()).isEqualTo(4));
        assertThat(as("mai").get("/visit-ratings/new?assessment=" + visit.id()).statusCode()).isEqualTo(409);
    }

    @Test
    void allFourQuestionsWantAnAnswer() {
        share(visit);
        var answer = as("mai").post("/visit-ratings", "assessment", visit.id().toString(), "prepared", "4", "useful",
            "9");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Choose how respectful", "Choose how useful", "Choose how clear",
            "name=\"prepared\" value=\"4\" checked").doesNotContain("Choose how prepared");
    }

    @Test
    void nobodyElseRatesIt() {
        share(visit);
        assertThat(rate("nam", visit, "4").statusCode()).isEqualTo(404);
        assertThat(rate("cora", visit, "4").statusCode()).isEqualTo(403);
        assertThat(rate("alma", visit, "4").statusCode()).isEqualTo(403);
        assertThat(as("mai").post("/visit-ratings", "assessment", UUID.randomUUID().toString()).statusCode())
            .isEqualTo(404);
        assertThat(stranger().post("/visit-ratings", "assessment", visit.id().toString()).statusCode()).isEqualTo(401);
        assertThat(as("oda").get("/visit-ratings").statusCode()).isEqualTo(403);
    }

    @Test
    void anAverageShowsFromFiveAnswersOnAndNotWhoGaveThem() {
        var day = LocalDate.of(2026, 3, 2);
        keep(visit, 5);
        for (int more = 1; more < 4; more++) {
            keep(assessed.handedIn(fixtures.id("Heron"), day.plusDays(more), criterion -> 2), 4);
        }
        for (var reader : List.of("alma", "cora")) {
            assertThat(as(reader).get("/visit-ratings").body()).contains("Fewer than 5 answers").doesNotContain("4.");
        }
        keep(assessed.handedIn(fixtures.id("Lotus"), day.plusDays(9), criterion -> 2), 2);
        assertThat(as("alma").get("/visit-ratings").body()).contains("<strong>3.8</strong>")
            .doesNotContain("Heron", "Lotus", "Mai Tester");
        var all = as("cora").get("/visit-ratings").body();
        assertThat(all).contains("<strong>3.8</strong>", "Bamboo, social work", "East Gate, border service")
            .doesNotContain("Heron", "Mai Tester", "Alma", "Fewer than 5");
        assertThat(as("lan").get("/visit-ratings").body()).contains("Fewer than 5 answers").doesNotContain("3.8");
        assertThat(as("mai").get("/visit-ratings").body()).doesNotContain("3.8");
    }

    private java.net.http.HttpResponse<String> rate(String username, Assessment of, String mark) {
        return as(username).post("/visit-ratings", "assessment", of.id().toString(), "prepared", mark, "respectful",
            mark,
            "useful", mark, "clear", mark);
    }

    private void keep(Assessment of, int mark) {
        ratings.save(new VisitRating(UUID.randomUUID(), of.id(), mark, mark, mark, mark, Instant.now(),
            fixtures.id("mai")));
    }

    private void share(Assessment of) {
        var open = feedbacks.findById(of.id()).orElseThrow();
        feedbacks.update(new Feedback(open.assessmentId(), open.shelterId(), open.openedAt(), open.openedAt(),
            fixtures.id("alma"), null, null, null, null, open.version()));
    }
}

package org.havenmark.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.havenmark.WebTest;
import org.havenmark.assessment.TeamVisit;
import org.havenmark.sheet.Proof;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The manager's acknowledgement makes a feedback final. */
class AcknowledgingTest extends WebTest {
    private static final String SAID = "The counsellor comes on Tuesdays now.";
    @Inject
    Feedbacks feedbacks;
    @Inject
    FeedbackProgress progress;
    private TeamVisit visit;

    @BeforeEach
    void visit() {
        visit = new TeamVisit(context, fixtures).handedIn();
    }

    @Test
    void theManagerAcknowledgesItWithAgreement() {
        shared();
        assertThat(acknowledge("yes", "", version()).headers().firstValue("location")).hasValue(page(""));
        assertThat(feedback().isFinal()).isTrue();
        assertThat(as("alma").get(page("")).body()).contains("in agreement", "days after the visit");
        assertThat(progress.all()).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(Feedback.State.FINAL);
            assertThat(row.days()).isEqualTo(row.daysAgo());
            assertThat(row.inAgreement()).isTrue();
        });
    }

    @Test
    void withoutAgreementAWordIsWanted() {
        shared();
        assertThat(acknowledge("", SAID, version()).body()).contains("Choose whether you agree", SAID);
        var wordless = acknowledge("no", " ", version());
        assertThat(wordless.statusCode()).isEqualTo(422);
        assertThat(wordless.body()).contains("Say what you do not agree with");
        assertThat(acknowledge("no", SAID, version()).statusCode()).isEqualTo(303);
        assertThat(as("cora").get(page("")).body()).contains("without agreement", SAID);
    }

    @Test
    void nothingChangesOnceItIsFinal() {
        shared();
        acknowledge("yes", "", version());
        assertThat(comment("", "COMMENT", SAID).statusCode()).isEqualTo(409);
        assertThat(acknowledge("no", SAID, version()).statusCode()).isEqualTo(409);
        assertThat(as("alma").post(page("/criteria/counselling"), "problem", "Late", "language", "en").statusCode())
            .isEqualTo(409);
        assertThat(as("alma").post(page("/shares")).statusCode()).isEqualTo(409);
    }

    @Test
    void nobodyElseAcknowledgesAndNotWhileSomethingWaits() {
        assertThat(acknowledge("yes", "", 0).statusCode()).as("before it is shared").isEqualTo(404);
        shared();
        assertThat(as("alma").post(page("/acknowledgements"), "agreement", "yes").statusCode()).isEqualTo(403);
        assertThat(as("nam").post(page("/acknowledgements"), "agreement", "yes").statusCode()).isEqualTo(404);
        comment("", "COMMENT", SAID);
        assertThat(acknowledge("yes", "", version()).statusCode()).isEqualTo(409);
        assertThat(feedback().isFinal()).isFalse();
    }

    @Test
    void whatTheManagerHasNotReadIsNotAcknowledged() {
        shared();
        var read = version();
        as("alma").post(page("/criteria/counselling"), "problem", "Nobody came in May.", "language", "en");
        var stale = acknowledge("no", SAID, read);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("Nobody came in May.", SAID);
        assertThat(acknowledge("no", SAID, version()).statusCode()).isEqualTo(303);
    }

    @Test
    void aCorrectionAfterTheEndIsToldAndMarked() {
        shared();
        acknowledge("yes", "", version());
        visit.correcting("Seen again").settled(TeamVisit.level("codes", 1, Proof.PRACTICE), 1)
            .settled(TeamVisit.level("water", 1, Proof.PRACTICE), 1).closed();
        assertThat(as("mai").get(page("")).body()).contains("A correction was handed in after this feedback was final",
            "found by a later correction");
    }

    private void shared() {
        as("alma").post(page("/shares"));
    }

    private HttpResponse<String> comment(String about, String kind, String words) {
        return as("mai").post(page("/comments"), "criterion", about, "kind", kind, "note", words);
    }

    private HttpResponse<String> acknowledge(String choice, String words, int version) {
        return as("mai").post(page("/acknowledgements"), "agreement", choice, "note", words, "version", "" + version);
    }

    private int version() {
        return feedback().version();
    }

    private Feedback feedback() {
        return feedbacks.findById(visit.assessment().id()).orElseThrow();
    }

    private String page(String rest) {
        return "/feedbacks/" + visit.assessment().id() + rest;
    }
}

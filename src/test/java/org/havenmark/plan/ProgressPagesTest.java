package org.havenmark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.havenmark.WebTest;
import org.junit.jupiter.api.Test;

/** A shelter says how its actions go. */
class ProgressPagesTest extends WebTest {
    @Test
    void everyNoteStaysWithItsEvidence() {
        var shared = SharedVisit.of(context, fixtures);
        var mai = as("mai");
        var action = shared.action(mai, "doors");
        var path = shared.path("/actions/" + action);
        assertThat(mai.get(path).body()).contains("Nothing has been said yet.",
            "The next note on how it goes is due by");
        assertThat(mai.post(path + "/progress", "status", "UNDER_WAY", "version", "0").statusCode()).isEqualTo(303);
        assertThat(mai.post(path + "/progress", "status", "DONE", "note", "The lock is in.", "evidence",
            "The receipt is in the blue folder.", "version", "1").statusCode()).isEqualTo(303);
        for (var reader : List.of("mai", "alma", "cora")) {
            assertThat(as(reader).get(path).body()).contains("Under way", "The lock is in.",
                "The receipt is in the blue folder.");
        }
        for (var reader : List.of("alma", "cora")) {
            assertThat(as(reader).get(path).body()).doesNotContain("Mai Tester");
        }
        assertThat(mai.get(shared.path("?list=done")).body()).contains(action.toString());
        assertThat(mai.get(shared.path("")).body()).contains("Nothing is open");
    }

    @Test
    void stuckWantsItsReasonAndNothingNewWantsAWord() {
        var shared = SharedVisit.of(context, fixtures);
        var mai = as("mai");
        var path = shared.path("/actions/" + shared.action(mai, "doors"));
        var stuck = mai.post(path + "/progress", "status", "STUCK", "evidence", "A letter of refusal", "version", "0");
        assertThat(stuck.statusCode()).isEqualTo(422);
        assertThat(stuck.body()).contains("Say what holds it up", "A letter of refusal</textarea>",
            "value=\"STUCK\" checked");
        assertThat(mai.post(path + "/progress", "status", "NOT_STARTED", "version", "0").body())
            .contains("Write how it goes");
        assertThat(mai.post(path + "/progress", "version", "0").body()).contains("Choose where it stands");
        assertThat(mai.post(path + "/progress", "status", "STUCK", "note", "The shop is closed.", "version", "0")
            .statusCode()).isEqualTo(303);
        assertThat(mai.get(path).body()).contains("The shop is closed.", "Stuck");
    }

    @Test
    void aNoteThatCameSecondIsShownBesideTheFirst() {
        var shared = SharedVisit.of(context, fixtures);
        var mai = as("mai");
        var path = shared.path("/actions/" + shared.action(mai, "doors"));
        mai.post(path + "/progress", "status", "UNDER_WAY", "note", "The lock is ordered.", "version", "0");
        var stale = mai.post(path + "/progress", "status", "STUCK", "note", "Nobody sells locks.", "version", "0");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("The lock is ordered.", "Nobody sells locks.</textarea>",
            "name=\"version\" value=\"1\"");
    }

    @Test
    void beingNamedIsSaidAndTakenBack() {
        var shared = SharedVisit.of(context, fixtures);
        var mai = as("mai");
        var path = shared.path("/actions/" + shared.action(mai, "doors"));
        assertThat(mai.get(path).body()).contains("without your shelter’s name", "Show our code name with it");
        mai.post(path + "/namings", "named", "yes");
        assertThat(mai.get(path).body()).contains("with your shelter’s code name", "Take our code name off again");
        mai.post(path + "/namings", "named", "no");
        assertThat(mai.get(path).body()).contains("without your shelter’s name");
    }

    @Test
    void aCoordinatorSeesHowFarEachPlanIs() {
        var shared = SharedVisit.of(context, fixtures);
        shared.action(as("mai"), "doors", "cost", "1,000", "money", "yes", "heard", "1000 VND 1000");
        assertThat(as("cora").get("/plans").body()).contains(">Heron<", ">Lotus<", "1,000 VND");
        assertThat(as("alma").get("/plans").body()).contains(">Heron<").doesNotContain(">Lotus<");
        assertThat(as("lan").get("/plans").body()).contains("There is no plan you may read");
        assertThat(as("ben").get("/plans").body()).doesNotContain(">Heron<");
    }
}

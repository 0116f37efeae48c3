package org.havenmark.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenmark.plan.SharedVisit.typed;

import java.util.List;
import java.util.UUID;
import org.havenmark.WebTest;
import org.junit.jupiter.api.Test;

/** The team proposes, the manager decides, and what was proposed stays readable. */
class ProposalPagesTest extends WebTest {
    @Test
    void nothingIsProposedBeforeTheFindingsAreShared() {
        var visit = SharedVisit.notYet(context, fixtures);
        assertThat(as("alma").get(visit.path("")).body()).doesNotContain("Propose an action");
        var answer = as("alma").post(visit.path("/actions"), typed(visit.finding("doors").toString()));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(as("mai").get(visit.path("/actions/new?finding=" + visit.finding("doors"))).statusCode())
            .isEqualTo(404);
    }

    @Test
    void aProposalIsNotThePlanUntilTheManagerTakesIt() {
        var shared = SharedVisit.of(context, fixtures);
        var alma = as("alma");
        assertThat(alma.get("/plans").body()).contains(shared.path(""));
        assertThat(alma.get(shared.path("")).body()).contains("Findings you may propose an action for");
        var action = shared.action(alma, "doors");
        var mai = as("mai");
        assertThat(mai.get(shared.path("")).body()).contains("Proposals that wait for your decision: 1",
            "Nothing is open");
        assertThat(mai.get("/").body()).contains("Proposals to decide");
        var path = shared.path("/actions/" + action);
        assertThat(mai.post(path + "/progress", "status", "DONE", "version", "0", "note", "Done").statusCode())
            .isEqualTo(409);
        assertThat(mai.post(path + "/decisions", "choice", "accept", "version", "0").statusCode()).isEqualTo(303);
        assertThat(mai.get(path).body()).contains("Taken as proposed", "Proposed by the team");
        assertThat(mai.get(shared.path("")).body()).contains(action.toString()).doesNotContain("Nothing is open");
        assertThat(mai.post(path + "/decisions", "choice", "accept", "version", "1").statusCode()).isEqualTo(409);
    }

    @Test
    void decliningWantsAReasonAndTheProposalStaysReadable() {
        var shared = SharedVisit.of(context, fixtures);
        var action = shared.action(as("alma"), "doors");
        var path = shared.path("/actions/" + action);
        var mai = as("mai");
        mai.get(path);
        assertThat(mai.post(path + "/decisions", "version", "0").body()).contains("Choose one of the two");
        var answer = mai.post(path + "/decisions", "choice", "decline", "version", "0");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Say why you decline", "value=\"decline\" checked");
        mai.post(path + "/decisions", "choice", "decline", "reason", "The lock was changed last week.", "version", "0");
        for (var reader : List.of("mai", "alma", "cora")) {
            assertThat(as(reader).get(path).body()).contains("Declined", "The lock was changed last week.",
                "Fit a thumb lock");
            assertThat(as(reader).get(shared.path("?list=proposals")).body()).contains(action.toString());
            assertThat(as(reader).get(shared.path("")).body()).contains("Nothing is open");
        }
        assertThat(mai.get(path + "/edit").statusCode()).isEqualTo(403);
    }

    @Test
    void takingItInOtherWordsWantsAReasonAndBothWordingsStay() {
        var shared = SharedVisit.of(context, fixtures);
        var action = shared.action(as("alma"), "doors");
        var path = shared.path("/actions/" + action);
        var mai = as("mai");
        assertThat(mai.get(path + "/edit").body()).contains("Take the proposal in your own words",
            "Fit a thumb lock</textarea>");
        var missing = mai.post(path + "/revisions", typed("", "what", "Fit a lever", "version", "0"));
        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(missing.body()).contains("Say why you change the proposal", "Fit a lever</textarea>");
        mai.post(path + "/revisions", typed("", "what", "Fit a lever", "reason", "Levers are sold here.", "version",
            "0"));
        assertThat(as("alma").get(path).body()).contains("Taken in other words", "Levers are sold here.",
            "Fit a lever", "Fit a thumb lock", "1. Proposed by the team", "2. Written by the shelter");
    }

    @Test
    void aFormThatWasOpenMeanwhileShowsWhatStandsNow() {
        var shared = SharedVisit.of(context, fixtures);
        var alma = as("alma");
        var action = shared.action(alma, "doors");
        var path = shared.path("/actions/" + action);
        alma.post(path + "/revisions", typed("", "what", "Fit a brass lock", "version", "0"));
        var mai = as("mai");
        mai.get(path);
        var stale = mai.post(path + "/decisions", "choice", "accept", "reason", "Good idea.", "version", "0");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("in the meantime", "Fit a brass lock", "Good idea.</textarea>",
            "value=\"accept\" checked");
        assertThat(mai.post(path + "/decisions", "choice", "accept", "version", "1").statusCode()).isEqualTo(303);
        assertThat(alma.get(path + "/edit").statusCode()).isEqualTo(403);
    }

    @Test
    void theManagerAloneDecides() {
        var shared = SharedVisit.of(context, fixtures);
        var path = shared.path("/actions/" + shared.action(as("alma"), "doors"));
        for (var post : List.of("/decisions", "/progress", "/namings")) {
            assertThat(stranger().post(path + post, "version", "0").statusCode()).isEqualTo(401);
            assertThat(as("nam").post(path + post, "version", "0").statusCode()).isEqualTo(404);
            assertThat(as("alma").post(path + post, "version", "0").statusCode()).isEqualTo(403);
            assertThat(as("cora").post(path + post, "version", "0").statusCode()).isEqualTo(403);
            assertThat(as("oda").post(path + post, "version", "0").statusCode()).isEqualTo(403);
            assertThat(as("mai").post(shared.path("/actions/" + UUID.randomUUID() + post), "version", "0").statusCode())
                .isEqualTo(404);
        }
        assertThat(as("nam").post("/plans/" + fixtures.id("Lotus") + path.substring(path.indexOf("/actions"))
            + "/decisions", "choice", "accept", "version", "0").statusCode()).isEqualTo(404);
    }
}

package org.havenmark.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenmark.cycle.CyclesOfTests.TODAY;

import jakarta.inject.Inject;
import java.util.UUID;
import org.havenmark.Browser;
import org.havenmark.WebTest;
import org.havenmark.audit.Audit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangingPagesTest extends WebTest {
    @Inject
    PlannedVisits visits;
    @Inject
    Audit audit;
    private CyclesOfTests planned;
    private UUID visit;
    private Browser cora;
    private String path;

    @BeforeEach
    void planAVisit() {
        planned = new CyclesOfTests(context, fixtures);
        visit = planned.visit("Heron", TODAY.plusDays(20), "alma", "ben");
        cora = as("cora");
        path = "/cycles/" + planned.cycle + "/visits/" + visit;
    }

    @Test
    void dayAndTeamChangeTogetherAndWhoLeavesStaysOnRecord() {
        as("alma").post("/visits/" + visit + "/declarations", "choice", "one", "note", "I worked there once.");
        var answer = cora.post(path + "/changes", "version", "0", "day", TODAY.plusDays(25).toString(), "known", "",
            "team", fixtures.id("lan").toString(), "team", fixtures.id("ben").toString());
        assertThat(answer.statusCode()).isEqualTo(303);
        var changed = visits.find(visit).orElseThrow();
        assertThat(changed.day()).isEqualTo(TODAY.plusDays(25));
        assertThat(changed.team()).extracting(one -> one.who().id())
            .containsExactlyInAnyOrder(fixtures.id("lan"), fixtures.id("ben"));
        assertThat(cora.get(path).body()).contains("Was on the team before", "I worked there once.");
        assertThat(as("alma").get("/visits/" + visit).statusCode()).isEqualTo(404);
    }

    @Test
    void whoStaysKeepsWhatTheyDeclared() {
        as("ben").post("/visits/" + visit + "/declarations", "choice", "none");
        cora.post(path + "/changes", "version", "0", "day", TODAY.plusDays(20).toString(), "team",
            fixtures.id("lan").toString(), "team", fixtures.id("ben").toString());
        assertThat(visits.find(visit).orElseThrow().member(fixtures.id("ben")).orElseThrow().isCleared()).isTrue();
        assertThat(visits.find(visit).orElseThrow().member(fixtures.id("lan")).orElseThrow().isCleared()).isFalse();
    }

    @Test
    void aChangeMadeFromAnOldPageIsAConflict() {
        var fields = new String[] {"version", "0", "day", TODAY.plusDays(25).toString(),
            "team", fixtures.id("alma").toString(), "team", fixtures.id("ben").toString()};
        assertThat(cora.post(path + "/changes", fields).statusCode()).isEqualTo(303);
        fields[3] = TODAY.plusDays(30).toString();
        assertThat(cora.post(path + "/changes", fields).statusCode()).isEqualTo(409);
        assertThat(visits.find(visit).orElseThrow().day()).isEqualTo(TODAY.plusDays(25));
    }

    @Test
    void aRefusedChangeIsSentBackWithEverythingTyped() {
        var answer = cora.post(path + "/changes", "version", "0", "day", TODAY.plusDays(25).toString(),
            "team", fixtures.id("vera").toString(), "team", fixtures.id("ben").toString());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("has no certificate", "value=\"" + TODAY.plusDays(25) + "\"")
            .containsPattern("value=\"" + fixtures.id("vera") + "\" checked");
        assertThat(cora.post(path + "/changes", "version", "0", "day", "").statusCode()).isEqualTo(422);
    }

    @Test
    void aChangeThatBringsAWarningIsAskedAboutAndOneThatMendsItTakesItOffTheRecord() {
        var fields = new String[] {"version", "0", "day", TODAY.plusDays(20).toString(), "known", "",
            "team", fixtures.id("alma").toString(), "team", fixtures.id("lan").toString()};
        assertThat(cora.post(path + "/changes", fields).body()).contains("Change it and record the warnings");
        fields[5] = "NO_SHELTER_WITH_BORDER,NO_UNIFORMED_WITH_CIVILIAN";
        assertThat(cora.post(path + "/changes", fields).statusCode()).isEqualTo(303);
        assertThat(cora.get(path).body()).contains("Warnings on record");
        cora.post(path + "/changes", "version", "1", "day", TODAY.plusDays(20).toString(),
            "team", fixtures.id("alma").toString(), "team", fixtures.id("ben").toString());
        assertThat(cora.get(path).body()).doesNotContain("Warnings on record");
    }

    @Test
    void aVisitIsCancelledForAReasonAndIsSeenNoMoreByItsTeam() {
        assertThat(cora.post(path + "/cancellations", "about", "0", "note", "").statusCode()).isEqualTo(422);
        var answer = cora.post(path + "/cancellations", "about", "0", "note", "The road is flooded.");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(cora.get(path).body()).contains("Cancelled", "The road is flooded.");
        assertThat(cora.get("/cycles/" + planned.cycle + "?list=cancelled").body()).contains(">Heron<");
        assertThat(as("alma").get("/visits").body()).doesNotContain("Heron");
        assertThat(audit.latest(1).get(0).deed()).isEqualTo("visit.cancelled");
        assertThat(cora.get(path + "/changes/new").statusCode()).isEqualTo(409);
        assertThat(cora.post(path + "/cancellations", "about", "1", "note", "Again.").statusCode()).isEqualTo(409);
    }

    @Test
    void aReasonThatLooksLikeANameIsQuestionedAndKeptOnlyWithAReasonOfItsOwn() {
        var asked = cora.post(path + "/cancellations", "about", "0", "note", "Call 0912 345 678 first.");
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("Call 0912 345 678 first.", "name=\"note-why\"");
        assertThat(visits.find(visit).orElseThrow().cancelled()).isFalse();
        assertThat(cora.post(path + "/cancellations", "about", "0", "note", "Call 0912 345 678 first.", "note-why",
            "It is the number of a form.").statusCode()).isEqualTo(303);
    }

    @Test
    void onlyCoordinatorsChangeAndOnlyWhatIsThere() {
        for (var deed : new String[] {"/changes", "/cancellations", "/decisions"}) {
            assertThat(stranger().post(path + deed).statusCode()).isEqualTo(401);
            assertThat(as("alma").post(path + deed).statusCode()).isEqualTo(403);
            assertThat(cora.post("/cycles/" + planned.cycle + "/visits/" + UUID.randomUUID() + deed).statusCode())
                .isEqualTo(404);
            assertThat(cora.post("/cycles/" + UUID.randomUUID() + "/visits/" + visit + deed).statusCode())
                .isEqualTo(404);
        }
        assertThat(as("mai").get(path).statusCode()).isEqualTo(403);
    }
}

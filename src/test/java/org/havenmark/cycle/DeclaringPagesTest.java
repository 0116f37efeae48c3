package org.havenmark.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenmark.cycle.CyclesOfTests.TODAY;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.havenmark.WebTest;
import org.havenmark.audit.Audit;
import org.havenmark.audit.Entry;
import org.havenmark.person.Persons;
import org.havenmark.person.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeclaringPagesTest extends WebTest {
    @Inject
    PlannedVisits visits;
    @Inject
    Audit audit;
    private CyclesOfTests planned;
    private UUID visit;
    private String path;
    private String declarations;

    @BeforeEach
    void planAVisit() {
        planned = new CyclesOfTests(context, fixtures);
        visit = planned.visit("Heron", TODAY.plusDays(20), "alma", "ben");
        path = "/cycles/" + planned.cycle + "/visits/" + visit;
        declarations = "/visits/" + visit + "/declarations";
    }

    @Test
    void aVisitIsReadyOnceEveryMemberDeclaredNone() {
        assertThat(as("alma").post(declarations, "choice", "none").statusCode()).isEqualTo(303);
        assertThat(state()).isEqualTo(VisitState.PLANNED);
        as("ben").post(declarations, "choice", "none");
        assertThat(state()).isEqualTo(VisitState.READY);
    }

    @Test
    void aDeclaredConflictWaitsForACoordinatorAndTheMemberReadsTheDecision() {
        var alma = as("alma");
        assertThat(alma.post(declarations, "choice", "one", "note", "I trained their staff.").statusCode())
            .isEqualTo(303);
        assertThat(as("cora").get(path).body()).contains("I trained their staff.", "waits for a decision", ">Decide<");
        assertThat(decide("cora", "alma", "allow", "That was long ago.")).isEqualTo(303);
        assertThat(alma.get("/visits/" + visit).body()).contains("may take part", "That was long ago.");
        assertThat(audit.latest(10)).extracting(Entry::deed).contains("conflict.declared", "conflict.allowed");
        assertThat(decide("dora", "alma", "refuse", "No.")).isEqualTo(409);
    }

    @Test
    void whoMayNotTakePartIsOutAndTheTeamNeedsAChange() {
        as("alma").post(declarations, "choice", "one", "note", "A relative works there.");
        decide("cora", "alma", "refuse", "Too close.");
        assertThat(state()).isEqualTo(VisitState.NEEDS_CHANGE);
        assertThat(as("cora").get(path).body()).contains("Change the team", "may not take part");
        assertThat(as("alma").get("/visits/" + visit).body()).contains("You do not take part", "Too close.")
            .doesNotContain("Ben Tester");
        assertThat(as("ben").get("/visits/" + visit).body()).doesNotContain("Alma Tester");
    }

    @Test
    void nobodyDecidesOnTheirOwnConflict() {
        context.getBean(Persons.class).grant(fixtures.id("alma"), Role.COORDINATOR, Instant.now(), null);
        as("alma").post(declarations, "choice", "one", "note", "I worked there.");
        assertThat(as("alma").get(path).body()).contains("Another coordinator decides").doesNotContain(">Decide<");
        assertThat(decide("alma", "alma", "allow", "I say so.")).isEqualTo(403);
        assertThat(visits.find(visit).orElseThrow().member(fixtures.id("alma")).orElseThrow().isCleared()).isFalse();
    }

    @Test
    void aDeclarationWithoutWordsIsSentBack() {
        var alma = as("alma");
        assertThat(alma.post(declarations).body()).contains("Choose one of the two");
        var answer = alma.post(declarations, "choice", "one", "note", "");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("what the conflict is").containsPattern("value=\"one\" checked");
        assertThat(visits.find(visit).orElseThrow().member(fixtures.id("alma")).orElseThrow().declaration()).isNull();
    }

    @Test
    void aDecisionWithoutAReasonIsSentBack() {
        as("alma").post(declarations, "choice", "one", "note", "I worked there.");
        var answer = as("cora").post(path + "/decisions", "about", planned.member(visit, "alma").toString(),
            "choice", "allow", "note", " ");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Give the reason", "I worked there.")
            .containsPattern("value=\"allow\" checked");
        assertThat(as("cora").get(path + "/decisions/new?member=" + planned.member(visit, "ben")).statusCode())
            .isEqualTo(404);
    }

    @Test
    void aConflictThatComesToMindLaterCanStillBeDeclaredButNotTakenBack() {
        var alma = as("alma");
        alma.post(declarations, "choice", "none");
        assertThat(alma.get("/visits/" + visit).body()).contains("come to mind since");
        assertThat(alma.post(declarations, "choice", "one", "note", "I know the manager.").statusCode()).isEqualTo(303);
        assertThat(alma.post(declarations, "choice", "none").statusCode()).isEqualTo(409);
        assertThat(visits.find(visit).orElseThrow().member(fixtures.id("alma")).orElseThrow().isWaiting()).isTrue();
    }

    @Test
    void aVisitIsThereForItsTeamOnly() {
        assertThat(as("alma").get("/visits/" + visit).body()).contains("Visit to Heron", "South",
            "Ben Tester (East Gate, border service)", "you");
        assertThat(as("lan").get("/visits/" + visit).statusCode()).isEqualTo(404);
        assertThat(as("lan").post(declarations, "choice", "none").statusCode()).isEqualTo(404);
        assertThat(as("lan").get("/visits/" + visit + "/conduct").statusCode()).isEqualTo(404);
        assertThat(as("lan").get("/visits").body()).contains("on no team").doesNotContain("Heron");
        assertThat(as("mai").post(declarations, "choice", "none").statusCode()).isEqualTo(403);
        assertThat(as("tam").get("/visits").statusCode()).isEqualTo(403);
        assertThat(stranger().post(declarations, "choice", "none").statusCode()).isEqualTo(401);
    }

    @Test
    void theManagerLearnsTheDayAndWhatKindOfPeopleComeWithoutNames() {
        assertThat(as("mai").get("/visits").body()).contains("Visits to your shelter", "shelter: social work",
            "border reception centre: border service", "wears a uniform")
            .doesNotContain("Tester (", "Bamboo", "East Gate", visit.toString());
        assertThat(as("nam").get("/visits").body()).contains("No visit to your shelter is planned");
        assertThat(as("mai").get("/visits/" + visit).statusCode()).isEqualTo(403);
    }

    @Test
    void theConductCardIsOnePageForTheTeamAndTheCoordinatorWithoutNames() {
        assertThat(as("alma").get("/visits/" + visit + "/conduct").body()).contains("Conduct card",
            "You do not meet residents", "This team has such members").doesNotContain("Ben Tester");
        assertThat(as("cora").get("/visits/" + visit + "/conduct").statusCode()).isEqualTo(200);
        assertThat(as("alma").cookie("language", "vi").get("/visits/" + visit + "/conduct").body())
            .contains("Thẻ quy tắc ứng xử", "Không gặp người lưu trú");
    }

    private int decide(String coordinator, String member, String choice, String why) {
        return as(coordinator).post(path + "/decisions", "about", planned.member(visit, member).toString(),
            "choice", choice, "note", why).statusCode();
    }

    private VisitState state() {
        return visits.find(visit).orElseThrow().state(TODAY);
    }
}

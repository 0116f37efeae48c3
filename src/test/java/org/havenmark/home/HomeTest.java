package org.havenmark.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.havenmark.TestDatabase;
import org.havenmark.WebTest;
import org.havenmark.assessment.HandingInOwn;
import org.havenmark.cycle.InterestConflict;
import org.havenmark.cycle.InterestConflicts;
import org.havenmark.cycle.TeamMembers;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Notes;
import org.havenmark.network.Assessed;
import org.havenmark.person.Persons;
import org.havenmark.person.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeTest extends WebTest {
    private static final LocalDate PAST = LocalDate.of(2026, 3, 1);
    private static final LocalDate FUTURE = LocalDate.of(2090, 3, 1);

    @ParameterizedTest
    @ValueSource(strings = {"anna", "cora", "gia", "tam", "oda", "alma", "mai"})
    void everybodyHasAHomeBeforeAnythingIsThere(String username) {
        for (var language : List.of("en", "vi")) {
            var home = as(username).cookie("language", language).get("/");
            assertThat(home.statusCode()).isEqualTo(200);
            assertThat(home.body()).contains("href=\"/network\"").doesNotContain("⟦");
        }
    }

    @Test
    void aStrangerIsShownTheWayIn() {
        assertThat(stranger().get("/").headers().firstValue("location")).contains("/login");
    }

    @Test
    void anAssessorIsLedFromOneStepToTheNext() {
        var assessed = new Assessed(context, fixtures);
        var visit = assessed.visit(fixtures.id("Heron"), PAST);
        assertThat(as("alma").get("/").body()).contains("Heron", "value=\"" + visit.id() + "\"", ">Begin<");
        var assessment = assessed.begun(visit);
        assertThat(as("alma").get("/").body()).contains("Go on scoring", "/assessments/" + assessment.id());
        assessed.rate(assessment, "alma", criterion -> 2);
        context.getBean(HandingInOwn.class).handIn(assessment, fixtures.id("alma"));
        assertThat(as("alma").get("/").body()).contains("waiting for the others", "Nothing waits for you");
        assessed.rate(assessment, "ben", criterion -> 2);
        context.getBean(HandingInOwn.class).handIn(assessment, fixtures.id("ben"));
        assertThat(as("alma").get("/").body()).contains("/assessments/" + assessment.id() + "/team");
    }

    @Test
    void aVisitToComeIsShownAndNotBegun() {
        var visit = new Assessed(context, fixtures).visit(fixtures.id("Heron"), FUTURE);
        assertThat(as("ben").get("/").body()).contains("Your next visit", "/visits/" + visit.id())
            .doesNotContain(">Begin<");
    }

    @Test
    void aCoordinatorSeesHowFarTheCycleIs() {
        var assessed = new Assessed(context, fixtures);
        assessed.handedIn(fixtures.id("Heron"), PAST, criterion -> 2);
        assessed.visit(fixtures.id("Lotus"), PAST);
        var home = as("cora").get("/").body();
        assertThat(home).contains("1 of 2 visits handed in", "<strong>1</strong> overdue",
            "<strong>3</strong> shelters never assessed").doesNotContain("My visits", "Import the score sheet");
    }

    @Test
    void aDeclaredConflictWaitsForSomebodyElse() {
        var visit = new Assessed(context, fixtures).visit(fixtures.id("Heron"), FUTURE);
        var conflicts = context.getBean(InterestConflicts.class);
        var first = conflicts.findAll().iterator().next();
        conflicts.update(new InterestConflict(first.id(), first.teamMemberId(), true, null, first.declaredAt(), null,
            null, null, null));
        var member = context.getBean(TeamMembers.class).findById(first.teamMemberId()).orElseThrow();
        context.getBean(Persons.class).grant(member.personId(), Role.COORDINATOR, Instant.now(), null);
        var own = member.personId().equals(fixtures.id("alma")) ? "alma" : "ben";
        assertThat(as("cora").get("/").body()).contains("decide", "/visits/" + visit.id());
        assertThat(as(own).get("/").body()).contains("No decision waits for you");
    }

    @Test
    void atFirstACoordinatorIsToldWhatIsMissing() {
        assertThat(as("cora").get("/").body()).contains("Import the score sheet that ships", "href=\"/cycles\"");
    }

    @Test
    void aManagerSeesTheirOwnResultAndNoOther() {
        var assessed = new Assessed(context, fixtures);
        var own = assessed.handedIn(fixtures.id("Heron"), PAST, criterion -> criterion.redLine() ? 0 : 3);
        assessed.visit(fixtures.id("Heron"), FUTURE);
        assertThat(as("mai").get("/").body()).contains("Heron", "/assessments/" + own.id() + "/result",
            "Red lines crossed: 10", "Mar 1, 2090").doesNotContain("Lotus", "Bamboo");
        assertThat(as("nam").get("/").body()).contains("Lotus", "Peers have not assessed your shelter yet")
            .doesNotContain("Heron");
    }

    @Test
    void aGuardianSeesHowManyTextsWait() {
        context.getBean(Notes.class).keep(new Draft(fixtures.id("alma"), "Call 0912 345 678", Locale.ENGLISH,
            "assessment.note", "the hotline"));
        assertThat(as("gia").get("/").body()).contains("<strong>1</strong> waiting", "The next is due by");
        assertThat(as("cora").get("/").body()).doesNotContain("/suspicions\"><strong>");
    }

    @Test
    void anAdministratorSeesWhetherTheLogIsWhole() throws Exception {
        new Assessed(context, fixtures).handedIn(fixtures.id("Heron"), PAST, criterion -> 2);
        assertThat(as("anna").get("/").body()).contains("The log is whole");
        try (var owner = TestDatabase.connect(context); var statement = owner.createStatement()) {
            statement.execute("UPDATE audit SET deed = 'nothing' WHERE sequence = 2");
        }
        assertThat(as("anna").get("/").body()).contains("The log was changed at entry 2");
    }

    @Test
    void oneWithSeveralRolesSeesSeveralBlocks() {
        context.getBean(Persons.class).grant(fixtures.id("alma"), Role.GUARDIAN, Instant.now(), null);
        assertThat(as("alma").get("/").body()).contains("My visits", "Questioned texts").doesNotContain("Coordinating");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oda", "tam", "gia", "anna"})
    void whoMayNotKnowOfSheltersReadsOfNone(String username) {
        new Assessed(context, fixtures).handedIn(fixtures.id("Heron"), PAST, criterion -> 2);
        assertThat(as(username).get("/").body()).doesNotContain("Heron", "Mar 1, 2026",
            fixtures.id("Heron").toString());
    }
}

package org.havenmark.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.havenmark.WebTest;
import org.havenmark.assessment.TeamVisit;
import org.havenmark.person.Person;
import org.havenmark.person.Persons;
import org.havenmark.sheet.Proof;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A crossed red line opens an alert, and somebody other than the shelter closes it. */
class AlertTest extends WebTest {
    private static final String DONE = "A locksmith was asked for help.";
    private static final String SEEN = "We tried the door at midnight and it opened by hand.";
    @Inject
    Alerts alerts;
    @Inject
    Persons persons;
    @Inject
    Clock clock;
    private TeamVisit visit;

    @BeforeEach
    void visit() {
        visit = new TeamVisit(context, fixtures).agreeing();
    }

    @Test
    void aRedLineAtZeroOpensOneAtOnceAndNothingElseDoes() {
        crossed(1);
        assertThat(alerts.findAll()).isEmpty();
        visit.correcting("Seen again").settled(TeamVisit.level("doors", 0, Proof.PRACTICE), 1).closed();
        var alert = alert();
        assertThat(alert.criterion()).isEqualTo("doors");
        assertThat(alert.dueOn()).as("fourteen days unless the sheet says otherwise")
            .isEqualTo(LocalDate.now(clock).plusDays(14));
        assertThat(alerts.told(alert.id())).extracting(ToldOf::toldAs, ToldOf::people)
            .containsExactly(org.assertj.core.groups.Tuple.tuple("COORDINATOR", 2L));
        assertThat(as("cora").get(page()).body()).contains("The front door opens from inside",
            "The guard keeps the key", "14 days left", "2 coordinators", "not a fine and not a rank");
    }

    @Test
    void thoseItMayConcernAreNeverTold() {
        var dora = persons.findByUsername("dora").orElseThrow();
        persons.update(new Person(dora.id(), fixtures.id("Heron"), dora.username(), dora.name(), dora.passwordHash(),
            dora.language(), dora.profession(), dora.uniformed(), null, dora.createdAt(), null, null,
            dora.version()));
        crossed(0);
        assertThat(alerts.told(alert().id())).extracting(ToldOf::people).containsExactly(1L);
        assertThat(as("dora").get(page()).statusCode()).isEqualTo(404);
        assertThat(as("dora").get("/").body()).doesNotContain("Safeguarding alerts");
        assertThat(as("dora").post(page() + "/closings", "note", SEEN, "version", "0").statusCode()).isEqualTo(404);
    }

    @Test
    void itIsThereForTheTeamAndCoordinatorsAlone() {
        crossed(0);
        assertThat(List.of("alma", "ben", "cora", "dora")).allSatisfy(person -> {
            assertThat(as(person).get(page()).statusCode()).as(person).isEqualTo(200);
            assertThat(as(person).get("/").body()).as(person).contains("Safeguarding alerts", "Heron");
        });
        assertThat(List.of("mai", "nam", "lan", "gia")).allSatisfy(person -> {
            assertThat(as(person).get(page()).statusCode()).as(person).isEqualTo(404);
            assertThat(as(person).get("/alerts").body()).as(person).doesNotContain("Heron");
        });
        assertThat(List.of("oda", "anna", "tam")).allSatisfy(person ->
            assertThat(as(person).get(page()).statusCode()).as(person).isEqualTo(403));
        assertThat(as("mai").get(visit.page("/result")).body()).as("the red line itself is not hidden")
            .contains("Crossed");
    }

    @Test
    void whatWasDoneIsWrittenDown() {
        crossed(0);
        assertThat(as("alma").post(page() + "/steps", "note", DONE).headers().firstValue("location")).hasValue(page());
        assertThat(as("cora").get(page()).body()).contains(DONE, "the team");
        var empty = as("cora").post(page() + "/steps", "note", " ");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Say what was done");
        var asked = as("cora").post(page() + "/steps", "note", "Call 0912 345 678");
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("Does this name a resident?", "Call 0912 345 678");
        assertThat(as("mai").post(page() + "/steps", "note", DONE).statusCode()).isEqualTo(404);
        assertThat(as("lan").post(page() + "/steps", "note", DONE).statusCode()).isEqualTo(404);
        assertThat(as("gia").post(page() + "/steps", "note", DONE).statusCode()).isEqualTo(403);
        assertThat(stranger().post(page() + "/steps", "note", DONE).statusCode()).isEqualTo(401);
        assertThat(as("cora").post("/alerts/" + UUID.randomUUID() + "/steps", "note", DONE).statusCode())
            .isEqualTo(404);
    }

    @Test
    void theManagerReadsItOnceSomebodyDecidedSoAndFromThereOn() {
        crossed(0);
        as("alma").post(page() + "/steps", "note", "Two workers keep a second key.");
        assertThat(send("cora", "/tellings", " ", 0).statusCode()).isEqualTo(422);
        assertThat(send("lan", "/tellings", "It is the lock.", 0).statusCode()).isEqualTo(404);
        assertThat(send("gia", "/tellings", "It is the lock.", 0).statusCode()).isEqualTo(403);
        assertThat(send("ben", "/tellings", "It is the lock, nobody else.", 0).statusCode()).isEqualTo(303);
        assertThat(as("mai").post(page() + "/steps", "note", DONE).statusCode()).isEqualTo(303);
        assertThat(as("mai").get(page()).body()).contains("The front door opens", DONE,
            "The shelter’s manager was told")
            .doesNotContain("second key", "It is the lock");
        assertThat(as("alma").get(page()).body()).contains("second key", "It is the lock", DONE,
            "the shelter’s manager");
        assertThat(as("mai").get("/").body()).contains("Safeguarding alerts");
        assertThat(send("cora", "/tellings", "Again", 0).statusCode()).as("somebody was quicker").isEqualTo(409);
        assertThat(as("nam").get(page()).statusCode()).isEqualTo(404);
    }

    @Test
    void onlyEvidenceFromSomebodyElseClosesIt() {
        crossed(0);
        var wordless = send("cora", "/closings", " ", 0);
        assertThat(wordless.statusCode()).isEqualTo(422);
        assertThat(wordless.body()).contains("Without evidence the alert stays open");
        assertThat(send("mai", "/closings", SEEN, 0).statusCode()).isEqualTo(403);
        assertThat(send("lan", "/closings", SEEN, 0).statusCode()).isEqualTo(404);
        assertThat(send("gia", "/closings", SEEN, 0).statusCode()).isEqualTo(403);
        send("cora", "/tellings", "It is the lock.", 0);
        var late = send("alma", "/closings", SEEN, 0);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains(SEEN, "It is the lock.");
        assertThat(alert().isOpen()).isTrue();
        assertThat(send("alma", "/closings", SEEN, 1).statusCode()).isEqualTo(303);
        assertThat(alert().ending()).isEqualTo(Alert.Ending.SETTLED);
        assertThat(as("cora").get(page()).body()).contains(SEEN, "closed: kept again");
        assertThat(as("cora").post(page() + "/steps", "note", DONE).statusCode()).isEqualTo(409);
        assertThat(send("cora", "/closings", SEEN, 2).statusCode()).isEqualTo(409);
        assertThat(as("cora").get("/").body()).doesNotContain("Safeguarding alerts");
    }

    private void crossed(int doors) {
        visit.settled(TeamVisit.level("doors", doors, Proof.PRACTICE), 0)
            .settled(TeamVisit.level("files", 2, Proof.PRACTICE), 0).closed();
    }

    private HttpResponse<String> send(String person, String deed, String note, int version) {
        return as(person).post(page() + deed, "note", note, "version", "" + version);
    }

    private Alert alert() {
        return alerts.findAll().get(0);
    }

    private String page() {
        return "/alerts/" + alert().id();
    }
}

package org.havenmark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import org.havenmark.Browser;
import org.havenmark.Seed;
import org.havenmark.TestDatabase;
import org.havenmark.assessment.Agreeing;
import org.havenmark.assessment.Answer;
import org.havenmark.assessment.Assessments;
import org.havenmark.assessment.LaidSheets;
import org.havenmark.audit.Audit;
import org.havenmark.audit.Entry;
import org.havenmark.sheet.Score;
import org.havenmark.sheet.Scoring;
import org.havenmark.shelter.Shelters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demonstration as a newcomer finds it. */
@Tag("web")
class DemoTest {
    private static EmbeddedServer server;
    private static ApplicationContext context;

    @BeforeAll
    static void load() {
        server = Seed.shared();
        context = server.getApplicationContext();
    }

    @Test
    void everyAccountThatIsPrintedSignsIn() {
        var demo = context.getBean(Demo.class);
        assertThat(demo.isLoaded()).isTrue();
        assertThat(demo.usernames()).startsWith("admin", "coordinator", "assessor1", "assessor2", "manager1",
            "observer", "coordinator2", "manager2").allSatisfy(DemoTest::signIn);
    }

    @Test
    void fourteenSheltersAndSixBorderReceptionCentresAreAssessedByTwentyFour() throws SQLException {
        assertThat(count("organisation WHERE kind = 'SHELTER'")).isEqualTo(14);
        assertThat(count("organisation WHERE kind = 'BORDER_CENTRE'")).isEqualTo(6);
        assertThat(count("shelter")).isEqualTo(20);
        assertThat(count("person_role WHERE role = 'ASSESSOR'")).isEqualTo(24);
        assertThat(count("cycle")).isEqualTo(2);
    }

    @Test
    void atLeastFortyAssessmentsAreHandedInAndSpreadOverTheBands() {
        var handedIn = Told.in(context).handedIn();
        assertThat(handedIn).hasSizeGreaterThanOrEqualTo(40);
        assertThat(handedIn).extracting(Told.StoredVisit::band).contains("starting", "growing", "steady", "strong");
        assertThat(handedIn).filteredOn(visit -> visit.kind().equals("BASELINE")).hasSize(19);
    }

    @Test
    void whatIsStoredIsWhatScoringSays() {
        assertThat(Told.in(context).handedIn()).allSatisfy(visit -> {
            var assessment = context.getBean(Assessments.class).findById(visit.assessment()).orElseThrow();
            var ratings = context.getBean(Agreeing.class).of(assessment.id(), 1).values().stream()
                .map(Agreeing.Agreed::answer).map(Answer::rating).toList();
            var outcome = Scoring.score(context.getBean(LaidSheets.class).of(assessment),
                context.getBean(Shelters.class).findById(assessment.shelterId()).orElseThrow().profileTags(), ratings);
            assertThat(outcome.overall().map(Score::value)).contains(visit.overall());
            outcome.domains().forEach(domain -> assertThat(visit.domains().get(domain.domain().id()))
                .isEqualTo(domain.score().map(Score::value).orElse(null)));
        });
    }

    @Test
    void theSheetsAreInForceAndTheExamplesAreThereToBeCopied() {
        assertThat(Seed.as(server, "coordinator").get("/sheets").body())
            .contains("Core score sheet for shelters", "Module: children", "value=\"example-ladder-1.yaml\"",
                "value=\"example-checklist-1.yaml\"")
            .doesNotContain("value=\"shelter-core-1.yaml\"", "value=\"module-children-1.yaml\"");
    }

    @Test
    void assessorsDisagreeAsPeopleDo() throws SQLException {
        var pairs = "rating x JOIN submission s ON s.id = x.submission_id JOIN submission t ON "
            + "t.assessment_id = s.assessment_id AND t.id > s.id JOIN rating y ON y.submission_id = t.id "
            + "AND y.criterion = x.criterion WHERE x.mark = 'LEVEL' AND y.mark = 'LEVEL'";
        double all = count(pairs);
        assertThat(count(pairs + " AND x.level = y.level") / all).isBetween(0.6, 0.85);
        assertThat(count(pairs + " AND abs(x.level - y.level) > 1") / all).isBetween(0.002, 0.1);
    }

    @Test
    void theLogIsWholeAndInTheOrderOfTime() {
        var audit = context.getBean(Audit.class);
        assertThat(audit.firstBroken()).isEmpty();
        var told = audit.latest(10_000).stream().filter(entry -> !entry.deed().startsWith("sign-in"))
            .sorted(Comparator.comparing(Entry::sequence)).map(Entry::happenedAt).toList();
        assertThat(told).hasSizeGreaterThan(200).isSorted();
    }

    @Test
    void thePastEndsWhenTheStoryIsTold() {
        assertThat(context.getBean(Clock.class).instant()).isBetween(Instant.now().minusSeconds(5),
            Instant.now().plusSeconds(5));
    }

    @ParameterizedTest
    @CsvSource({"coordinator,/", "coordinator,/cycles", "coordinator,/sheets", "assessor1,/assessments", "manager1,/",
        "observer,/", "admin,/"})
    void everyPageSaysThatItsDataIsInvented(String username, String address) {
        var page = Seed.as(server, username).get(address);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("every shelter, person and number here is invented");
    }

    @Test
    void theSignInPageSaysSoToo() {
        assertThat(new Browser(server.getURI()).get("/login").body()).contains("is invented");
    }

    private static void signIn(String username) {
        var browser = new Browser(server.getURI());
        browser.get("/login");
        browser.post("/login", "username", username, "password", Demo.PASSWORD);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    private static int count(String what) throws SQLException {
        try (var connection = TestDatabase.connect(context); var statement = connection.createStatement();
             var rows = statement.executeQuery("SELECT count(*) FROM " + what)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}

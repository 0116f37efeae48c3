package org.havenmark.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.havenmark.MovingClock;
import org.havenmark.WebTest;
import org.havenmark.assessment.TeamVisit;
import org.havenmark.feedback.AlertStep.Kind;
import org.havenmark.network.Assessed;
import org.havenmark.sheet.Proof;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of an alert by time, by corrections and by later visits. */
class EscalatingTest extends WebTest {
    @Inject
    Alerts alerts;
    @Inject
    AlertSteps steps;
    @Inject
    Escalating escalating;
    @Inject
    MovingClock clock;

    @Override
    public Map<String, String> getProperties() {
        var properties = new HashMap<>(super.getProperties());
        properties.put(MovingClock.WANTED, "yes");
        return properties;
    }

    @BeforeEach
    void today() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void anOverdueAlertEscalatesOnceHoweverManyProcessesLook() {
        crossed();
        clock.ahead(Duration.ofDays(14));
        assertThat(escalating.escalate()).as("a deadline ends at the day's end").isZero();
        clock.ahead(Duration.ofDays(15));
        var counts = IntStream.range(0, 4).mapToObj(each -> CompletableFuture.supplyAsync(escalating::escalate))
            .toList()
            .stream().mapToInt(CompletableFuture::join).sum();
        assertThat(counts).isEqualTo(1);
        assertThat(kinds()).containsExactly(Kind.OPENED, Kind.ESCALATED);
        assertThat(alerts.told(alert().id())).extracting(ToldOf::toldAs).containsExactly("COORDINATOR", "GUARDIAN");
    }

    @Test
    void whoeverLooksAtAPageFindsItEscalated() {
        crossed();
        clock.ahead(Duration.ofDays(16));
        assertThat(as("cora").get("/").body()).containsSubsequence("Safeguarding alerts", "2 days overdue",
            "Coordinating");
        assertThat(kinds()).contains(Kind.ESCALATED);
        assertThat(as("gia").get("/alerts/" + alert().id()).body()).contains("Overdue: guardians were told too")
            .doesNotContain("Close it with evidence", "Write it down");
        assertThat(as("gia").get("/").body()).contains("Safeguarding alerts");
        assertThat(as("mai").get("/").body()).doesNotContain("Safeguarding alerts");
    }

    @Test
    void aCorrectionThatTakesTheRedLineBackWithdrawsIt() {
        var visit = crossed();
        visit.correcting("Misread").settled(TeamVisit.level("doors", 1, Proof.PRACTICE), 1).closed();
        assertThat(alert().ending()).isEqualTo(Alert.Ending.WITHDRAWN);
        assertThat(kinds()).containsExactly(Kind.OPENED, Kind.WITHDRAWN);
        assertThat(as("cora").get("/alerts/" + alert().id()).body())
            .contains("a correction of the assessment took the red line back");
        visit.correcting("Seen again").settled(TeamVisit.level("doors", 0, Proof.PRACTICE), 1).closed();
        assertThat(alerts.findAll()).extracting(Alert::isOpen).containsExactlyInAnyOrder(false, true);
    }

    @Test
    void whatWasSettledStaysSettledWhenSomethingElseIsCorrected() {
        var visit = crossed();
        as("cora").post("/alerts/" + alert().id() + "/closings", "note", "The new lock was tried.", "version", "0");
        visit.correcting("Misread").settled(TeamVisit.level("water", 2, Proof.PRACTICE), 1).closed();
        assertThat(alerts.findAll()).singleElement().satisfies(alert ->
            assertThat(alert.ending()).isEqualTo(Alert.Ending.SETTLED));
    }

    @Test
    void anotherVisitThatFindsTheSameAddsAStep() {
        var assessed = new Assessed(context, fixtures);
        for (var day : List.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 9, 1))) {
            assessed.handedIn(fixtures.id("Lotus"), day, criterion -> criterion.redLine() ? 0 : 2);
        }
        var all = alerts.findAll();
        assertThat(all).isNotEmpty().extracting(Alert::criterion).doesNotHaveDuplicates();
        assertThat(steps.of(all.get(0).id())).extracting(AlertStep::kind).containsExactly(Kind.OPENED,
            Kind.FOUND_AGAIN);
    }

    @Test
    void whatTwoVisitsFoundStaysOpenWhenOneOfThemIsCorrected() {
        var assessed = new Assessed(context, fixtures);
        var first = assessed.handedIn(fixtures.id("Lotus"), LocalDate.of(2026, 3, 1), criterion -> criterion.redLine()
            ? 0 : 2);
        assessed.handedIn(fixtures.id("Lotus"), LocalDate.of(2026, 9, 1), criterion -> criterion.redLine() ? 0 : 2);
        context.getBean(Alarming.class).found(first, List.of(), List.of(), fixtures.id("alma"));
        assertThat(alert().isOpen()).isTrue();
        assertThat(kinds()).containsExactly(Kind.OPENED, Kind.FOUND_AGAIN, Kind.TAKEN_BACK);
    }

    private TeamVisit crossed() {
        return new TeamVisit(context, fixtures).agreeing().settled(TeamVisit.level("doors", 0, Proof.PRACTICE), 0)
            .settled(TeamVisit.level("files", 2, Proof.PRACTICE), 0).closed();
    }

    private Alert alert() {
        return alerts.findAll().get(0);
    }

    private List<Kind> kinds() {
        return steps.of(alert().id()).stream().map(AlertStep::kind).toList();
    }
}

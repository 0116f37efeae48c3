package org.havenmark.revisit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.TestDatabase;
import org.havenmark.WebTest;
import org.havenmark.assessment.Assessment;
import org.havenmark.assessment.TeamVisit;
import org.havenmark.cycle.Cycle;
import org.havenmark.cycle.Cycles;
import org.havenmark.cycle.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Six months after a cycle a manager says how the plan goes. */
class CheckInTest extends WebTest {
    @Inject
    DueCheckIns due;
    @Inject
    CheckIns checkIns;
    @Inject
    Indicators indicators;
    @Inject
    Clock clock;
    private Cycle cycle;

    @BeforeEach
    void closeACycle() {
        Assessment visit = new TeamVisit(context, fixtures).handedIn().assessment();
        var known = context.getBean(Cycles.class).findById(context.getBean(Visits.class).findById(visit.visitId())
            .orElseThrow().cycleId()).orElseThrow();
        var today = LocalDate.now(clock);
        cycle = context.getBean(Cycles.class).update(new Cycle(known.id(), known.name(), LocalDate.of(2026, 1, 1),
            today.minusMonths(2).minusDays(1), known.createdAt(), null, known.version()));
    }

    @Test
    void theMonthsThatHaveBegunAreDueAndTheOthersAreNotYet() {
        assertThat(due.of(Optional.empty())).extracting(DueCheckIn::number).containsExactly(1, 2, 3);
        assertThat(due.of(Optional.of(fixtures.id("Lotus")))).isEmpty();
        assertThat(as("mai").get("/check-ins").body()).contains("Month 1 of 6", "Month 3 of 6", "late since",
            "/check-ins/new?cycle=" + cycle.id()).doesNotContain("Month 4", "⟦");
        assertThat(as("cora").get("/check-ins").body()).contains("Heron", "Month 2 of 6")
            .doesNotContain("Month 3 of 6");
        assertThat(as("nam").get("/check-ins").body()).contains("Nothing is to be answered");
    }

    @Test
    void aCycleThatWasClosedEarlyIsFollowedFromThatDay() throws SQLException {
        context.getBean(Cycles.class).update(new Cycle(cycle.id(), cycle.name(), cycle.opensOn(),
            LocalDate.now(clock).plusMonths(3), cycle.createdAt(), null, cycle.version()));
        assertThat(due.of(Optional.empty())).isEmpty();
        assertThat(as("mai").get("/check-ins").body()).contains("Nothing is to be answered");
        try (var connection = TestDatabase.connect(context);
             var insert = connection.prepareStatement("INSERT INTO cycle_closure VALUES (?, ?, ?)")) {
            insert.setObject(1, cycle.id());
            insert.setObject(2, clock.instant().minus(2, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC));
            insert.setObject(3, fixtures.id("cora"));
            insert.executeUpdate();
        }
        assertThat(due.of(Optional.empty())).extracting(DueCheckIn::number).containsExactly(1);
    }

    @Test
    void aCycleThatHasNotClosedAsksNothing() {
        context.getBean(Cycles.class).update(new Cycle(cycle.id(), cycle.name(), cycle.opensOn(), LocalDate.now(clock),
            cycle.createdAt(), null, cycle.version()));
        assertThat(due.of(Optional.empty())).isEmpty();
    }

    @Test
    void anAnswerIsKeptOnceWithTheMonthsNumbersAndReadByCoordinators() {
        var mai = as("mai");
        assertThat(mai.post("/indicators", "name", "Talks with a counsellor", "unit", "talks").statusCode())
            .isEqualTo(303);
        var indicator = indicators.findByShelterIdOrderByCreatedAt(fixtures.id("Heron")).get(0);
        assertThat(mai.get("/check-ins/new?cycle=" + cycle.id() + "&number=1").body())
            .contains("Talks with a counsellor");
        var form = form("1", "SLOWER", "The door is mended.", "count-" + indicator.id(), "12");
        assertThat(mai.post("/check-ins", form).statusCode()).isEqualTo(303);
        assertThat(mai.post("/check-ins", form).statusCode()).isEqualTo(303);
        assertThat(mai.post("/check-ins", form("1", "SLOWER", "Again")).statusCode()).isEqualTo(409);
        assertThat(checkIns.count()).isEqualTo(1);
        assertThat(mai.get("/indicators/" + indicator.id()).body()).contains("<td class=\"number\">12</td>");
        var id = checkIns.findAll().get(0).id();
        assertThat(as("cora").get("/check-ins/" + id).body()).contains("The door is mended.", "Slower than meant")
            .doesNotContain("12</");
        assertThat(as("cora").get("/check-ins").body()).contains("/check-ins/" + id);
        assertThat(as("nam").get("/check-ins/" + id).statusCode()).isEqualTo(404);
        assertThat(as("alma").get("/check-ins/" + id).statusCode()).isEqualTo(403);
    }

    @Test
    void whatIsMissingIsSaidAndKept() {
        var answer = as("mai").post("/check-ins", form("1", "STUCK", ""));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Write what is going on", "Write what is stuck", "value=\"STUCK\" checked");
        assertThat(as("mai").post("/check-ins", form("1", "SLOWER", "Call 0912 345 678")).body())
            .contains("0912 345 678",
            "going-why");
        assertThat(checkIns.count()).isZero();
    }

    @Test
    void nobodyElseAnswers() {
        var form = form("1", "SLOWER", "Fine");
        assertThat(as("nam").post("/check-ins", form).statusCode()).isEqualTo(404);
        assertThat(as("cora").post("/check-ins", form).statusCode()).isEqualTo(403);
        assertThat(stranger().post("/check-ins", form).statusCode()).isEqualTo(401);
        assertThat(as("mai").post("/check-ins", form("6", "SLOWER", "Fine")).statusCode()).isEqualTo(404);
        assertThat(as("mai").get("/check-ins/new?cycle=" + UUID.randomUUID() + "&number=1").statusCode())
            .isEqualTo(404);
        assertThat(as("mai").get("/check-ins/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    private String[] form(String number, String pace, String going, String... more) {
        var fields = new ArrayList<>(List.of("id", UUID.randomUUID().toString(), "cycle", cycle.id().toString(),
            "number",
            number, "pace", pace, "going", going, "stuck", ""));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }
}

package org.havenmark.revisit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.havenmark.WebTest;
import org.havenmark.cycle.Cycle;
import org.havenmark.cycle.Cycles;
import org.havenmark.network.Assessed;
import org.havenmark.plan.ActionRevision.Category;
import org.havenmark.plan.ActionRevision.Horizon;
import org.havenmark.revisit.NextVisit.Reason;
import org.havenmark.revisit.NextVisit.Why;
import org.havenmark.shelter.Shelter.CapacityBand;
import org.junit.jupiter.api.Test;

/** Who is to be visited next, and the rule behind it. */
class RevisitListsTest extends WebTest {
    private static final Instant THEN = Instant.parse("2025-10-01T08:00:00Z");
    @Inject
    NextVisits next;
    @Inject
    ScheduleRules rules;
    @Inject
    Clock clock;

    @Test
    void aShelterIsListedWithItsDayAndItsReasonsAndPlannedFromThere() {
        var today = LocalDate.now(clock);
        new Assessed(context, fixtures).handedIn(fixtures.id("Heron"), today.minusMonths(9), criterion -> 2);
        context.getBean(Cycles.class).save(new Cycle(UUID.randomUUID(), "Now", today.minusDays(1), today.plusYears(1),
            THEN, null, 0));
        var proposed = next.of(fixtures.id("Heron")).orElseThrow();
        assertThat(proposed.reasons()).extracting(Reason::why).containsExactly(Why.TABLE);
        var overdue = as("cora").get("/revisits").body();
        var place = proposed.state(today) == NextVisit.State.OVERDUE ? overdue : as("cora").get("/revisits?list=due")
            .body();
        assertThat(place).contains("Heron", "months after the visit of", "11 to 25 residents",
            "/visits/new?shelter=" + fixtures.id("Heron")).doesNotContain("⟦");
        assertThat(as("cora").get("/revisits?list=never-revisited").body()).contains("Heron").doesNotContain("Lotus");
        assertThat(overdue).contains("Lotus", "Never assessed: 3 months after it joined");
    }

    @Test
    void anOverdueQuickActionBringsTheVisitForward() {
        var visit = new ReVisit(context, fixtures);
        visit.action("Build a wall", "doors", Category.FACILITIES, Horizon.LONG, THEN, LocalDate.of(2025, 11, 1));
        assertThat(next.of(fixtures.id("Heron")).orElseThrow().reasons()).extracting(Reason::why)
            .containsExactly(Why.TABLE);
        visit.action("Mend the bolt", "doors", Category.FACILITIES, Horizon.QUICK, THEN, LocalDate.of(2025, 12, 1));
        var proposed = next.of(fixtures.id("Heron")).orElseThrow();
        assertThat(proposed.on()).isEqualTo("2026-04-01");
        assertThat(proposed.reasons()).extracting(Reason::why).containsExactly(Why.OVERDUE_ACTION, Why.TABLE);
        assertThat(next.all()).containsEntry(fixtures.id("Heron"), proposed).hasSize(4);
    }

    @Test
    void onlyACoordinatorSeesTheLists() {
        assertThat(as("mai").get("/revisits").statusCode()).isEqualTo(403);
        assertThat(as("tam").get("/revisits").statusCode()).isEqualTo(403);
        assertThat(as("cora").get("/revisits?list=no-such").statusCode()).isEqualTo(404);
    }

    @Test
    void aManagerReadsTheirOwnNextDayWithItsReasonAndNoOthers() {
        new Assessed(context, fixtures).handedIn(fixtures.id("Heron"), LocalDate.of(2026, 3, 1), criterion -> 2);
        assertThat(as("mai").get("/").body()).contains("your shelter is next visited around",
            "months after the visit of Mar 1, 2026");
        assertThat(as("nam").get("/").body()).contains("Never assessed").doesNotContain("Mar 1, 2026");
        assertThat(as("alma").get("/").body()).doesNotContain("is next visited");
    }

    @Test
    void theRuleIsChangedWithAReasonAndItsHistoryStays() {
        assertThat(as("tam").get("/schedule-rules").body()).contains("As the program ships it")
            .doesNotContain("/new\"");
        var form = form("0", "goodFrom", "80", "LOW-OVER_50", "2");
        assertThat(as("cora").post("/schedule-rules", form).statusCode()).isEqualTo(303);
        assertThat(rules.inForce().monthsFor(ScoreClass.LOW, CapacityBand.OVER_50)).isEqualTo(2);
        assertThat(rules.inForce().goodFrom()).isEqualByComparingTo("80");
        var page = as("dora").get("/schedule-rules").body();
        assertThat(page).contains("Version 1", "a coordinator of National office", "The teams are fewer now", "75 → 80",
            "3 → 2").doesNotContain("Cora", "⟦");
        assertThat(as("cora").get("/schedule-rules").body()).contains("· you");
    }

    @Test
    void whoIsSlowerSeesBothRules() {
        as("cora").post("/schedule-rules", form("0", "goodFrom", "80"));
        var stale = as("dora").post("/schedule-rules", form("0", "goodFrom", "70"));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("In force now: version 1", "from 80", "value=\"70\"",
            "name=\"version\" value=\"1\"");
        assertThat(as("dora").post("/schedule-rules", form("1", "goodFrom", "70")).statusCode()).isEqualTo(303);
    }

    @Test
    void whatCannotBeReadIsSaidAndKept() {
        var answer = as("cora").post("/schedule-rules", form("0", "goodFrom", "40", "longest", "99", "why", ""));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("A good score begins above", "whole number from 1 to 36", "Write why",
            "value=\"99\"");
        assertThat(as("cora").post("/schedule-rules", form("0", "goodFrom", "x")).statusCode()).isEqualTo(422);
        assertThat(as("cora").post("/schedule-rules", form("0", "why", "Call 0912 345 678")).statusCode())
            .isEqualTo(422);
        assertThat(rules.history()).isEmpty();
    }

    @Test
    void onlyACoordinatorChangesTheRule() {
        assertThat(as("tam").post("/schedule-rules", form("0")).statusCode()).isEqualTo(403);
        assertThat(as("mai").get("/schedule-rules").statusCode()).isEqualTo(403);
        assertThat(stranger().post("/schedule-rules", form("0")).statusCode()).isEqualTo(401);
        assertThat(as("tam").get("/schedule-rules/new").statusCode()).isEqualTo(403);
        assertThat(as("cora").get("/schedule-rules/new").body()).contains("value=\"75\"", "GOOD-UP_TO_10");
    }

    private static String[] form(String version, String... changed) {
        var fields = new ArrayList<>(List.of("version", version, "why", "The teams are fewer now."));
        var shipped = ScheduleForm.of(ScheduleRule.SHIPPED);
        shipped.numbers().forEach((field, number) -> fields.addAll(List.of(field, number)));
        for (int i = 0; i < changed.length; i += 2) {
            fields.set(fields.indexOf(changed[i]) + 1, changed[i + 1]);
        }
        return fields.toArray(String[]::new);
    }
}

package org.havenmark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.havenmark.WebTest;
import org.havenmark.cycle.Visits;
import org.junit.jupiter.api.Test;

/** A cycle closes once every assessed shelter has a plan, and its page says which lacks one. */
class CyclePlansTest extends WebTest {
    @Inject
    CyclePlans plans;
    @Inject
    Visits visits;
    @Inject
    PlanFigures figures;

    @Test
    void aCycleStaysOpenUntilTheManagerTookAnAction() {
        var visit = SharedVisit.notYet(context, fixtures);
        var cycle = cycle(visit);
        var cora = as("cora");
        assertThat(cora.get(cycle).body()).contains(">Heron<", "have not been shared", visit.path(""))
            .doesNotContain("Close this cycle");
        assertThat(cora.post(cycle + "/closures").statusCode()).isEqualTo(409);
    }

    @Test
    void anActionOfTheirOwnMakesAPlan() {
        var shared = SharedVisit.of(context, fixtures);
        var cycle = cycle(shared);
        var cora = as("cora");
        assertThat(cora.get(cycle).body()).contains("no action is in the plan");
        shared.action(as("mai"), "");
        assertThat(cora.get(cycle).body()).contains("Close this cycle");
        assertThat(cora.post(cycle + "/closures").statusCode()).isEqualTo(303);
        assertThat(cora.get(cycle).body()).contains("closed ").doesNotContain("Close this cycle", "Plan a visit");
        assertThat(cora.post(cycle + "/closures").statusCode()).isEqualTo(409);
    }

    @Test
    void decliningEveryProposalIsAnAnswerTooAndOneThatWaitsIsNone() {
        var shared = SharedVisit.of(context, fixtures);
        var cycle = cycle(shared);
        var first = shared.action(as("alma"), "doors");
        var second = shared.action(as("alma"), "codes");
        decline(shared, first);
        assertThat(as("cora").get(cycle).body()).contains("has not decided on every proposal");
        decline(shared, second);
        assertThat(as("cora").get(cycle).body()).contains("Close this cycle");
        assertThat(plans.of(UUID.fromString(cycle.substring(8)))).singleElement().satisfies(one -> {
            assertThat(one.isThere()).isTrue();
            assertThat(one.declined()).isEqualTo(2);
            assertThat(one.findings()).isEqualTo(4);
        });
    }

    @Test
    void aPlanIsCounted() {
        var shared = SharedVisit.of(context, fixtures);
        shared.action(as("mai"), "doors", "cost", "1,000", "money", "yes", "heard", "1000 VND 1000");
        var done = shared.action(as("mai"), "codes");
        as("mai").post(shared.path("/actions/" + done + "/progress"), "status", "DONE", "version", "0");
        shared.action(as("alma"), "meals");
        var expected = new PlanFigures.Figures(1, 0, 1, 0, 1, 1000, 1, 1, 0);
        assertThat(figures.of(shared.shelter())).isEqualTo(expected);
        assertThat(figures.all()).containsOnlyKeys(shared.shelter()).containsValue(expected);
        assertThat(figures.of(fixtures.id("Lotus"))).isEqualTo(PlanFigures.Figures.NONE);
        assertThat(expected.asksForSomething()).isTrue();
        assertThat(PlanFigures.Figures.NONE.asksForSomething()).isFalse();
    }

    @Test
    void theLargestCostsOfAllAreStillAddedUp() {
        var shared = SharedVisit.of(context, fixtures);
        for (var criterion : List.of("doors", "codes")) {
            shared.action(as("mai"), criterion, "cost", "999,999,999,999,999", "money", "yes", "heard",
                "999999999999999 VND 999999999999999");
        }
        assertThat(as("cora").get("/plans").body()).contains("1,999,999,999,999,998 VND");
    }

    private void decline(SharedVisit shared, UUID action) {
        as("mai").post(shared.path("/actions/" + action + "/decisions"), "choice", "decline", "reason", "Not now.",
            "version", "0");
    }

    private String cycle(SharedVisit shared) {
        return "/cycles/" + visits.findById(shared.visit().assessment().visitId()).orElseThrow().cycleId();
    }
}

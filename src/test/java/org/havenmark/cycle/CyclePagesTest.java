package org.havenmark.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.havenmark.WebTest;
import org.junit.jupiter.api.Test;

class CyclePagesTest extends WebTest {
    @Test
    void aCoordinatorOpensACycleAndFindsItOnTheList() {
        var cora = as("cora");
        var answer = cora.post("/cycles", "name", "Chu kỳ 1", "opens", "2026-03-01", "closes", "2026-06-30");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(cora.get(answer.headers().firstValue("location").orElseThrow()).body()).contains("Chu kỳ 1",
            "The cycle is open", "Mar 1, 2026 to Jun 30, 2026");
        assertThat(cora.get("/cycles").body()).contains("Chu kỳ 1");
    }

    @Test
    void aCycleThatCannotBeIsSentBackWithEverythingTyped() {
        var cora = as("cora");
        cora.post("/cycles", "name", "Twice", "opens", "2026-03-01", "closes", "2026-06-30");
        var answer = cora.post("/cycles", "name", "Twice", "opens", "2026-03-01", "closes", "2026-02-01");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Another cycle has this name", "not before the first", "value=\"Twice\"",
            "value=\"2026-03-01\"", "value=\"2026-02-01\"");
        assertThat(cora.post("/cycles").body()).contains("Enter a name", "Choose the first day", "Choose the last day");
    }

    @Test
    void onlyCoordinatorsHaveCycles() {
        assertThat(stranger().get("/cycles").headers().firstValue("location")).hasValue("/login");
        assertThat(stranger().post("/cycles", "name", "No").statusCode()).isEqualTo(401);
        assertThat(as("alma").get("/cycles").statusCode()).isEqualTo(403);
        assertThat(as("mai").post("/cycles", "name", "No").statusCode()).isEqualTo(403);
        assertThat(as("cora").get("/cycles/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void eachVisitIsOnTheListOfItsTime() {
        var planned = new CyclesOfTests(context, fixtures);
        var later = planned.visit("Heron", CyclesOfTests.TODAY.plusDays(30), "alma", "ben").toString();
        var soon = planned.visit("Heron", CyclesOfTests.TODAY.plusDays(2), "alma", "ben").toString();
        var late = planned.visit("Heron", CyclesOfTests.TODAY.minusDays(1), "alma", "ben").toString();
        var cora = as("cora");
        var path = "/cycles/" + planned.cycle;
        assertThat(cora.get(path + "?list=planned").body()).contains(later).doesNotContain(soon, late);
        assertThat(cora.get(path + "?list=due").body()).contains(soon).doesNotContain(later, late);
        assertThat(cora.get(path + "?list=overdue").body()).contains(late, "the day has passed")
            .doesNotContain(later, soon);
        assertThat(cora.get(path).body()).contains(later, soon, late, "0 of 2 cleared");
        assertThat(cora.get(path + "?list=never-assessed").body()).contains(">Bamboo<", ">East Gate<", ">Heron<");
    }

    @Test
    void aPlanningPageCallsPeopleByTheirPartExceptToAnAdministrator() {
        var planned = new CyclesOfTests(context, fixtures);
        planned.visit("Heron", CyclesOfTests.TODAY.plusDays(20), "alma", "ben");
        assertThat(as("cora").get("/cycles/" + planned.cycle).body()).contains("Bamboo, social work")
            .doesNotContain("Alma Tester");
    }

    @Test
    void recordedWarningsStandOnThePageOfTheCycle() {
        var planned = new CyclesOfTests(context, fixtures);
        planned.visit("Heron", CyclesOfTests.TODAY.plusDays(20), "alma", "lan");
        assertThat(as("cora").get("/cycles/" + planned.cycle).body()).contains("Warnings on record",
            "people from both shelters and border reception");
    }
}

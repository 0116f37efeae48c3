package org.havenmark.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenmark.cycle.CyclesOfTests.TODAY;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.havenmark.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What planning makes of assessments that have begun or are handed in. */
class ProgressTest extends WebTest {
    @Inject
    PlannedVisits visits;
    @Inject
    Planning planning;
    private CyclesOfTests planned;
    private UUID visit;
    private String path;

    @BeforeEach
    void planAVisit() {
        planned = new CyclesOfTests(context, fixtures);
        visit = planned.visit("Heron", TODAY.minusDays(3), "alma", "ben");
        path = "/cycles/" + planned.cycle + "/visits/" + visit;
    }

    @Test
    void aVisitIsDoneWhenItsAssessmentIsHandedInAndItsShelterIsAssessed() {
        var assessment = planned.begin(visit);
        assertThat(visits.find(visit).orElseThrow().timing(TODAY)).isEqualTo(VisitState.OVERDUE);
        planned.handIn(assessment, 0);
        var cora = as("cora");
        assertThat(cora.get("/cycles/" + planned.cycle + "?list=done").body()).contains(visit.toString());
        assertThat(cora.get("/cycles/" + planned.cycle + "?list=never-assessed").body()).doesNotContain(">Heron<");
        assertThat(cora.get(path + "/changes/new").statusCode()).isEqualTo(409);
        assertThat(cora.post(path + "/cancellations", "about", "0", "note", "Too late.").statusCode()).isEqualTo(409);
        assertThat(as("alma").post("/visits/" + visit + "/declarations", "choice", "none").statusCode()).isEqualTo(409);
    }

    @Test
    void aShelterWithAResultIsVisitedAgain() {
        planned.handIn(planned.begin(visit), 0);
        var next = planned.visit("Heron", TODAY.plusDays(30), "alma", "ben");
        assertThat(visits.find(next).orElseThrow().kind()).isEqualTo(Visit.Kind.RE_VISIT);
    }

    @Test
    void onceTheAssessmentHasBegunTheDayStays() {
        planned.begin(visit);
        assertThat(change(TODAY.plusDays(1).toString(), "alma", "ben")).contains("its day stays as it is");
        assertThat(visits.find(visit).orElseThrow().day()).isEqualTo(TODAY.minusDays(3));
    }

    @Test
    void whoHasRatedStaysOnTheTeam() {
        planned.rate(planned.begin(visit), "alma");
        assertThat(change(TODAY.minusDays(3).toString(), "ben", "lan")).contains("stays on the team");
    }

    @Test
    void aFourthVisitInAYearIsWarnedAboutUnlessARedLineIsOpen() {
        // Days of one calendar year, whenever the test runs.
        var day = TODAY.getDayOfYear() > 180 ? TODAY.minusDays(40) : TODAY.plusDays(20);
        var first = planned.visit("Bamboo", day, "lan", "ben");
        planned.visit("Bamboo", day.plusDays(1), "lan", "ben");
        planned.visit("Bamboo", day.plusDays(2), "lan", "ben");
        assertThat(warnings(day.plusDays(4))).containsExactly(TeamWarning.FOURTH_VISIT);
        planned.handIn(planned.begin(first), 1);
        assertThat(warnings(day.plusDays(4))).isEmpty();
    }

    @Test
    void aPlannedVisitSaysWhoPlannedItAndWhen() {
        var at = Instant.parse("2026-02-01T10:00:00Z");
        var wanted = new WantedVisit(fixtures.id("Heron"), planned.sheet, TODAY.plusDays(9), null,
            List.of(fixtures.id("alma"), fixtures.id("ben")), Set.of());
        var id = planning.plan(fixtures.id("dora"), at, planned.cycle, List.of(wanted)).visits().get(0);
        var row = context.getBean(Visits.class).findById(id).orElseThrow();
        assertThat(row.plannedBy()).isEqualTo(fixtures.id("dora"));
        assertThat(row.plannedAt()).isEqualTo(at);
    }

    private List<TeamWarning> warnings(java.time.LocalDate day) {
        return planning.check(planned.cycle, List.of(new WantedVisit(fixtures.id("Bamboo"), planned.sheet, day, null,
            List.of(fixtures.id("lan"), fixtures.id("ben")), Set.of()))).get(0).warnings();
    }

    private String change(String day, String one, String other) {
        var answer = as("cora").post(path + "/changes", "version", "0", "day", day, "known",
            "NO_SHELTER_WITH_BORDER,NO_CARE_ROLE,NO_UNIFORMED_WITH_CIVILIAN", "team", fixtures.id(one).toString(),
            "team", fixtures.id(other).toString());
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body();
    }
}

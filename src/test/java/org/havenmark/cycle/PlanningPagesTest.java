package org.havenmark.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenmark.cycle.CyclesOfTests.TODAY;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.havenmark.Browser;
import org.havenmark.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanningPagesTest extends WebTest {
    private static final Pattern KNOWN = Pattern.compile("name=\"known\" value=\"([^\"]*)\"");
    @Inject
    PlannedVisits visits;
    private CyclesOfTests planned;
    private Browser cora;

    @BeforeEach
    void openACycle() {
        planned = new CyclesOfTests(context, fixtures);
        cora = as("cora");
    }

    @Test
    void aVisitIsPlannedByHandAndIsABaselineWhileThereIsNoResult() {
        var answer = plan("Heron", TODAY.plusDays(20), "", "alma", "ben");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(cora.get(answer.headers().firstValue("location").orElseThrow()).body()).contains("Visit to Heron",
            "Baseline", "Bamboo, social work", "East Gate, border service", "Not declared yet");
        assertThat(only().kind()).isEqualTo(Visit.Kind.BASELINE);
    }

    @Test
    void theKindCanBeChosen() {
        assertThat(post("Heron", TODAY.plusDays(20), "", planned.sheet, "RE_VISIT", "alma", "ben").statusCode())
            .isEqualTo(303);
        assertThat(only().kind()).isEqualTo(Visit.Kind.RE_VISIT);
    }

    @Test
    void aRefusedTeamIsSentBackWithEveryReasonAndEverythingTyped() {
        var answer = plan("Lotus", TODAY.plusDays(20), "", "lan", "vera", "ben");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Lotus, health: works for this shelter",
            "Lotus, social work: has no certificate", "value=\"" + TODAY.plusDays(20) + "\"",
            "value=\"" + fixtures.id("Lotus") + "\" selected");
        assertThat(answer.body()).containsPattern("value=\"" + fixtures.id("ben") + "\" checked");
        assertThat(visits.ofCycle(planned.cycle)).isEmpty();
    }

    @Test
    void twoSheltersDoNotAssessOneAnother() {
        planned.visit("Bamboo", TODAY.plusDays(10), "lan", "ben");
        assertThat(plan("Lotus", TODAY.plusDays(20), "", "alma", "ben").body()).contains("Bamboo, social work: works "
            + "for Bamboo, which staff of this shelter assess");
    }

    @Test
    void aWarningIsShownFirstAndRecordedWhenSomebodyGoesOn() {
        var asked = plan("Heron", TODAY.plusDays(20), "", "alma", "lan");
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).contains("Look at this before you go on", "Plan it and record the warnings");
        assertThat(visits.ofCycle(planned.cycle)).isEmpty();
        var match = KNOWN.matcher(asked.body());
        assertThat(match.find()).isTrue();
        var answer = plan("Heron", TODAY.plusDays(20), match.group(1), "alma", "lan");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(cora.get(answer.headers().firstValue("location").orElseThrow()).body())
            .contains("Warnings on record", "uniformed and a civilian");
    }

    @Test
    void whatIsMissingIsSaidAllAtOnce() {
        var answer = cora.post(path(), "day", "soon", "team", fixtures.id("alma").toString());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Choose the shelter to visit", "Choose a score sheet", "Choose the day",
            "A team has 2 to 6 members", "value=\"soon\"");
    }

    @Test
    void theDayLiesWithinTheCycleAndTheSheetIsInForce() {
        assertThat(plan("Heron", TODAY.plusDays(400), "", "alma", "ben").body()).contains("a day within the cycle");
        var draft = planned.sheet(null);
        assertThat(post("Heron", TODAY.plusDays(20), "", draft, "", "alma", "ben").body())
            .contains("Choose a score sheet that is in force");
    }

    @Test
    void aPersonWhoIsNoAssessorCannotBeOnATeam() {
        assertThat(plan("Heron", TODAY.plusDays(20), "", "alma", "nam").body()).contains("no longer an assessor");
    }

    @Test
    void onlyACoordinatorPlansAndOnlyInACycleThatIsThere() {
        var fields = new String[] {"shelter", fixtures.id("Heron").toString()};
        assertThat(stranger().post(path(), fields).statusCode()).isEqualTo(401);
        assertThat(as("alma").post(path(), fields).statusCode()).isEqualTo(403);
        assertThat(as("alma").get(path() + "/new").statusCode()).isEqualTo(403);
        assertThat(cora.get("/cycles/" + UUID.randomUUID() + "/visits/new").statusCode()).isEqualTo(404);
        assertThat(cora.post("/cycles/" + UUID.randomUUID() + "/visits", "shelter", fixtures.id("Heron").toString(),
            "sheet", planned.sheet.toString(), "day", TODAY.toString(), "team", fixtures.id("alma").toString(),
            "team", fixtures.id("ben").toString()).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> plan(String shelter, LocalDate day, String known, String... team) {
        return post(shelter, day, known, planned.sheet, "", team);
    }

    private HttpResponse<String> post(String shelter, LocalDate day, String known, UUID sheet, String kind,
                                      String... team) {
        var fields = new ArrayList<>(List.of("shelter", fixtures.id(shelter).toString(), "sheet", sheet.toString(),
            "day", day.toString(), "kind", kind, "known", known));
        for (var username : team) {
            fields.addAll(List.of("team", fixtures.id(username).toString()));
        }
        return cora.post(path(), fields.toArray(String[]::new));
    }

    private String path() {
        return "/cycles/" + planned.cycle + "/visits";
    }

    private PlannedVisit only() {
        var all = visits.ofCycle(planned.cycle);
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}

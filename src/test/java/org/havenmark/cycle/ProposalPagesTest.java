package org.havenmark.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenmark.cycle.CyclesOfTests.TODAY;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.havenmark.Browser;
import org.havenmark.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProposalPagesTest extends WebTest {
    @Inject
    PlannedVisits visits;
    private CyclesOfTests planned;
    private Browser cora;
    private String path;

    @BeforeEach
    void openACycle() {
        planned = new CyclesOfTests(context, fixtures);
        cora = as("cora");
        path = "/cycles/" + planned.cycle;
    }

    @Test
    void atFirstThoseWithoutAVisitAndThoseWithACertificateAreChosen() {
        planned.visit("Bamboo", TODAY.plusDays(20), "lan", "ben");
        var body = cora.get(path + "/proposals/new").body();
        assertThat(body).containsPattern("value=\"" + fixtures.id("Heron") + "\" checked")
            .containsPattern("value=\"" + fixtures.id("alma") + "\" checked")
            .doesNotContainPattern("value=\"" + fixtures.id("Bamboo") + "\" checked")
            .doesNotContainPattern("value=\"" + fixtures.id("vera") + "\" checked");
    }

    @Test
    void aProposalShowsItsTeamsAndWhyAndPlansNothing() {
        var answer = propose("2", List.of("Heron"), "alma", "ben");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("No other plan is better", "Mixed team", "1 visit in all",
            "comes from North").containsPattern("value=\"" + fixtures.id("alma") + "\" selected");
        assertThat(visits.ofCycle(planned.cycle)).isEmpty();
    }

    @Test
    void whereNoPlanExistsTheRuleThatBlocksIsNamedAndTheChoiceKept() {
        var answer = propose("3", List.of("Heron", "Bamboo"), "alma", "ben", "lan");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("No plan for this choice",
            "There is no plan that includes Bamboo: too few people are left who do not work there")
            .containsPattern("value=\"" + fixtures.id("Heron") + "\" checked").contains("value=\"3\"");
    }

    @Test
    void aChoiceThatCannotBeIsSentBackWithEverythingTyped() {
        var answer = cora.post(path + "/proposals", "from", "2001-01-01", "to", "never", "size", "9", "most", "0",
            "weekdays", "6");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("at least one shelter", "a day within the cycle", "Choose a day.",
            "A team has 2 to 6", "a number from 1 to 20", "value=\"2001-01-01\"", "value=\"never\"", "value=\"9\"");
        assertThat(propose("2", List.of("Heron"), "alma").body()).contains("fewer assessors than one team needs");
    }

    @Test
    void aProposalIsChangedAndAcceptedAsAWhole() {
        var answer = accept(row("Heron", 20, "", "alma", "ben"), row("Bamboo", 25, "", "lan", "ben"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(visits.ofCycle(planned.cycle)).extracting(PlannedVisit::shelterName, PlannedVisit::day)
            .containsExactly(org.assertj.core.groups.Tuple.tuple("Heron", TODAY.plusDays(20)),
                org.assertj.core.groups.Tuple.tuple("Bamboo", TODAY.plusDays(25)));
    }

    @Test
    void whereOneVisitIsRefusedNoneIsPlanned() {
        var answer = accept(row("Heron", 20, "", "alma", "ben"), row("Bamboo", 20, "", "lan", "ben"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("East Gate, border service: is at another visit on that day (Bamboo)",
            "is at another visit on that day (Heron)", "value=\"" + TODAY.plusDays(20) + "\"");
        assertThat(visits.ofCycle(planned.cycle)).isEmpty();
    }

    @Test
    void aWarningThatTheChangesBringIsShownOnceMore() {
        var asked = accept(row("Heron", 20, "", "alma", "lan"));
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).contains("Accept once more");
        assertThat(visits.ofCycle(planned.cycle)).isEmpty();
        var known = Pattern.compile("name=\"known-[^\"]+\" value=\"([^\"]+)\"").matcher(asked.body());
        assertThat(known.find()).isTrue();
        assertThat(accept(row("Heron", 20, known.group(1), "alma", "lan")).statusCode()).isEqualTo(303);
        assertThat(cora.get(path).body()).contains("Warnings on record");
    }

    @Test
    void aVisitCanBeLeftOutAndADayThatIsNoneIsSaidSo() {
        var left = new ArrayList<>(row("Bamboo", 20, "", "lan", "ben"));
        left.removeAll(List.of("keep-" + fixtures.id("Bamboo"), "yes"));
        assertThat(accept(left).body()).contains("Keep at least one visit");
        assertThat(accept(left, row("Heron", 20, "", "alma", "ben")).statusCode()).isEqualTo(303);
        assertThat(visits.ofCycle(planned.cycle)).hasSize(1);
        var answer = cora.post(path + "/acceptances", "sheet", planned.sheet.toString(), "shelter",
            fixtures.id("Lotus").toString(), "keep-" + fixtures.id("Lotus"), "yes", "day-" + fixtures.id("Lotus"), "");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Lotus: Choose the day of the visit");
    }

    @Test
    void onlyACoordinatorProposesAndOnlyForACycleThatIsThere() {
        for (var deed : List.of("/proposals", "/acceptances")) {
            assertThat(stranger().post(path + deed).statusCode()).isEqualTo(401);
            assertThat(as("alma").post(path + deed).statusCode()).isEqualTo(403);
            assertThat(cora.post("/cycles/" + UUID.randomUUID() + deed).statusCode()).isEqualTo(404);
        }
        assertThat(as("mai").get(path + "/proposals/new").statusCode()).isEqualTo(403);
        assertThat(cora.get(path + "/acceptances").headers().firstValue("location"))
            .hasValue(path + "/proposals/new");
    }

    private HttpResponse<String> propose(String size, List<String> shelters, String... assessors) {
        var fields = new ArrayList<>(List.of("sheet", planned.sheet.toString(), "from", TODAY.toString(), "to",
            TODAY.plusDays(20).toString(), "size", size, "most", "3"));
        List.of("1", "2", "3", "4", "5").forEach(day -> fields.addAll(List.of("weekdays", day)));
        shelters.forEach(name -> fields.addAll(List.of("shelters", fixtures.id(name).toString())));
        List.of(assessors).forEach(name -> fields.addAll(List.of("assessors", fixtures.id(name).toString())));
        return cora.post(path + "/proposals", fields.toArray(String[]::new));
    }

    private List<String> row(String shelter, int days, String known, String... team) {
        var id = fixtures.id(shelter);
        var fields = new ArrayList<>(List.of("shelter", id.toString(), "keep-" + id, "yes", "day-" + id,
            TODAY.plusDays(days).toString(), "known-" + id, known));
        List.of(team).forEach(name -> fields.addAll(List.of("seat-" + id, fixtures.id(name).toString())));
        fields.addAll(List.of("seat-" + id, ""));
        return fields;
    }

    @SafeVarargs
    private HttpResponse<String> accept(List<String>... rows) {
        var fields = new ArrayList<>(List.of("sheet", planned.sheet.toString()));
        List.of(rows).forEach(fields::addAll);
        return cora.post(path + "/acceptances", fields.toArray(String[]::new));
    }
}

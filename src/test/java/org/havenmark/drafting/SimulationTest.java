package org.havenmark.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenmark.drafting.Versions.CORE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntBiFunction;
import org.havenmark.Statements;
import org.havenmark.WebTest;
import org.havenmark.assessment.PastMeanwhile;
import org.havenmark.network.Assessed;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.SheetVersions;
import org.havenmark.sheet.Sheets;
import org.havenmark.web.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SimulationTest extends WebTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final List<String> SHELTERS = List.of("Heron", "Lotus", "Orchid", "Willow", "Ibis");
    /** The first domain, facilities, weighs four times as much. */
    private static final String[] HEAVIER = {"version: 1", "version: 2",
        "    axis: process\n    weight: 1\n    criteria:\n      - id: doors",
        "    axis: process\n    weight: 4\n    criteria:\n      - id: doors"};

    private Filled filled;
    private UUID core;

    @BeforeEach
    void keep() {
        filled = new Filled(context, fixtures);
        core = Versions.keep(context.getBean(SheetVersions.class), CORE, Instant.parse("2026-01-01T08:00:00Z"));
    }

    @Override
    public Map<String, String> getProperties() {
        var properties = new HashMap<>(super.getProperties());
        properties.put(Statements.PROPERTY, "true");
        return properties;
    }

    /** Through the same deeds as by the pages. */
    @Test
    void coordinatorsReadWhatMovesWithoutAnyShelter() {
        context.getBean(SheetVersions.class).deleteById(core);
        var assessed = new Assessed(context, fixtures);
        SHELTERS.forEach(name -> assessed.handedIn(SHELTERS.indexOf(name) < 2 ? fixtures.id(name)
            : assessed.shelter(name), DAY, criterion -> uneven(SHELTERS.indexOf(name), criterion)));
        var address = address(heavier());
        for (var language : List.of("en", "vi")) {
            var page = as("cora").cookie("language", language).get(address);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains(language.equals("en") ? "2026 Q1" : "quý 1/2026", "data-chart")
                .doesNotContain("⟦", "Mar 1", "2026-03-01", "/assessments/");
            SHELTERS.forEach(name -> assertThat(page.body()).doesNotContain(name));
        }
    }

    @Test
    void figuresAreInWholePoints() {
        assess(7, SimulationTest::uneven);
        var page = page(heavier());
        assertThat(page).contains("n = 7 assessments of 7 shelters",
            "<strong>7</strong> lower <span class=\"meta\">100 %",
            "Weights, and what stands in which domain").doesNotContainPattern("class=\"number\">[^<]*[.,]\\d");
    }

    @Test
    void wordingsThatTellNothingAreListedWithTheirWords() {
        assess(6, (shelter, criterion) -> criterion.id().equals("complaints-are-safe") ? 1 : shelter % 3 + 1);
        assertThat(page(heavier())).contains("Wordings to talk through <span class=\"meta\">1</span>",
            "Every rating is at level 1");
    }

    @Test
    void wordingsThatAreReadInDifferentWaysAreListedFirst() {
        filled.assess(core, filled.shelters(8), (shelter, criterion, username) ->
            criterion.id().equals("complaints-are-safe") && username.equals("ben") ? 3 - shelter % 4 : shelter % 4);
        assertThat(page(heavier())).contains("Rated unlike: -1.00, n = 8 visits");
    }

    @Test
    void fewerThanFiveSheltersGiveNoFigure() {
        assess(4, SimulationTest::uneven);
        assertThat(page(heavier())).contains("fewer than 5 shelters").doesNotContain("data-chart", "Median", "n = ");
    }

    @Test
    void fiveAssessmentsOfFourSheltersAreOfFewerThanFive() {
        var shelters = filled.shelters(4);
        filled.assess(core, shelters, (shelter, criterion, username) -> 2);
        filled.assess(core, shelters.subList(0, 1), (shelter, criterion, username) -> 3);
        assertThat(page(heavier())).contains("fewer than 5 shelters").doesNotContain("data-chart");
    }

    @Test
    void withoutAnyAssessmentThePageSaysSo() {
        assertThat(page(heavier())).contains("No assessment by peers can be scored anew");
    }

    /** All are even but one: only that one moves when a weight is changed. */
    @Test
    void aSmallEditTellsOfNobody() {
        assess(7, (shelter, criterion) -> shelter == 3 ? uneven(shelter, criterion) : 2);
        assertThat(page(heavier())).contains("moves for fewer than 5 shelters: not shown",
            "<strong>7</strong> higher or lower or the same").doesNotContainPattern("class=\"number\">[+−]");
    }

    @Test
    void aSheetThatAsksNothingAlikeScoresNothing() {
        assess(5, SimulationTest::uneven);
        var other = Versions.keep(context.getBean(SheetVersions.class), Versions.SMALL, null);
        assertThat(page(other)).contains("No assessment by peers can be scored anew",
            "Assessments on sheets that ask nothing alike: 5");
    }

    @Test
    void theSheetInForceIsSimulatedAsWell() {
        assess(5, SimulationTest::uneven);
        assertThat(page(core)).contains("<strong>5</strong> the same", "no such change");
        assertThat(as("cora").get("/sheets/" + core).body()).contains(address(core));
        assertThat(as("alma").get("/sheets/" + core).body()).doesNotContain(address(core));
    }

    @Test
    void nobodyElseIsLetIn() {
        var address = address(heavier());
        for (var username : List.of("anna", "gia", "tam", "oda", "alma", "mai")) {
            assertThat(as(username).get(address).statusCode()).as(username).isEqualTo(403);
        }
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(as("cora").get(address(UUID.randomUUID())).statusCode()).isEqualTo(404);
        assertThat(stranger().get(address(heavier())).headers().firstValue("location")).contains("/login");
    }

    @Test
    void howMuchWasAssessedMakesNoMoreStatements() {
        var draft = context.getBean(Sheets.class).get(heavier());
        var simulations = context.getBean(Simulations.class);
        var shelters = filled.shelters(40);
        filled.assess(core, shelters.subList(0, 5), (shelter, criterion, username) -> 2);
        simulations.page(draft, "/", Locale.ENGLISH);
        assertThat(statements(() -> simulations.page(draft, "/", Locale.ENGLISH))).isEqualTo(3);
        filled.assess(core, shelters, (shelter, criterion, username) -> shelter % 4);
        assertThat(statements(() -> simulations.page(draft, "/", Locale.ENGLISH))).isEqualTo(3);
    }

    @Test
    void whatIsHandedInWhileItReadsWaitsForTheNextTime() {
        var draft = context.getBean(Sheets.class).get(heavier());
        var shelters = filled.shelters(7);
        filled.assess(core, shelters.subList(0, 5), (shelter, criterion, username) -> 2);
        var past = new PastMeanwhile(context, () ->
            filled.assess(core, shelters.subList(5, 7), (shelter, criterion, username) -> 3));
        var simulations = new Simulations(past, context.getBean(Sheets.class), context.getBean(Words.class));
        assertThat(simulations.page(draft, "/", Locale.ENGLISH).found().basis().assessments()).isEqualTo(5);
        assertThat(context.getBean(Simulations.class).page(draft, "/", Locale.ENGLISH).found().basis().assessments())
            .isEqualTo(7);
    }

    private int statements(Runnable deed) {
        return context.getBean(Statements.class).during(deed);
    }

    private UUID heavier() {
        return Versions.keep(context.getBean(SheetVersions.class), CORE, null, HEAVIER);
    }

    private String page(UUID sheet) {
        return as("cora").get(address(sheet)).body().replaceAll("\\s+", " ");
    }

    private static String address(UUID id) {
        return "/sheets/" + id + "/simulation";
    }

    private void assess(int shelters, ToIntBiFunction<Integer, Criterion> level) {
        filled.assess(core, filled.shelters(shelters), (shelter, criterion, username) ->
            level.applyAsInt(shelter, criterion));
    }

    /** The first domain is worse than the others, in each shelter in its own way. */
    private static int uneven(int shelter, Criterion criterion) {
        var worse = criterion.skills().contains("safety") || criterion.skills().contains("housekeeping");
        return worse ? shelter % 2 : 2 + shelter % 2;
    }
}

package org.havenmark.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.havenmark.TestDatabase;
import org.havenmark.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest extends WebTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final List<String> SHELTERS = List.of("Heron", "Lotus", "Orchid", "Willow", "Ibis");

    @ParameterizedTest
    @ValueSource(strings = {"anna", "cora", "gia", "tam", "oda", "alma", "mai"})
    void anEmptyNetworkIsAPageToo(String username) {
        for (var language : List.of("en", "vi")) {
            var page = as(username).cookie("language", language).get("/network?sheet=none&region=None&kind=SHELTER");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).doesNotContain("⟦", "data-chart");
        }
    }

    @Test
    void aStrangerIsShownTheWayIn() {
        assertThat(stranger().get("/network").headers().firstValue("location")).contains("/login");
    }

    @Test
    void coordinatorsSeeEachShelterWithItsStoredScoresInTheOrderOfNames() throws Exception {
        assess(5);
        var page = as("cora").get("/network").body();
        var names = Pattern.compile("<bdi>(\\w+)</bdi></a>\\s+<span class=\"meta\">Shelter").matcher(page).results()
            .map(found -> found.group(1)).toList();
        assertThat(names).containsExactly("Heron", "Ibis", "Lotus", "Orchid", "Willow");
        assertThat(page).contains("n = 5 shelters", "Mar 1, 2026", "peer-assessed", "as of ",
            "seen by coordinators alone").doesNotContain("⟦");
        try (var connection = TestDatabase.connect(context); var rows = connection.createStatement()
            .executeQuery("SELECT points FROM domain_score UNION SELECT overall FROM score")) {
            while (rows.next()) {
                assertThat(page).contains("<strong>" + rows.getBigDecimal(1).toPlainString() + "</strong>");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "gia", "tam", "oda", "alma", "mai", "nam"})
    void nobodyElseReadsOfAShelterOrADay(String username) {
        assess(5);
        for (var query : List.of("", "?region=South", "?kind=SHELTER&region=North")) {
            var page = as(username).get("/network" + query).body();
            assertThat(page).contains("n = 5 shelters", "2026 Q1", "as of ",
                "seen by everybody who signs in").doesNotContain("Mar 1, ", "2026-03-01", "South");
            SHELTERS.forEach(name -> assertThat(page).doesNotContain(name));
            assertThat(page).doesNotContain("/assessments/");
        }
    }

    @Test
    void figuresAreWorkedOutOfTheStoredScores() {
        assess(5);
        assertThat(as("oda").get("/network").body().replaceAll("\\s+", " ")).containsPattern(
            "Overall <span class=\"meta\">n = 5</span></th> <td class=\"number\" data-value=\"33\">33</td>"
                + "(<td class=\"number\" data-value=\"67\">67</td>){2}");
    }

    @Test
    void fewerThanFiveSheltersGiveNoFigure() {
        assess(4);
        var page = as("tam").get("/network").body();
        assertThat(page).contains("Fewer than 5 shelters").doesNotContain("data-chart", "Median");
    }

    @Test
    void aRedLineOfOneShelterIsFewerThanFive() {
        var assessed = assess(5);
        assessed.handedIn(assessed.shelter("Stork"), DAY, criterion ->
            criterion.id().equals("complaints-are-safe") ? 0 : 2);
        assessed.handedIn(assessed.shelter("Swallow"), DAY, criterion -> 2);
        assertThat(as("oda").get("/network").body()).containsOnlyOnce("<td class=\"number\">&lt;5</td>");
        assertThat(as("cora").get("/network").body()).contains("<h2 id=\"red-lines\">", "Stork");
    }

    @Test
    void onlyTheLatestAssessmentOfAShelterCounts() {
        var assessed = new Assessed(context, fixtures);
        assessed.handedIn(fixtures.id("Heron"), DAY, criterion -> 1);
        assessed.handedIn(fixtures.id("Heron"), DAY.plusMonths(1), criterion -> 3);
        assertThat(as("cora").get("/network").body()).contains("<strong>100.00</strong>", "n = 1 shelter ")
            .doesNotContain("<strong>33.33</strong>");
    }

    @Test
    void aGoodBandIsHeldBackInEachDomainWhileARedLineIsOpen() {
        var assessed = new Assessed(context, fixtures);
        assessed.handedIn(fixtures.id("Heron"), DAY, criterion -> criterion.redLine() ? -1 : 3);
        assertThat(as("cora").get("/network").body()).contains("<strong>100.00</strong>", "Growing</span> <span title")
            .doesNotContain("lang=\"en\">Strong</span></span></td>");
    }

    @Test
    void coordinatorsMayNarrowToARegion() {
        assess(5);
        assertThat(as("cora").get("/network?region=North").body()).contains("n = 1 shelter ", "Lotus")
            .doesNotContain("<bdi>Heron</bdi></a>");
    }

    @Test
    void coordinatorsReadHowAlikeEachCriterionWasRated() {
        assess(5);
        var page = as("cora").get("/network/concordance").body();
        assertThat(page).contains("n = 5 visits, 10 ratings", "100 % at the same level", "<strong>1.00</strong>",
            "Reading after Landis and Koch").doesNotContain("⟦");
        assertThat(as("cora").cookie("language", "vi").get("/network/concordance").body()).doesNotContain("⟦");
    }

    @Test
    void withFewRatingsConcordanceCannotBeComputed() {
        assess(4);
        assertThat(as("cora").get("/network/concordance").body()).contains("Cannot be computed: fewer than 10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "gia", "tam", "oda", "alma", "mai"})
    void concordanceIsForCoordinators(String username) {
        assertThat(as(username).get("/network/concordance").statusCode()).isEqualTo(403);
    }

    @Test
    void concordanceOfNothingIsAPageToo() {
        assertThat(as("cora").get("/network/concordance").statusCode()).isEqualTo(200);
    }

    /** Heron and Lotus at level 1, the others at 2. */
    private Assessed assess(int shelters) {
        var assessed = new Assessed(context, fixtures);
        for (int i = 0; i < shelters; i++) {
            var name = SHELTERS.get(i);
            int level = i < 2 ? 1 : 2;
            assessed.handedIn(i < 2 ? fixtures.id(name) : assessed.shelter(name), DAY, criterion -> level);
        }
        return assessed;
    }
}

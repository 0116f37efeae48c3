package org.havenmark.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.havenmark.WebTest;
import org.havenmark.assessment.BreakTest;
import org.junit.jupiter.api.Test;

/**
 * Shelters on two versions of the small team's sheet: on the first the doors weigh 2 and are crossed, on the second
 * they weigh 5, the codes are another criterion, and everything is at the top.
 */
class VersionsTest extends WebTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private Assessed assessed;

    @Test
    void coordinatorsAreToldThatVersionsDoNotCompareAndOfferedWhatDoes() {
        assess(2, 1);
        var page = as("cora").get("/network").body();
        assertThat(page).contains("These results stand on versions 1, 2 of the sheet", "version 1</span>",
            "version 2</span>", "<strong>83.33</strong>", "/network?sheet=team&amp;common=yes");
        var common = as("cora").get("/network?sheet=team&common=yes").body();
        assertThat(common).contains("on the 5 criteria that each version has, by the rules of version 2",
            "<strong>79.17</strong>", "<strong>100.00</strong>", "See each on its own version",
            "sheet=team\"").doesNotContain("⟦",
            "<strong>83.33</strong>", "heat-word\"><span lang", "Shelters in each band");
    }

    @Test
    void everybodyElseIsShownOnlyWhatCompares() {
        assess(4, 3);
        for (var reader : List.of("oda", "mai", "tam")) {
            var page = as(reader).get("/network").body().replaceAll("\\s+", " ");
            assertThat(page).contains("on the 5 criteria that each version has", "n = 7 shelters")
                .containsPattern(
                    "Overall <span class=\"meta\">n = 7</span></th> <td class=\"number\" data-value=\"79\">79</td>"
                    + "<td class=\"number\" data-value=\"79\">79</td><td class=\"number\" data-value=\"100\">100</td>")
                .doesNotContain("common=yes", ">83", "\"83", "⟦");
            assertThat(as(reader).get("/network?common=yes").body().replaceAll("\\s+", " ")).contains("n = 7 shelters");
        }
    }

    @Test
    void aSmallCountStaysHiddenAcrossVersions() {
        assess(4, 3);
        assertThat(as("oda").get("/network").body()).containsOnlyOnce("<td class=\"number\">&lt;5</td>");
        assertThat(as("oda").get("/network").body()).containsPattern("(?s)front door opens.{1,120}&lt;5");
    }

    @Test
    void fewerThanFiveOverAllVersionsGiveNoFigure() {
        assess(3, 1);
        assertThat(as("oda").get("/network").body()).contains("Fewer than 5 shelters")
            .doesNotContain("each version has", "data-chart");
    }

    @Test
    void onOneVersionNothingIsSaidOfVersions() {
        assess(5, 0);
        for (var reader : List.of("oda", "cora")) {
            assertThat(as(reader).get("/network?common=yes").body()).doesNotContain("versions 1", "each version has");
        }
        assertThat(as("cora").get("/network?common=yes").body()).contains("<strong>83.33</strong>");
    }

    @Test
    void versionsWithNothingInCommonAreNotShownTogether() {
        assess(5, 0);
        assessed.on("team", 3, sheet("team-1.yaml").replace("version: 1", "version: 3")
            .replaceAll("(?m)^      - id: (\\w+)$", "      - id: $1-anew").replace("criterion: codes",
                "criterion: codes-anew")
            .getBytes(StandardCharsets.UTF_8)).handedIn(assessed.shelter("Swift"), DAY, criterion -> 3);
        assertThat(as("oda").get("/network").body()).contains("They have no criterion in common")
            .doesNotContain("data-chart", "⟦");
        assertThat(as("cora").get("/network?common=yes").body()).contains("They have no criterion in common",
            "<strong>83.33</strong>");
    }

    @Test
    void aClassAndAProvisionalScoreAreNamedAsWhatTheyAre() {
        var standards = new Assessed(context, fixtures).on("standards", 1, sheet("standards-1.yaml")
            .getBytes(StandardCharsets.UTF_8));
        standards.handedIn(fixtures.id("Heron"), DAY, criterion -> !criterion.profiles().isEmpty()
            || criterion.id().equals("garden") ? Assessed.NO_ANSWER : criterion.id().equals("names") ? 0 : 1);
        assertThat(as("cora").get("/network").body()).containsSubsequence("Provisional", "Not safe to stay",
            "something that must be passed is missed", "what nobody has answered yet counts 0");
        assertThat(as("cora").get("/assessments").body()).contains("Not safe to stay", "Provisional");
        assertThat(as("mai").get("/").body()).contains("Not safe to stay", "Provisional");
        assertThat(as("mai").cookie("language", "vi").get("/assessments").body()).contains("Chưa an toàn để ở",
            "Tạm thời");
    }

    private void assess(int onFirst, int onSecond) {
        assessed = new Assessed(context, fixtures);
        BreakTest.sheltersOnTwoVersions(assessed, onFirst, onSecond);
    }

    private static String sheet(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/assessment", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

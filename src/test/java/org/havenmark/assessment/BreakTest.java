package org.havenmark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.havenmark.WebTest;
import org.havenmark.network.Assessed;
import org.junit.jupiter.api.Test;

/** A shelter's visits on two versions of a sheet: the line breaks, and both are compared on what both asked. */
public class BreakTest extends WebTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void acrossVersionsVisitsAreComparedOnWhatBothAsked() {
        var page = page(twoVersions(new Assessed(context, fixtures), fixtures.id("Heron"), 0), "en");
        assertThat(page).containsSubsequence(
            "On the 5 criteria that both visits asked: 79.17 on Mar 1, 2026, 100.00 now. "
            + "Both are counted by the rules of version 2.", "<caption>Overall score at each visit",
            "On what both asked",
            "data-value=\"83.33\"", "79.17 then, 100.00 now", "n = 5 criteria", "data-break=\"Version 2\"",
            "From here on version 2 of the sheet.", "data-value=\"100\"");
    }

    @Test
    void whatIsWorkedOutForComparingIsNeverStored() throws Exception {
        page(twoVersions(new Assessed(context, fixtures), fixtures.id("Heron"), 0), "en");
        try (var owner = org.havenmark.TestDatabase.connect(context); var statement = owner.createStatement();
             var rows = statement.executeQuery("SELECT count(*) FROM score")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(2);
        }
    }

    @Test
    void onOneVersionNothingIsBroken() {
        var assessed = new Assessed(context, fixtures).on("team", 1, sheet("team-1.yaml"));
        assessed.handedIn(fixtures.id("Heron"), DAY, criterion -> 1);
        var page = page(assessed.handedIn(fixtures.id("Heron"), DAY.plusMonths(6), criterion -> 3), "en");
        assertThat(page).contains("<caption>Overall score at each visit").doesNotContain("data-break", "both asked");
    }

    @Test
    void anotherSheetWithoutAnythingInCommonSaysSo() {
        var assessed = new Assessed(context, fixtures);
        assessed.on("standards", 1, ReasonsTest.standards()).handedIn(fixtures.id("Heron"), DAY, criterion ->
            criterion.profiles().isEmpty() ? 1 : Assessed.NO_ANSWER);
        var page = page(assessed.on("team", 1, sheet("team-1.yaml")).handedIn(fixtures.id("Heron"), DAY.plusMonths(6),
            criterion -> 3), "en");
        assertThat(page).containsSubsequence("Certified", "Nothing in common that was scored",
            "From here on another sheet", "A sheet for a small team");
        assertThat(page).doesNotContain("that both visits asked");
    }

    @Test
    void vietnameseSaysItToo() {
        assertThat(page(twoVersions(new Assessed(context, fixtures), fixtures.id("Heron"), 0), "vi"))
            .contains("Trên 5 tiêu chí mà cả hai lần đều hỏi: 79,17", "data-break=\"Phiên bản 2\"").doesNotContain("⟦");
    }

    /** A first visit with the doors at this level and all else at the top, a second on version 2 all at the top. */
    public static Assessment twoVersions(Assessed assessed, java.util.UUID shelter, int doors) {
        assessed.on("team", 1, sheet("team-1.yaml")).handedIn(shelter, DAY, criterion ->
            criterion.id().equals("doors") ? doors : 3);
        return assessed.on("team", 2, SameCriteriaTest.second().getBytes(StandardCharsets.UTF_8))
            .handedIn(shelter, DAY.plusMonths(6), criterion -> 3);
    }

    /** So many shelters on each version, the doors crossed on the first. */
    public static void sheltersOnTwoVersions(Assessed assessed, int onFirst, int onSecond) {
        var first = assessed.on("team", 1, sheet("team-1.yaml"));
        var second = assessed.on("team", 2, SameCriteriaTest.second().getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < onFirst; i++) {
            first.handedIn(first.shelter("First " + i), DAY, criterion -> criterion.id().equals("doors") ? 0 : 3);
        }
        for (int i = 0; i < onSecond; i++) {
            second.handedIn(second.shelter("Second " + i), DAY, criterion -> 3);
        }
    }

    private static byte[] sheet(String name) {
        return ReasonsTest.read(name).getBytes(StandardCharsets.UTF_8);
    }

    private String page(Assessment assessment, String language) {
        return as("mai").cookie("language", language).get("/assessments/" + assessment.id() + "/result").body();
    }
}

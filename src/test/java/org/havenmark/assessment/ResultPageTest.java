package org.havenmark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.havenmark.TestDatabase;
import org.havenmark.WebTest;
import org.havenmark.sheet.Proof;
import org.havenmark.sheet.Score;
import org.havenmark.sheet.Scoring;
import org.havenmark.sheet.Sheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The result of a visit: house (2/3 x 1/3 + 1/3 x 1) = 5/9, help (1/2 x 1/3 + 1/2 x 1/3) = 1/3, secrecy 2/3; with
 * weights 1, 2, 1 the whole is 17/36.
 */
class ResultPageTest extends WebTest {
    @Inject
    Sheets sheets;
    @Inject
    Agreeing agreeing;
    private TeamVisit visit;

    @BeforeEach
    void planAVisit() {
        visit = new TeamVisit(context, fixtures);
    }

    @Test
    void theTeamTheManagerAndCoordinatorsReadItNobodyElse() {
        visit.handedIn();
        for (var reader : List.of("alma", "ben", "mai", "cora")) {
            assertThat(as(reader).get(visit.page("/result")).statusCode()).as(reader).isEqualTo(200);
        }
        assertThat(as("nam").get(visit.page("/result")).statusCode()).isEqualTo(404);
        assertThat(as("lan").get(visit.page("/result")).statusCode()).isEqualTo(404);
        assertThat(as("oda").get(visit.page("/result")).statusCode()).isEqualTo(403);
        assertThat(stranger().get(visit.page("/result")).headers().firstValue("location")).hasValue("/login");
        assertThat(as("cora").get("/assessments/" + UUID.randomUUID() + "/result").statusCode()).isEqualTo(404);
    }

    @Test
    void beforeHandingInThereIsNoResultForAnybody() {
        visit.agreeing();
        for (var reader : List.of("alma", "mai", "cora")) {
            assertThat(as(reader).get(visit.page("/result")).statusCode()).as(reader).isEqualTo(404);
        }
    }

    @Test
    void itsNumbersAreThoseThatScoringGives() {
        visit.handedIn();
        var outcome = Scoring.score(sheets.get(visit.assessment().sheetVersionId()), java.util.Set.of("women", "men"),
            agreeing.of(visit.assessment().id(), 1).values().stream().map(one -> one.answer().rating()).toList());
        var page = as("cora").get(visit.page("/result")).body();
        assertThat(outcome.overall().orElseThrow()).hasToString("47.22");
        assertThat(page).contains("<strong>47.22</strong>", "17/36", "Steady", "5 of 6", "Peer-assessed");
        assertThat(values(page, "Score by domain")).isEqualTo(outcome.domains().stream()
            .map(domain -> domain.score().map(Score::toString).orElseThrow()).toList())
            .containsExactly("55.56", "33.33", "66.67");
        assertThat(values(page, "How many criteria count as each level"))
            .containsExactly("0", "1", "0", "1", "0", "0", "2", "0", "0", "0", "0", "0", "1", "0", "1");
    }

    @Test
    void everyNumberHasItsReason() {
        assertThat(as("mai").get(visit.handedIn().page("/result")).body())
            .contains("3, counted as 1: on paper only", "Brings 22.22 of 66.67 possible points", TeamVisit.AGREED_NOTE)
            .contains("Sheet team, version 1", "weighted-mean-of-domains/1", "engine 1")
            .doesNotContain(TeamVisit.ALMAS_NOTE, TeamVisit.BENS_NOTE, "Alma Tester", "Ben Tester");
    }

    @Test
    void whatWasNotAgreedIsOutOfTheScoreAndNamedFirst() {
        var page = as("mai").get(visit.handedIn().page("/result")).body();
        assertThat(page).containsSubsequence("Left out of the score", "Files hold a plan.", "Not agreed",
            "What to improve", "Meals come three times a day.", "What works well", "Drinking water");
    }

    @Test
    void aCrossedRedLineComesFirstAndHoldsTheGoodBandBack() {
        visit.agreeing().settled(TeamVisit.level("doors", 0, null), 0)
            .settled(TeamVisit.level("files", 3, Proof.CONFIRMED), 0)
            .settled(TeamVisit.level("counselling", 3, Proof.CONFIRMED), 0).closed();
        assertThat(as("mai").get(visit.page("/result")).body()).containsSubsequence("&quot;Steady&quot; is held back",
            "id=\"red-lines\"", "Crossed", "The front door opens from inside.", "The guard keeps the key.",
            "id=\"domains\"", "id=\"findings\"", "The front door");
    }

    @Test
    void aCorrectionKeepsTheOldRevisionReadable() {
        visit.handedIn().correcting("The lock was tried at noon").settled(TeamVisit.level("doors", 3,
            Proof.CONFIRMED), 1).closed();
        assertThat(as("mai").get(visit.page("/result")).body()).contains("<strong>58.33</strong>",
            "The lock was tried at noon", "revision=1");
        assertThat(as("mai").get(visit.page("/result?revision=1")).body()).contains("<strong>47.22</strong>",
            "This is revision 1");
        assertThat(as("mai").get(visit.page("/result?revision=3")).statusCode()).isEqualTo(404);
        assertThat(as("mai").get(visit.page("/result?revision=x")).statusCode()).isEqualTo(404);
    }

    @Test
    void aLaterEngineNeverRewritesWhatWasStored() throws Exception {
        visit.handedIn();
        try (var owner = TestDatabase.connect(context); var statement = owner.createStatement()) {
            statement.execute("UPDATE score SET engine = '0', overall = 46.00");
            statement.execute("UPDATE axis_score SET points = 46.00");
        }
        assertThat(as("cora").get(visit.page("/result")).body()).contains("<strong>46.00</strong>",
            "by engine 0. The reasons below were worked out by engine 1");
    }

    @Test
    void earlierAssessmentsStandOnTheLineWithABreakWhereTheSheetDiffers() throws Exception {
        visit.handedIn();
        earlier("Heron", "2025-02-01", "71.50");
        earlier("Heron", "2027-02-01", "99.25");
        earlier("Lotus", "2025-02-01", "88.75");
        var page = as("mai").get(visit.page("/result")).body();
        assertThat(values(page, "Overall score at each visit")).containsExactly("71.5", "47.22");
        assertThat(page).containsSubsequence("71.50", "data-break=\"Version 1\"", "do not compare as they are",
            "47.22");
        assertThat(page).doesNotContain("99.25", "88.75");
        assertThat(page).containsPattern("<a href=\"/assessments/[^\"]+/result\">");
        assertThat(as("ben").get(visit.page("/result")).body())
            .doesNotContainPattern("<a href=\"/assessments/[^\"]+/result\">");
    }

    /** An assessment of a shelter on another sheet, as far as its line shows it. */
    private void earlier(String shelter, String day, String points) throws Exception {
        try (var owner = TestDatabase.connect(context); var statement = owner.createStatement()) {
            statement.execute("INSERT INTO sheet_version (id, sheet_id, number, content, sha256, imported_at) "
                + "SELECT '00000000-0000-0000-0000-000000000001', 'older', 1, content, sha256, imported_at "
                + "FROM sheet_version WHERE NOT EXISTS (SELECT 1 FROM sheet_version WHERE sheet_id = 'older')");
            var assessment = UUID.randomUUID();
            var handIn = UUID.randomUUID();
            statement.execute("INSERT INTO assessment (id, shelter_id, sheet_version_id, kind, visit_on, opened_at, "
                + "version) VALUES ('" + assessment + "', '" + fixtures.id(shelter) + "', "
                + "'00000000-0000-0000-0000-000000000001', 'BASELINE', DATE '" + day + "', now(), 0)");
            statement.execute("INSERT INTO hand_in VALUES ('" + handIn + "', '" + assessment + "', 1, '"
                + fixtures.id("lan") + "', now())");
            statement.execute("INSERT INTO score (id, hand_in_id, sheet_version_id, rules, engine, overall, "
                + "band_held, rated, applicable, red_crossed, red_unchecked, computed_at) VALUES ('" + handIn + "', '"
                + handIn + "', '00000000-0000-0000-0000-000000000001', 'r', '1', " + points
                + ", false, 5, 6, 0, 0, now())");
        }
    }

    /** The numbers that the chart of this caption is drawn from. */
    private static List<String> values(String page, String caption) {
        var table = page.substring(page.indexOf(caption), page.indexOf("</table>", page.indexOf(caption)));
        return Pattern.compile("data-value=\"([^\"]+)\"").matcher(table).results().map(found -> found.group(1))
            .toList();
    }
}

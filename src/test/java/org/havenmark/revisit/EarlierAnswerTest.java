package org.havenmark.revisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.havenmark.TestDatabase;
import org.havenmark.WebTest;
import org.havenmark.assessment.TeamVisit;
import org.havenmark.sheet.Proof;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An earlier level is in no byte that an assessor of a re-visit gets, until they have answered themselves. */
class EarlierAnswerTest extends WebTest {
    private static final String THEN = "Agreed at the visit of Mar 1, 2026";
    private static final List<String> PAGES = List.of("", "/context", "/domains/house", "/domains/help",
        "/domains/secrecy", "/domains/house?attention=yes", "/criteria/doors", "/criteria/water", "/criteria/files",
        "/check", "/judgements", "/ratings.json", "/ratings.csv");
    private ReVisit visit;

    @BeforeEach
    void planAReVisit() {
        visit = new ReVisit(context, fixtures);
    }

    @Test
    void whateverWasAgreedBeforeThePagesAreTheSameToTheByte() throws SQLException {
        var before = everything();
        agreed("UPDATE agreed_rating SET level = 0 WHERE level IS NOT NULL");
        assertThat(everything()).isEqualTo(before).noneMatch(page -> page.contains("Agreed at the visit"));
    }

    @Test
    void onceAnAnswerIsSavedTheEarlierOneStandsBesideItAndNoOther() {
        visit.answered("alma", TeamVisit.level("doors", 3, Proof.PRACTICE));
        var page = as("alma").get(visit.page("/domains/house")).body();
        assertThat(page.split(THEN, -1)).hasSize(2);
        assertThat(page).containsPattern("(?s)id=\"doors\".*" + THEN + ".*id=\"water\"");
        assertThat(as("alma").get(visit.page("/criteria/doors")).body()).contains(THEN);
        assertThat(as("alma").get(visit.page("/criteria/water")).body()).doesNotContain(THEN);
        assertThat(as("ben").get(visit.page("/domains/house")).body()).doesNotContain(THEN);
    }

    @Test
    void aFormWithoutScriptsShowsItAfterTheSave() {
        var alma = as("alma");
        assertThat(alma.get(visit.page("/criteria/doors")).body()).doesNotContain(THEN);
        assertThat(alma.post(visit.page("/entries"), "id", UUID.randomUUID().toString(), "criterion", "doors", "mark",
            "3", "proof", "PRACTICE", "one", "yes").statusCode()).isEqualTo(303);
        assertThat(alma.get(visit.page("/criteria/doors")).body()).contains(THEN);
    }

    @Test
    void aScriptIsToldWithTheReceipt() {
        var alma = as("alma");
        alma.get(visit.page("/domains/house"));
        var told = alma.postJson(visit.page("/batches"), """
            {"entries": [{"id": "%s", "criterion": "doors", "mark": "3", "proof": "PRACTICE"}]}"""
            .formatted(UUID.randomUUID()));
        assertThat(told.body()).contains("\"before\":{\"said\":\"" + THEN + ":\",\"level\":1");
        var taken = alma.postJson(visit.page("/batches"), """
            {"entries": [{"id": "%s", "criterion": "files", "mark": "", "note": "Later"}]}"""
            .formatted(UUID.randomUUID()));
        assertThat(taken.body()).contains("\"saved\"").doesNotContain(THEN);
    }

    @Test
    void aFirstVisitHasNothingBeforeIt() {
        assertThat(as("alma").get("/assessments/" + visit.baseline().id() + "/domains/house").body())
            .doesNotContain("Agreed at the visit");
    }

    private List<String> everything() {
        var alma = as("alma");
        return Stream.concat(PAGES.stream().map(visit::page), Stream.of("/", "/assessments"))
            .map(page -> alma.get(page).body()).map(EarlierAnswerTest::lasting).toList();
    }

    /** Without what is made anew with every page. */
    private static String lasting(String page) {
        return page.replaceAll("name=\"(csrf|id|sent)\" value=\"[^\"]+\"", "").replaceAll("data-csrf=\"[^\"]+\"", "");
    }

    private void agreed(String change) throws SQLException {
        try (var owner = TestDatabase.connect(context); var statement = owner.createStatement()) {
            assertThat(statement.executeUpdate(change)).isPositive();
        }
    }
}

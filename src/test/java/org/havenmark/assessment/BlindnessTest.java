package org.havenmark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.havenmark.Browser;
import org.havenmark.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two assessors of one visit work at once, and neither sees anything of the other's before both have handed in. */
class BlindnessTest extends WebTest {
    private static final List<String> PAGES = List.of("", "/context", "/domains/house", "/domains/help",
        "/domains/secrecy", "/domains/secrecy?attention=yes", "/criteria/doors", "/criteria/files", "/check", "/team",
        "/result", "/revisions", "/ratings.json", "/ratings.csv");
    private TeamVisit visit;

    @BeforeEach
    void planAVisit() {
        visit = new TeamVisit(context, fixtures);
    }

    @Test
    void nothingOfTheOthersIsInAnyPageOrFile() {
        var both = CompletableFuture.allOf(CompletableFuture.runAsync(visit::answeredByAlma),
            CompletableFuture.runAsync(visit::answeredByBen));
        both.join();
        assertBlind("alma", TeamVisit.ALMAS_NOTE, TeamVisit.BENS_NOTE);
        assertBlind("ben", TeamVisit.BENS_NOTE, TeamVisit.ALMAS_NOTE);
        visit.handedInBy("alma");
        assertBlind("alma", TeamVisit.ALMAS_NOTE, TeamVisit.BENS_NOTE);
        assertBlind("ben", TeamVisit.BENS_NOTE, TeamVisit.ALMAS_NOTE);
    }

    @Test
    void theFormsAndFilesHoldOnesOwnLevelAlone() {
        visit.answeredByAlma().answeredByBen().handedInBy("alma");
        assertThat(as("ben").get(visit.page("/criteria/doors")).body())
            .containsPattern("name=\"mark\" value=\"1\" checked").doesNotContainPattern("value=\"2\" checked");
        assertThat(as("ben").get(visit.page("/ratings.csv")).body()).contains("own,house,doors,level,1,practice")
            .contains("own,secrecy,files,not-seen,,,not-shown").doesNotContain("doors,level,2", "files,level,2");
        assertThat(as("alma").get(visit.page("/ratings.csv")).body()).contains("own,house,doors,level,2,practice")
            .doesNotContain("member-", "not-shown");
        assertThat(as("ben").get(visit.page("/ratings.json")).body()).doesNotContain("member-", "agreed\"");
    }

    @Test
    void onceBothHaveHandedInEachSeesTheOthers() {
        visit.agreeing();
        assertThat(as("ben").get(visit.page("/team")).body()).contains(TeamVisit.ALMAS_NOTE, TeamVisit.BENS_NOTE);
        assertThat(as("ben").get(visit.page("/ratings.csv")).body())
            .contains("member-1,house,doors,level,2", "own,house", TeamVisit.ALMAS_NOTE);
    }

    private void assertBlind(String reader, String own, String others) {
        var browser = as(reader);
        var seen = read(browser);
        assertThat(String.join("\n", seen)).contains(own).doesNotContain(others)
            .doesNotContain(others.substring(0, 12));
    }

    private List<String> read(Browser browser) {
        var seen = new ArrayList<String>();
        PAGES.forEach(page -> seen.add(browser.get(visit.page(page)).body()));
        List.of("/", "/assessments", "/network", "/cycles", "/sheets").forEach(page ->
            seen.add(browser.get(page).body()));
        return seen;
    }
}

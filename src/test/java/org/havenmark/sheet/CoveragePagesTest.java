package org.havenmark.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.havenmark.WebTest;
import org.junit.jupiter.api.Test;

class CoveragePagesTest extends WebTest {
    private static final String COMMIT = "/standards/" + Standard.uuid("commit-spa-ii");
    @Inject
    Publishing publishing;
    @Inject
    Amending amending;

    @Test
    void withoutASheetInForceThereIsNothingToHoldAgainstIt() {
        assertThat(as("alma").get(COMMIT).body()).contains("No sheet is in force yet. Choose a version above",
            "Shelter staff are trained in assessing shelters.").doesNotContain("No criterion");
        assertThat(as("alma").get(COMMIT + "/coverage.csv").statusCode()).isEqualTo(200);
    }

    @Test
    void thePageSaysWhatIsCoveredByWhatAndWhatIsNot() {
        inForce(SheetFiles.minimal());
        var page = text(as("alma").get(COMMIT));
        assertThat(page).contains("1 of 12 clauses are covered by A small sheet",
            "1.1 Residents can open the front door from inside. · Facilities ▲ Red line",
            "What no criterion covers 3 Target 3.3 Shelter staff learn",
            "PPC 5 a Agreed criteria: how it is found out who was trafficked. ◐ Only the whole is covered",
            "Criteria that serve no standard", "2.1 Files carry a code instead of a name.").doesNotContain("⟦");
        assertThat(text(as("alma").get("/standards"))).contains("1 of 12 clauses are covered");
    }

    @Test
    void theNewestOfEachInForceIsHeldAgainstItUnlessAnotherIsChosen() {
        var first = inForce(SheetFiles.minimal());
        inForce(SheetFiles.minimal("version: 1", "version: 2", "serves: [COMMIT SPA II PPC 5]",
            "serves: [Target 3.3 a, Target 9]"));
        var page = text(as("alma").get(COMMIT));
        assertThat(page).contains("1 of 12 clauses", "Some of its parts are covered", "Words that name no clause",
            "Target 9 1.1 Residents can open");
        assertThat(text(as("alma").get(COMMIT + "?sheet=" + first))).contains("Only the whole is covered")
            .doesNotContain("Words that name no clause");
        assertThat(as("alma").get(COMMIT + "?sheet=" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(as("alma").get(COMMIT + "?sheet=all").statusCode()).isEqualTo(404);
    }

    @Test
    void aDraftIsForCoordinatorsAlone() {
        var draft = publishing.importFile("x", SheetFiles.minimal(), null).version().orElseThrow();
        assertThat(as("cora").get(COMMIT).body()).contains("A small sheet, version 1 (Draft)");
        assertThat(text(as("cora").get(COMMIT + "?sheet=" + draft))).contains("1 of 12 clauses");
        assertThat(as("alma").get(COMMIT).body()).doesNotContain("A small sheet");
        assertThat(as("alma").get(COMMIT + "?sheet=" + draft).statusCode()).isEqualTo(404);
        assertThat(as("alma").get(COMMIT + "/coverage.csv?sheet=" + draft).statusCode()).isEqualTo(404);
    }

    @Test
    void theTableIsSafeInASpreadsheet() {
        inForce(SheetFiles.minimal("Residents can open the front door from inside.", "=HYPERLINK(1)"));
        var file = """
            format: 1
            id: ours
            name: Ours
            title: {en: Our own}
            source: Invented
            languages: [en]
            clauses:
              - {code: 5, text: {en: "+1, or \\"more\\""}}
            """;
        amending.keep(null, StandardReader.read("a", file.getBytes(UTF_8)).standard().orElseThrow(),
            file.getBytes(UTF_8), 0);
        var answer = as("alma").get("/standards/" + Standard.uuid("ours") + "/coverage.csv");
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("text/csv");
        assertThat(answer.body()).contains("\r\nOurs,5,\"'+1, or \"\"more\"\"\",none,,,,,,,\r\n",
            "\r\n,,,serves-no-standard,minimal,1,2.1,files-carry-codes,");
        var commit = as("alma").get(COMMIT + "/coverage.csv").body();
        assertThat(commit).startsWith(
            "\uFEFFstandard,code,clause,state,sheet,version,number,criterion,text,domain,red_line")
            .contains(",served,minimal,1,1.1,doors-open-from-inside,'=HYPERLINK(1),Facilities,true\r\n");
    }

    private UUID inForce(byte[] file) {
        var id = publishing.importFile("x", file, null).version().orElseThrow();
        publishing.publish(id, null);
        return id;
    }

    /** The page's words without its markup. */
    private static String text(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().replaceAll("(?s)<select.*?</select>", "").replaceAll("<[^>]*>", " ").replaceAll("\\s+",
            " ");
    }
}

package org.havenmark.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.havenmark.WebTest;
import org.junit.jupiter.api.Test;

class StandardFilesTest extends WebTest {
    private static final String FILE = """
        # ours
        format: 1
        id: ours
        name: Ours
        title: {en: Our own, vi: Của mình}
        source: Decision 12 of 2020
        languages: [en, vi]
        clauses:
          - {code: 5, text: {en: All of it, vi: Tất cả}}
        """;
    private static final String ADDRESS = "/standards/" + Standard.uuid("ours");
    @Inject
    Standards standards;

    @Test
    void aFileIsKeptByteForByteAndTheNextOneIsTheNextVersion() {
        assertThat(upload(FILE).headers().firstValue("location")).hasValue(ADDRESS);
        assertThat(as("alma").get(ADDRESS + "/file").body()).isEqualTo(FILE);
        assertThat(upload(FILE).statusCode()).isEqualTo(303);
        assertThat(standards.find(Standard.uuid("ours")).orElseThrow().versions()).hasSize(1);
        assertThat(upload(FILE.replace("All of it", "Everything")).statusCode()).isEqualTo(303);
        assertThat(standards.find(Standard.uuid("ours")).orElseThrow().versions()).hasSize(2);
        assertThat(as("alma").get(ADDRESS + "/file?version=1").body()).isEqualTo(FILE);
    }

    @Test
    void pastedTextIsTheSameFile() {
        var browser = as("cora");
        browser.get("/standards");
        assertThat(browser.upload("/standards/files", "", new byte[0], "text", FILE.replace("\n", "\r\n")).statusCode())
            .isEqualTo(303);
        assertThat(as("alma").get(ADDRESS + "/file").body()).isEqualTo(FILE);
    }

    @Test
    void everythingToMendIsListedAtItsPlaceAndTheFileStays() {
        var answer = upload(FILE.replace("name: Ours", "name: 'Our; s'").replace("vi: Tất cả", "vi: 'Tất\tcả'"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("<title>Error:", "Line 4, column 7:", "cannot be a code or a short name",
            "Line 9, column", "name: &#39;Our; s&#39;", "<mark>").doesNotContain("⟦");
        assertThat(upload("").body()).contains("Choose a file, or paste its text.");
        assertThat(upload(FILE.replace("name: Ours", "name: Commit SPA II")).body())
            .contains("Another standard in use has this short name");
        assertThat(standards.all()).hasSize(1);
    }

    @Test
    void wordsThatSeemToNameSomebodyAreShownWhereTheyStand() {
        var answer = upload(FILE.replace("# ours", "# ask 0912 345 678").replace("All of it", "Ask Mrs Hoa"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Line 1, column 7:", "Line 9, column 30:", "Name the office only");
    }

    @Test
    void onlyACoordinatorBringsOneIn() {
        var alma = as("alma");
        alma.get("/standards");
        assertThat(alma.upload("/standards/files", "a.yaml", FILE.getBytes(UTF_8)).statusCode()).isEqualTo(403);
        var stranger = stranger();
        stranger.get("/login");
        assertThat(stranger.upload("/standards/files", "a.yaml", FILE.getBytes(UTF_8)).statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> upload(String file) {
        var browser = as("cora");
        browser.get("/standards");
        return browser.upload("/standards/files", "ours.yaml", file.getBytes(UTF_8));
    }
}

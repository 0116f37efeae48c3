package org.havenmark.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.havenmark.Browser;
import org.havenmark.WebTest;
import org.havenmark.sheet.Publishing;
import org.junit.jupiter.api.Test;

class ExchangeTest extends WebTest {
    @Inject
    Publishing publishing;

    @Test
    void everyKindOfFileIsHandedOutUnderItsName() throws Exception {
        var address = "/sheets/" + drafted() + "/files/";
        for (var kind : new String[] {"yaml", "json", "xlsx", "pdf"}) {
            var answer = as("cora").get(address + kind);
            assertThat(answer.statusCode()).as(kind).isEqualTo(200);
            assertThat(answer.headers().firstValue("content-disposition"))
                .hasValue("attachment; filename=\"minimal-1." + kind + "\"");
        }
        assertThat(as("cora").get(address + "yaml").body().getBytes("UTF-8")).isEqualTo(Samples.minimal());
        assertThat(as("cora").get(address + "json").body()).contains("\"id\": \"minimal\"");
        assertThat(as("cora").get(address + "exe").statusCode()).isEqualTo(404);
    }

    @Test
    void aDraftsFilesAreForCoordinatorsAndStrangersAreSentToSignIn() {
        var id = drafted();
        assertThat(as("alma").get("/sheets/" + id + "/files/xlsx").statusCode()).isEqualTo(404);
        assertThat(as("cora").get("/sheets/" + UUID.randomUUID() + "/files/pdf").statusCode()).isEqualTo(404);
        assertThat(stranger().get("/sheets/" + id + "/files/yaml").statusCode()).isEqualTo(303);
        publishing.publish(id, fixtures.id("cora"));
        assertThat(as("alma").get("/sheets/" + id + "/files/xlsx").statusCode()).isEqualTo(200);
        assertThat(as("alma").get("/sheets/" + id).body()).contains("/files/pdf").doesNotContain("⟦");
    }

    @Test
    void thePdfHasVietnameseWordsAndFetchesNothing() throws Exception {
        var pdf = Pdf.print("<html><head></head><body><p>Một bảng nhỏ, được ở lại</p>"
            + "<img src=\"http://127.0.0.1:9/x.png\"/><img src=\"file:///etc/passwd\"/></body></html>");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Một bảng nhỏ, được ở lại");
        }
    }

    @Test
    void aFormOfOthersBecomesADraftWithAReport() {
        var answer = upload("cora", Book.shared().sheet("survey", "type|name|label", "select_one yn|lamp|A lamp",
            "geopoint|here|Where").sheet("choices", "list_name|name|label", "yn|yes|Yes", "yn|no|No").bytes());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Domains: 1. Criteria: 1.", "survey A3", "Refused", "Open the draft")
            .doesNotContain("⟦");
        assertThat(draft(answer.body())).contains("A lamp").doesNotContain("geopoint");
    }

    @Test
    void aFormWithoutAnythingToAssessBeginsNoDraft() {
        var answer = upload("cora", Book.inline().sheet("survey", "type|name|label", "note|a|Hello").bytes());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("no draft was begun", "survey A2").doesNotContain("/drafts/", "⟦");
    }

    @Test
    void aFormTooLargeForASheetIsRefusedInWords() {
        var rows = new ArrayList<>(List.of("type|name|label"));
        IntStream.range(0, 6_000).forEach(at -> rows.add("select_one yn|q" + at + "|" + "Long words. ".repeat(60)));
        var answer = upload("cora", Book.inline().sheet("survey", rows.toArray(String[]::new)).sheet("choices",
            "list_name|name|label", "yn|yes|Yes", "yn|no|No").bytes());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("more than a score sheet may be");
    }

    @Test
    void ourOwnFormComesBackAndIsImported() {
        var read = upload("cora", Samples.workbook(Samples.minimal())).body();
        assertThat(read).contains("Every cell is in the draft.");
        assertThat(draft(read)).contains("A small sheet");
    }

    @Test
    void whatIsNoFormIsRefusedInWords() {
        var answer = upload("cora", new byte[] {1, 2, 3});
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("This is not an Excel workbook").doesNotContain("⟦");
        assertThat(upload("cora", new byte[0]).statusCode()).isEqualTo(422);
    }

    @Test
    void onlyCoordinatorsSendForms() {
        assertThat(upload("alma", new byte[] {1}).statusCode()).isEqualTo(403);
        assertThat(as("alma").get("/forms").statusCode()).isEqualTo(403);
        var stranger = stranger();
        stranger.get("/login");
        assertThat(stranger.upload("/forms", "a.xlsx", new byte[] {1}).statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> upload(String who, byte[] file) {
        Browser browser = as(who);
        browser.get("/sheets");
        return browser.upload("/forms", "a.xlsx", file);
    }

    /** The page of the draft that the answer leads to. */
    private String draft(String answer) {
        var link = Pattern.compile("href=\"(/drafts/[0-9a-f-]+)\"").matcher(answer);
        assertThat(link.find()).isTrue();
        return as("cora").get(link.group(1)).body();
    }

    private UUID drafted() {
        return publishing.importFile("a.yaml", Samples.minimal(), null).version().orElseThrow();
    }
}

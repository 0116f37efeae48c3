package org.havenmark.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.havenmark.Browser;
import org.havenmark.WebTest;
import org.junit.jupiter.api.Test;

class ImportTest extends WebTest {
    @Inject
    SheetVersions versions;

    @Test
    void aGoodFileBecomesADraftByteForByte() {
        var answer = upload("minimal-1.yaml", SheetFiles.minimal());
        assertThat(answer.statusCode()).isEqualTo(303);
        var kept = versions.findBySheetIdAndNumber("minimal", 1).orElseThrow();
        assertThat(answer.headers().firstValue("location")).hasValue("/sheets/" + kept.id());
        assertThat(kept.content()).isEqualTo(SheetFiles.minimal());
        assertThat(kept.importedBy()).isEqualTo(fixtures.id("cora"));
    }

    @Test
    void pastedTextIsTheSameFile() {
        var pasted = new String(SheetFiles.minimal(), StandardCharsets.UTF_8).replace("\n", "\r\n");
        assertThat(ready("cora").upload("/sheets", "", new byte[0], "text", pasted).statusCode()).isEqualTo(303);
        assertThat(versions.findBySheetIdAndNumber("minimal", 1).orElseThrow().content())
            .isEqualTo(SheetFiles.minimal());
    }

    @Test
    void everythingToMendIsListedAtItsPlaceAndTheFileIsKeptInThePage() {
        var file = SheetFiles.bytes("broken/57-much-at-once.yaml");
        var answer = upload("C:\\forms\\mine.yaml", file);
        assertThat(answer.statusCode()).isEqualTo(422);
        var problems = SheetReader.read("", file).problems();
        assertThat(problems).hasSizeGreaterThan(5);
        assertThat(answer.body()).contains("<title>Error:", problems.size() + " things to mend", "Nothing of mine.yaml")
            .doesNotContain("forms", "⟦");
        assertThat(problems).allSatisfy(problem -> assertThat(answer.body()).contains(
            "Line " + problem.line() + ", column " + problem.column() + ":", "id=\"line-" + problem.line() + "\""));
        assertThat(typed(answer)).isEqualTo(new String(file, StandardCharsets.UTF_8));
        assertThat(versions.count()).isZero();
    }

    @Test
    void theLineIsShownAndTheWordMarked() {
        var answer = upload("mine.yaml", SheetFiles.minimal("    axis: process", "    axes: process"));
        assertThat(answer.body()).contains("<code>    <mark>axes</mark>: process</code>", "Did you mean “axis”?");
    }

    @Test
    void theProblemsAreSaidInThePagesLanguage() {
        var browser = ready("cora").cookie("language", "vi");
        assertThat(browser.upload("/sheets", "a.yaml", SheetFiles.minimal("axis: process", "axes: process")).body())
            .contains("Có phải ý bạn là “axis”?", "cột 5");
    }

    @Test
    void scriptsInASheetAreOnlyWords() {
        var script = "<script>alert(1)</script><img src=x onerror=alert(2)>";
        var shown = upload("a.yaml", SheetFiles.minimal("A small sheet", script, "Try the door at night.", script));
        var id = shown.headers().firstValue("location").orElseThrow();
        for (var path : new String[] {id, id + "/paper", "/sheets"}) {
            assertThat(as("cora").get(path).body()).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert")
                .doesNotContain("<img src=x");
        }
        var broken = upload("<script>alert(3)</script>.yaml", SheetFiles.minimal("A small sheet", script, "axis:",
            script));
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(broken.body()).doesNotContain("<script>alert").doesNotContain("<img src=x");
    }

    @Test
    void aPublishedVersionIsRefusedAndTheFileKeptInThePage() {
        var browser = ready("cora");
        var draft = upload("a.yaml", SheetFiles.minimal()).headers().firstValue("location").orElseThrow();
        browser.post(draft + "/publications");
        ready("dora").post(draft + "/publications/approval");
        var answer = upload("a.yaml", SheetFiles.minimal("A small sheet", "A smaller sheet"));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Raise the number after");
        assertThat(typed(answer)).contains("A smaller sheet");
        var same = browser.upload("/sheets", "a.yaml", SheetFiles.minimal());
        assertThat(browser.get(same.headers().firstValue("location").orElseThrow()).body())
            .contains("exactly the same bytes");
    }

    @Test
    void nothingSentIsSaidSo() {
        var answer = ready("cora").upload("/sheets", "", new byte[0], "text", " \r\n ");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Choose a file, or paste its text.");
        assertThat(ready("cora").upload("/sheets", "a.yaml", new byte[0]).statusCode()).isEqualTo(422);
    }

    @Test
    void onlyACoordinatorImports() {
        assertThat(ready("alma").upload("/sheets", "a.yaml", SheetFiles.minimal()).statusCode()).isEqualTo(403);
        assertThat(ready("alma").post("/sheets/shipped", "file", "minimal-1.yaml").statusCode()).isEqualTo(403);
        var stranger = stranger();
        stranger.get("/login");
        assertThat(stranger.upload("/sheets", "a.yaml", SheetFiles.minimal()).statusCode()).isEqualTo(401);
        assertThat(as("cora").upload("/sheets", "a.yaml", SheetFiles.minimal()).statusCode()).isEqualTo(403);
        assertThat(versions.count()).isZero();
    }

    @Test
    void whatDoesNotShipIsNotThere() {
        assertThat(ready("cora").post("/sheets/shipped", "file", "../application.yml").statusCode()).isEqualTo(404);
        assertThat(ready("cora").post("/sheets/shipped").statusCode()).isEqualTo(404);
    }

    @Test
    void hugeFilesAreRefusedWithClearWords() {
        var tooBig = upload("big.yaml", "a: b\n".repeat(900_000).getBytes(StandardCharsets.UTF_8));
        assertThat(tooBig.statusCode()).isEqualTo(422);
        assertThat(tooBig.body()).contains("larger than 4 MB").hasSizeLessThan(20_000);
        for (int megabytes : new int[] {6, 8}) {
            var huge = upload("huge.yaml", new byte[megabytes << 20]);
            assertThat(huge.statusCode()).isEqualTo(413);
            assertThat(huge.body()).contains("up to 4 MB");
        }
    }

    @Test
    void hostileFilesAreRefusedWithClearWords() {
        var bomb = "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n"
            + "c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n";
        assertThat(refused(bomb.getBytes(StandardCharsets.UTF_8))).contains("The reference “*a” is not allowed");
        assertThat(refused("[".repeat(100_000).getBytes(StandardCharsets.UTF_8))).contains("levels deep");
        assertThat(refused("a: !!java.net.URL [http://x]".getBytes(StandardCharsets.UTF_8))).contains("The tag");
        var noise = new byte[200_000];
        new Random(7).nextBytes(noise);
        assertThat(refused(noise)).contains("UTF-8");
        assertThat(refused(new byte[1000])).contains("U+0000").doesNotContain("\0");
        assertThat(refused(new byte[] {'P', 'K', 3, 4, 'x', ':', ' ', 'y'})).contains("U+0003", "\uFFFD");
        assertThat(refused("id: a\u202Eb".getBytes(StandardCharsets.UTF_8))).contains("U+202E")
            .doesNotContain("\u202E");
    }

    @Test
    void whatIsNoFormIsRefused() {
        var browser = ready("cora");
        assertThat(browser.post("/sheets", "text", "format: 1").statusCode()).isEqualTo(415);
        var token = browser.upload("/sheets", "", new byte[0]).body().replaceAll("(?s).*data-csrf=\"([^\"]+)\".*",
            "$1");
        for (var type : new String[] {"multipart/form-data", "multipart/form-data; boundary=x", "text/yaml"}) {
            var answer = browser.send(browser.request("/sheets").header("Content-Type", type).header("X-CSRF", token)
                .POST(HttpRequest.BodyPublishers.ofString("format: 1")));
            assertThat(answer.statusCode()).as(type).isBetween(400, 422);
        }
    }

    private String refused(byte[] bytes) {
        var answer = upload("hostile.yaml", bytes);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(versions.count()).isZero();
        return answer.body();
    }

    private HttpResponse<String> upload(String name, byte[] bytes) {
        return ready("cora").upload("/sheets", name, bytes);
    }

    /** Signed in, with the list open and so with its token. */
    private Browser ready(String who) {
        var browser = as(who);
        browser.get("/sheets");
        return browser;
    }

    private static String typed(HttpResponse<String> answer) {
        var text = answer.body().replaceAll("(?s).*<textarea[^>]*>\n(.*)</textarea>.*", "$1");
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
            .replace("&amp;", "&");
    }
}

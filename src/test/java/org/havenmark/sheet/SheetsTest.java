package org.havenmark.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.havenmark.WebTest;
import org.junit.jupiter.api.Test;

class SheetsTest extends WebTest {
    @Inject
    Publishing publishing;
    @Inject
    ShippedSheets shipped;

    @Test
    void whatShipsIsImportedInOneClickAndThenNoLongerOffered() {
        var browser = as("cora");
        assertThat(shipped.all()).isNotEmpty().allSatisfy(offer -> {
            assertThat(browser.get("/sheets").body()).contains("value=\"" + offer.fileName() + "\"");
            var answer = browser.post("/sheets/shipped", "file", offer.fileName());
            assertThat(answer.statusCode()).isEqualTo(303);
            var page = browser.get(answer.headers().firstValue("location").orElseThrow());
            assertThat(page.body()).contains("Imported as a draft", "Ask to publish this version");
            assertThat(browser.get("/sheets").body()).doesNotContain("value=\"" + offer.fileName() + "\"");
        });
    }

    @Test
    void onlyCoordinatorsSeeDraftsRetiredOnesAndTheWaysIn() {
        var draft = drafted(SheetFiles.minimal("A small sheet", "The draft sheet"));
        var inForce = published(SheetFiles.minimal("id: minimal\n", "id: second\n"));
        var retired = published(SheetFiles.minimal("id: minimal\n", "id: third\n"));
        publishing.retire(retired, null);
        assertThat(as("cora").get("/sheets").body()).contains("/sheets/" + draft, "/sheets/" + inForce,
            "/sheets/" + retired, "type=\"file\"");
        for (var other : new String[] {"anna", "alma", "mai", "oda", "gia"}) {
            assertThat(as(other).get("/sheets").body()).contains("/sheets/" + inForce)
                .doesNotContain("/sheets/" + draft, "/sheets/" + retired, "type=\"file\"", "/sheets/shipped");
        }
        assertThat(stranger().get("/sheets").headers().firstValue("location")).hasValue("/login");
    }

    @Test
    void aDraftIsNotThereForOthersButWhatWasInForceStays() {
        var draft = drafted(SheetFiles.minimal());
        var retired = published(SheetFiles.minimal("id: minimal\n", "id: third\n"));
        publishing.retire(retired, null);
        for (var part : new String[] {"", "/paper", "/file"}) {
            assertThat(as("alma").get("/sheets/" + draft + part).statusCode()).isEqualTo(404);
            assertThat(as("cora").get("/sheets/" + draft + part).statusCode()).isEqualTo(200);
            assertThat(as("alma").get("/sheets/" + retired + part).statusCode()).isEqualTo(200);
            assertThat(as("cora").get("/sheets/" + UUID.randomUUID() + part).statusCode()).isEqualTo(404);
            assertThat(stranger().get("/sheets/" + retired + part).statusCode()).isEqualTo(303);
        }
    }

    @Test
    void aSheetsPageSaysAllThatItsFileSays() {
        var page = as("alma").get("/sheets/" + published(SheetFiles.minimal())).body();
        assertThat(page).contains("A small sheet", "As little as a sheet can hold.", "Facilities", "How residents fare",
            "Residents can open the front door from inside.", "A locked door is a cage.", "Try the door at night.",
            "The key is with the guard.", "The door opens by hand at night.", "Red line crossed", "Target", "Weight 3",
            "Needs a second source", "A photo may be taken", "First days", "B L4044-4047", "COMMIT SPA II PPC 5",
            "Counselling", "takes children", "Set by the authors themselves", "May be answered", "Steady", "62.5",
            "Files show names.", "Observation · Talks with staff", "does not count", "In place", "It is used.")
            .doesNotContain("⟦", "Ask to publish this version", "Retire this version");
    }

    @Test
    void textsCarryTheirLanguageWhereItIsNotThePages() {
        var id = published(SheetFiles.minimal());
        assertThat(as("alma").get("/sheets/" + id + "?language=vi").body())
            .contains("<html lang=\"en\"", "<span lang=\"vi\">Một bảng nhỏ</span>", "Red line crossed");
        assertThat(as("alma").cookie("language", "vi").get("/sheets/" + id).body())
            .contains("<html lang=\"vi\"", "<h1>Một bảng nhỏ</h1>", "Vượt lằn ranh đỏ").doesNotContain("⟦");
        assertThat(as("alma").get("/sheets/" + id + "?language=%3Cb%3E").body()).contains("<h1>A small sheet</h1>");
    }

    @Test
    void theFormForPaperHasABoxForEveryLevelAndForNothingThatIsNotAllowed() {
        var paper = as("alma").get("/sheets/" + published(SheetFiles.minimal()) + "/paper").body();
        assertThat(paper.split("<ul class=\"paper-anchors\">")).hasSize(3);
        assertThat(paper.split("<li><span class=\"tick\"")).hasSize(7);
        assertThat(paper.split("Not applicable, because")).hasSize(2);
        assertThat(paper).contains("No names, telephone numbers").doesNotContain("⟦");
    }

    @Test
    void aLadderOnPaperHasABoxForEachOfItsStepsAndAPlaceForEachNumber() {
        var id = published(SheetFiles.shippedText("example-ladder-1.yaml").getBytes(StandardCharsets.UTF_8));
        var paper = as("alma").get("/sheets/" + id + "/paper").body();
        assertThat(paper).contains("A plan drawn by residents hangs in each bedroom.", "None of these is met",
            "Looked at (number)", "Of these it is so in (number)", "Per cent", "level 2 from 80 %",
            "Asked only where 2.4 is from 1 to 3.").doesNotContain("⟦");
        var page = as("alma").get("/sheets/" + id).body();
        assertThat(page.split("<ul class=\"sheet-steps\">")).hasSize(31);
        assertThat(page).contains("The roster names a deputy for each night.", "level 3 from 100 %");
    }

    @Test
    void theFileIsHandedOutByteForByteAndNeverShownAsAPage() {
        var answer = as("alma").get("/sheets/" + published(SheetFiles.minimal()) + "/file");
        assertThat(answer.body().getBytes(StandardCharsets.UTF_8)).isEqualTo(SheetFiles.minimal());
        assertThat(answer.headers().firstValue("content-disposition"))
            .hasValue("attachment; filename=\"minimal-1.yaml\"");
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/yaml;charset=utf-8");
    }

    private UUID drafted(byte[] bytes) {
        return publishing.importFile("a.yaml", bytes, null).version().orElseThrow();
    }

    private UUID published(byte[] bytes) {
        var id = drafted(bytes);
        publishing.publish(id, fixtures.id("cora"));
        return id;
    }
}

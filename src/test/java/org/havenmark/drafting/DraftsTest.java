package org.havenmark.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.havenmark.Browser;
import org.havenmark.WebTest;
import org.havenmark.sheet.SheetReader;
import org.havenmark.sheet.SheetVersions;
import org.junit.jupiter.api.Test;

/** Writing a sheet in the browser: beginning, restructuring, taking back, making a version. */
class DraftsTest extends WebTest {
    @Inject
    DraftRows rows;
    @Inject
    SheetVersions versions;

    @Test
    void aSheetOfOnesOwnBeginsFromOneThatShipsAndBecomesAVersion() {
        var cora = as("cora");
        var draft = begun(cora, "own", "Our country");
        assertThat(cora.get("/drafts").body()).contains("Our country", "/drafts/" + draft);
        assertThat(cora.get("/drafts/" + draft).body()).contains("Facilities", "1 thing to mend");
        save(cora, draft, "about", "title/en", "Our country", "title/vi", "Nước ta");
        var made = cora.post("/drafts/" + draft + "/versions");
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(versions.findById(UUID.fromString(location(made).substring(8))).orElseThrow().sheetId())
            .isEqualTo("our-country");
        assertThat(cora.get(location(made)).body()).contains("Our country");
    }

    @Test
    void theNextVersionHasTheNextNumber() {
        var cora = as("cora");
        cora.get("/sheets");
        cora.post("/sheets/shipped", "file", "shelter-core-1.yaml");
        var id = versions.entries().get(0).id();
        cora.post("/sheets/" + id + "/publications");
        var dora = as("dora");
        dora.get("/sheets");
        dora.post("/sheets/" + id + "/publications/approval");
        var begun = cora.post("/drafts", "source", id.toString(), "as", "next");
        assertThat(document(draftOf(begun)).words("version")).isEqualTo("2");
        assertThat(document(draftOf(begun)).words("id")).isEqualTo("shelter-core");
    }

    @Test
    void whatIsMissingToBeginIsSaidAndWhatWasTypedStays() {
        var cora = as("cora");
        var answer = cora.post("/drafts", "source", "", "as", "own", "title", "");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Choose the sheet to start from", "Enter the name of your own sheet");
        var kept = cora.post("/drafts", "source", "nowhere", "as", "own", "title", "Our own");
        assertThat(kept.statusCode()).isEqualTo(422);
        assertThat(kept.body()).contains("value=\"Our own\"");
    }

    @Test
    void aDomainWithYesAndNoBringsItsLevels() {
        var cora = as("cora");
        var draft = begun(cora, "own", "Our country");
        var answer = cora.post("/drafts/" + draft + "/domains", "title", "Fire safety", "scale", "new:yes-no");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(document(draft).words("domains/fire-safety/scale")).isEqualTo("yes-no");
        assertThat(document(draft).words("scales/yes-no/levels/1/name/vi")).isEqualTo("Có");
        assertThat(location(cora.post("/drafts/" + draft + "/criteria", "domain", "fire-safety", "text",
            "The way out is clear."))).isEqualTo("/drafts/" + draft + "/parts/criteria.the-way-out-is-clear");
        assertThat(cora.post("/drafts/" + draft + "/domains", "title", "", "scale", "").statusCode()).isEqualTo(422);
    }

    @Test
    void aModuleComesWithEverythingItRefersTo() {
        var cora = as("cora");
        var draft = begun(cora, "own", "Our country");
        save(cora, draft, "about", "title/en", "Our country", "title/vi", "Nước ta");
        var page = cora.get("/drafts/" + draft + "/modules?source=module-staff-1.yaml");
        assertThat(page.body()).contains("Everybody who will be near residents is checked");
        var answer = cora.post("/drafts/" + draft + "/modules", "source", "module-staff-1.yaml", "domains", "staff");
        assertThat(answer.statusCode()).isEqualTo(303);
        var document = document(draft);
        assertThat(document.domains()).contains("staff");
        assertThat(document.ids("skills")).contains("management");
        assertThat(document.at("domains/staff/scale")).isEmpty();
        assertThat(SheetReader.read("x", document.write().bytes()).problems()).isEmpty();
        assertThat(cora.post("/drafts/" + draft + "/modules", "source", "module-staff-1.yaml").statusCode())
            .isEqualTo(422);
    }

    @Test
    void whatIsTakenOutComesBackWhereItWas() {
        var cora = as("cora");
        var draft = begun(cora, "own", "Our country");
        var before = document(draft);
        var first = before.criteria("services").get(2);
        cora.post("/drafts/" + draft + "/changes", "do", "remove:criteria/" + first);
        assertThat(document(draft).criteria("services")).doesNotContain(first);
        cora.post("/drafts/" + draft + "/undos");
        assertThat(document(draft)).isEqualTo(before);
        cora.post("/drafts/" + draft + "/redos");
        assertThat(document(draft).criteria("services")).doesNotContain(first);
        assertThat(cora.post("/drafts/" + draft + "/redos").statusCode()).isEqualTo(409);
    }

    @Test
    void criteriaMoveWithinAndBetweenDomains() {
        var cora = as("cora");
        var draft = begun(cora, "own", "Our country");
        var last = document(draft).criteria("facilities").get(document(draft).criteria("facilities").size() - 1);
        cora.post("/drafts/" + draft + "/changes", "do", "down:criteria/" + last);
        assertThat(document(draft).criteria("services").get(0)).isEqualTo(last);
        cora.post("/drafts/" + draft + "/changes", "do", "home:criteria/" + last, "home", "confidentiality");
        assertThat(document(draft).domainOf(last)).contains("confidentiality");
        cora.post("/drafts/" + draft + "/changes", "do", "up:domains/services");
        assertThat(document(draft).domains()).startsWith("services", "facilities");
        assertThat(cora.post("/drafts/" + draft + "/changes", "do", "up:domains/services").statusCode()).isEqualTo(409);
    }

    @Test
    void oneTakesBackTheirOwnAndAnybodyAnythingInTheHistory() {
        var cora = as("cora");
        var dora = as("dora");
        var draft = begun(cora, "own", "Our country");
        save(cora, draft, "domains.services", "weight", "5");
        dora.get("/drafts");
        assertThat(dora.post("/drafts/" + draft + "/undos").statusCode()).isEqualTo(409);
        assertThat(dora.get("/drafts/" + draft + "/history").body()).contains("another coordinator", "Weight");
        assertThat(dora.post("/drafts/" + draft + "/undos", "revision", "1").statusCode()).isEqualTo(303);
        assertThat(document(draft).words("domains/services/weight")).isNotEqualTo("5");
        assertThat(dora.post("/drafts/" + draft + "/undos", "revision", "1").statusCode()).isEqualTo(409);
        assertThat(dora.post("/drafts/" + draft + "/undos", "revision", "99").statusCode()).isEqualTo(404);
    }

    @Test
    void noVersionIsMadeWhileSomethingIsToMend() {
        var cora = as("cora");
        var draft = begun(cora, "own", "Our country");
        assertThat(cora.post("/drafts/" + draft + "/versions").statusCode()).isEqualTo(409);
        assertThat(versions.count()).isZero();
    }

    @Test
    void aDraftThatWasPutAwayIsNotThereAnyMore() {
        var cora = as("cora");
        var draft = begun(cora, "own", "Our country");
        assertThat(cora.post("/drafts/" + draft + "/endings").statusCode()).isEqualTo(303);
        assertThat(cora.get("/drafts/" + draft).statusCode()).isEqualTo(404);
        assertThat(cora.post("/drafts/" + draft + "/endings").statusCode()).isEqualTo(404);
    }

    @Test
    void paperShowsTheDraftAsItsVersionWillBe() {
        var cora = as("cora");
        var draft = begun(cora, "own", "Our country");
        assertThat(cora.get("/drafts/" + draft + "/paper").statusCode()).isEqualTo(409);
        save(cora, draft, "about", "title/en", "Our country", "title/vi", "Nước ta");
        assertThat(cora.get("/drafts/" + draft + "/paper?language=vi").body()).contains("Nước ta");
        assertThat(cora.get("/drafts/" + draft + "/preview/services").body()).contains("Nothing can be answered here");
        assertThat(cora.get("/drafts/" + draft + "/preview/none").statusCode()).isEqualTo(404);
        assertThat(cora.get("/drafts/" + draft + "/simulation").statusCode()).isEqualTo(200);
    }

    static UUID begun(Browser browser, String as, String title) {
        browser.get("/drafts");
        return draftOf(browser.post("/drafts", "source", "shelter-core-1.yaml", "as", as, "title", title));
    }

    private static UUID draftOf(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return UUID.fromString(location(answer).substring(8));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElseThrow();
    }

    private Document document(UUID draft) {
        return rows.findById(draft).orElseThrow().document();
    }

    private void save(Browser browser, UUID draft, String part, String... changes) {
        var answer = browser.post("/drafts/" + draft + "/parts/" + part, PartFields.of(browser.get("/drafts/" + draft
            + "/parts/" + part).body(), changes));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }
}

package org.havenmark.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.havenmark.Browser;
import org.havenmark.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One part of a draft as a form, by one coordinator and by two at once. */
class PartTest extends WebTest {
    private static final String CRITERION = "parts/criteria.files-carry-codes";
    @Inject
    DraftRows rows;
    private Browser cora;
    private UUID draft;

    @BeforeEach
    void begin() {
        cora = as("cora");
        cora.get("/drafts");
        var answer = cora.post("/drafts", "source", "shelter-core-1.yaml", "as", "next");
        draft = UUID.fromString(answer.headers().firstValue("location").orElseThrow().substring(8));
    }

    @Test
    void aFormThatIsSentAsItCameChangesNothing() {
        var before = document();
        for (var part : new String[] {"about", "rules", "scale", "words", "together", "domains.services",
            "criteria.files-carry-codes", "criteria.doors-open-from-inside"}) {
            assertThat(cora.post(path("parts/" + part), PartFields.of(cora.get(path("parts/" + part)).body()))
                .statusCode())
                .as(part).isEqualTo(303);
            assertThat(document().equals(before)).as(part).isTrue();
        }
        assertThat(rows.findById(draft).orElseThrow().revision()).isZero();
    }

    @Test
    void everythingOfACriterionCanBeWritten() {
        send(cora, CRITERION, "text/en", "Files carry codes.", "anchors/2/vi", "Mới", "weight", "7", "red-line", "",
            "target", "2", "may-not-apply", "true", "looks", "staff", "serves", "One clause\nAnother clause");
        var it = document().map("criteria/files-carry-codes");
        assertThat(document().words("criteria/files-carry-codes/text/en")).isEqualTo("Files carry codes.");
        assertThat(document().words("criteria/files-carry-codes/anchors/2/vi")).isEqualTo("Mới");
        assertThat(it).containsEntry("weight", 7).containsEntry("target", 2).containsEntry("may-not-apply", true)
            .containsEntry("looks", java.util.List.of("staff")).doesNotContainKey("red-line")
            .containsEntry("serves", java.util.List.of("One clause", "Another clause"));
    }

    @Test
    void conditionsAreAddedFilledInAndTakenOut() {
        send(cora, CRITERION, "do", "add:when");
        send(cora, CRITERION, "when/0/criterion", "doors-open-from-inside", "when/0/at-least", "2");
        assertThat(document().list("criteria/files-carry-codes/when").toString())
            .isEqualTo("[{criterion=doors-open-from-inside, at-least=2}]");
        send(cora, CRITERION, "do", "remove:when/0");
        assertThat(document().at("criteria/files-carry-codes/when")).isEmpty();
    }

    @Test
    void bandsChangeTheirOrderAndNumbersOfAnyScriptAreRead() {
        send(cora, "parts/rules", "do", "add:bands");
        assertThat(document().ids("rules/bands")).containsExactly("starting", "growing", "steady", "strong", "band");
        send(cora, "parts/rules", "do", "up:bands/band");
        assertThat(document().ids("rules/bands")).containsExactly("starting", "growing", "steady", "band", "strong");
        send(cora, "parts/rules", "bands/band/from", "៩០,៥");
        assertThat(document().words("rules/bands/band/from")).isEqualTo("90.5");
    }

    @Test
    void whatIsNoNumberIsKeptAndSaid() {
        send(cora, CRITERION, "weight", "heavy");
        assertThat(cora.get(path(CRITERION)).body()).contains("value=\"heavy\"", "“heavy” is not a whole number");
        assertThat(cora.get(path("")).body()).contains("1 thing to mend", "criteria.files-carry-codes#f-weight");
    }

    @Test
    void twoWhoWriteDifferentThingsDoNotMeet() {
        var dora = as("dora");
        var seen = dora.get(path(CRITERION)).body();
        send(cora, CRITERION, "text/en", "By Cora.");
        assertThat(dora.post(path(CRITERION), PartFields.of(seen, "text/vi", "Của Dora.")).statusCode()).isEqualTo(303);
        assertThat(document().words("criteria/files-carry-codes/text/en")).isEqualTo("By Cora.");
        assertThat(document().words("criteria/files-carry-codes/text/vi")).isEqualTo("Của Dora.");
    }

    @Test
    void twoWhoWriteTheSameSeeBothTexts() {
        var dora = as("dora");
        var seen = dora.get(path(CRITERION)).body();
        send(cora, CRITERION, "text/en", "By Cora.");
        var answer = dora.post(path(CRITERION), PartFields.of(seen, "text/en", "By Dora.", "weight", "9"));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("the other person wrote “By Cora.”", ">By Dora.</textarea>");
        assertThat(document().words("criteria/files-carry-codes/text/en")).isEqualTo("By Cora.");
        assertThat(document().words("criteria/files-carry-codes/weight")).isEqualTo("9");
        assertThat(dora.post(path(CRITERION), PartFields.of(answer.body())).statusCode()).isEqualTo(303);
        assertThat(document().words("criteria/files-carry-codes/text/en")).isEqualTo("By Dora.");
    }

    @Test
    void aSaveThatIsSentTwiceIsOne() {
        var fields = PartFields.of(cora.get(path(CRITERION)).body(), "weight", "4");
        cora.post(path(CRITERION), fields);
        send(cora, CRITERION, "weight", "5");
        assertThat(cora.post(path(CRITERION), fields).statusCode()).isEqualTo(303);
        assertThat(document().words("criteria/files-carry-codes/weight")).isEqualTo("5");
        assertThat(rows.findById(draft).orElseThrow().revision()).isEqualTo(2);
    }

    @Test
    void aScriptThatSavesIsToldWhatTheCheckerSays() {
        var seen = cora.get(path(CRITERION)).body();
        var answer = cora.post(path(CRITERION) + "/autosaves", PartFields.of(seen, "weight", "0"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"revision\":1", "\"name\":\"f-weight\"", "1 thing to mend", "Saved ");
        var late = cora.post(path(CRITERION) + "/autosaves", PartFields.of(seen, "weight", "5", "deed",
            UUID.randomUUID().toString()));
        assertThat(late.body()).contains("\"clashes\":[{\"name\":\"f-weight\"", "the other person wrote “0”");
    }

    @Test
    void theWordsOfALanguageThatIsTakenOffComeBackWithIt() {
        send(cora, "parts/about", "languages", "en");
        assertThat(cora.get(path(CRITERION)).body()).doesNotContain("name=\"text/vi\"");
        assertThat(cora.get(path("")).body()).contains("Nothing to mend");
        var words = document().words("criteria/files-carry-codes/text/vi");
        assertThat(words).isNotEmpty();
        send(cora, CRITERION, "text/en", "Another.");
        assertThat(document().words("criteria/files-carry-codes/text/vi")).isEqualTo(words);
    }

    private void send(Browser browser, String part, String... changes) {
        var answer = browser.post(path(part), PartFields.of(browser.get(path(part)).body(), changes));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private String path(String part) {
        return "/drafts/" + draft + (part.isEmpty() ? "" : "/" + part);
    }

    private Document document() {
        return rows.findById(draft).orElseThrow().document();
    }
}

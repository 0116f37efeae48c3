package org.havenmark.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.havenmark.WebTest;
import org.havenmark.audit.Audit;
import org.havenmark.sheet.LegalValue.Content;
import org.havenmark.web.Conflict;
import org.junit.jupiter.api.Test;

class NationalValuesTest extends WebTest {
    private static final String DAYS = "/national-values/reflection-days";
    private static final String GUARDIAN = "/national-values/guardian-rule";
    @Inject
    NationalValues values;
    @Inject
    SettingNationalValues setting;
    @Inject
    Publishing publishing;
    @Inject
    Audit audit;

    @Test
    void aNumberIsSetAndEverySettingStays() {
        assertThat(set("cora", "amount", "30", "seen", "0").statusCode()).isEqualTo(303);
        assertThat(set("dora", "amount", "45", "seen", "1").statusCode()).isEqualTo(303);
        assertThat(values.now()).containsExactly(Map.entry("reflection-days", Content.of(45)));
        assertThat(values.history("reflection-days")).extracting("number", "setBy")
            .containsExactly(tuple(2, fixtures.id("dora")), tuple(1, fixtures.id("cora")));
        assertThat(as("dora").get("/national-values").body()).contains("set by you, as coordinator",
            "One earlier setting", "set by a coordinator").doesNotContain("Cora", "⟦");
        assertThat(audit.latest(2)).extracting("deed").containsOnly("national-value.set");
        assertThat(audit.firstBroken()).isEmpty();
    }

    @Test
    void wordsAreSetInEachLanguage() {
        assertThat(as("cora").post(GUARDIAN, "words-en", " the ward's \r\n office ", "words-vi", "phường cử", "seen",
            "0")
            .statusCode()).isEqualTo(303);
        assertThat(values.now()).containsExactly(Map.entry("guardian-rule",
            Content.of(new Text(Map.of("en", "the ward's office", "vi", "phường cử")))));
        assertThat(as("alma").get("/national-values").body()).contains("<span lang=\"vi\">phường cử</span>",
            "the ward&#39;s office").doesNotContain("/edit");
    }

    @Test
    void whatIsNotWholeIsSaidAndKept() {
        for (var typed : new String[] {"", "many", "-3", "1000001", "4.5"}) {
            var answer = set("cora", "amount", typed, "seen", "0");
            assertThat(answer.statusCode()).as(typed).isEqualTo(422);
            assertThat(answer.body()).contains("<title>Error:", "Enter a whole number from 0", "value=\"" + typed
                + "\"");
        }
        assertThat(words("the ward", "").body()).contains("Enter the words in this language too",
            ">the ward</textarea>");
        assertThat(words("the ward", "x".repeat(301)).body()).contains("Shorten the words to 300");
        assertThat(words("the {ward}", "phường").body()).contains("Leave out braces");
        assertThat(words("the \u202Eward", "phường").body()).contains("Leave out braces");
        assertThat(values.history()).isEmpty();
    }

    @Test
    void wordsThatSeemToNameSomebodyAreNotTaken() {
        assertThat(words("call 0912 345 678", "phường").body()).contains("Name the office only", "call 0912 345 678");
        assertThat(words("the ward", "bà Nguyễn Thị Hoa ở phường").statusCode()).isEqualTo(422);
        assertThat(as("cora").post(GUARDIAN, "words-en", "the ward's office (Decree No. 62/2012/ND-CP)", "words-vi",
            "Ủy ban nhân dân xã, theo Nghị định số 62/2012/NĐ-CP ngày 13/8/2012 và Luật số 66/2011/QH12", "seen", "0")
            .statusCode()).isEqualTo(303);
    }

    @Test
    void whoComesTooLateSeesBothValues() {
        set("cora", "amount", "30", "seen", "0");
        var late = set("dora", "amount", "45", "seen", "0");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody else set this value", "<dd>30", "value=\"45\"",
            "name=\"seen\" value=\"1\"");
        assertThatThrownBy(() -> setting.set(null, "reflection-days", 0, Content.of(7))).isInstanceOf(Conflict.class);
        assertThat(set("dora", "amount", "45", "seen", "1").statusCode()).isEqualTo(303);
    }

    @Test
    void theSameValueAgainIsNoSetting() {
        set("cora", "amount", "30", "seen", "0");
        assertThat(set("cora", "amount", "30", "seen", "1").statusCode()).isEqualTo(303);
        assertThat(values.history("reflection-days")).hasSize(1);
    }

    @Test
    void aValueIsWithdrawnOnce() {
        assertThat(as("cora").post(DAYS + "/withdrawals", "seen", "0").statusCode()).isEqualTo(409);
        set("cora", "amount", "30", "seen", "0");
        assertThat(as("cora").post(DAYS + "/withdrawals", "seen", "0").statusCode()).isEqualTo(409);
        assertThat(as("cora").post(DAYS + "/withdrawals", "seen", "1").statusCode()).isEqualTo(303);
        assertThat(values.now()).isEmpty();
        assertThat(as("cora").post(DAYS + "/withdrawals", "seen", "2").body()).contains("Somebody else set this value");
        assertThat(as("oda").get("/national-values").body()).contains("Withdrawn ", "One earlier setting");
        assertThat(audit.latest(1)).extracting("deed").containsExactly("national-value.withdrawn");
    }

    @Test
    void onlyACoordinatorSetsAndNobodySetsWhatIsNotKnown() {
        for (var deed : new String[] {"", "/withdrawals"}) {
            assertThat(as("anna").post(DAYS + deed, "amount", "3", "seen", "0").statusCode()).isEqualTo(403);
            assertThat(stranger().post(DAYS + deed).statusCode()).isEqualTo(401);
            assertThat(as("cora").post("/national-values/curfew" + deed, "amount", "3").statusCode()).isEqualTo(404);
        }
        assertThat(as("cora").get("/national-values/curfew/edit").statusCode()).isEqualTo(404);
        assertThat(values.history()).isEmpty();
    }

    @Test
    void whatSheetsDeclareIsListedAndDraftsAreForCoordinators() throws IOException {
        var draft = publishing.importFile("x", everything("  - {id: reflection-days", "  - {id: curfew, name: {en: "
            + "The curfew, vi: Giờ giới nghiêm}, number: 21}\n  - {id: reflection-days"), null).version().orElseThrow();
        assertThat(as("cora").get("/national-values").body()).contains("The curfew", "{curfew}", "{guardian}");
        assertThat(as("alma").get("/national-values").body()).doesNotContain("curfew", "{guardian}");
        publishing.publish(draft, null);
        assertThat(as("alma").get("/national-values").body()).contains("The curfew", "Everything a sheet can say");
        assertThat(as("cora").post("/national-values/curfew", "amount", "22", "seen", "0").statusCode()).isEqualTo(303);
    }

    @Test
    void aVersionInForceThatSaysSomethingElseIsNamed() throws IOException {
        var id = inForce(everything());
        set("cora", "amount", "45", "seen", "0");
        assertThat(text(as("alma").get("/national-values")))
            .contains("version 1 says 30; the national value is 45. Make the next version of the sheet.");
        assertThat(text(as("alma").get("/sheets/" + id))).contains("Days of reflection: 30",
            "The national value is now 45").contains("Residents have 30 days to decide.");
        set("cora", "amount", "30", "seen", "1");
        assertThat(text(as("alma").get("/national-values"))).contains("version 1 says 30. As set here.");
        assertThat(text(as("alma").get("/sheets/" + id))).doesNotContain("The national value is now");
    }

    @Test
    void aSheetThatTakesAnotherKindKeepsItsOwn() throws IOException {
        var file = new String(everything("id: guardian,", "id: age-of-majority,"), UTF_8);
        inForce(file.replace("{guardian}", "{age-of-majority}").getBytes(UTF_8));
        assertThat(as("cora").post("/national-values/age-of-majority", "amount", "18", "seen", "0").statusCode())
            .isEqualTo(303);
        assertThat(text(as("alma").get("/national-values"))).contains("says the ward&#39;s guardian; "
            + "the national value is of another kind: 18. The sheet keeps its own.");
    }

    @Test
    void aFurtherLanguageOfASheetMayStayEmptyAndThePageSaysWhatFollows() throws IOException {
        var file = new String(everything(), UTF_8).replace("languages: [en, vi]", "languages: [en, vi, km]")
            .replaceAll("(?m)(\\bvi: (?:[^,{}\"]|\"[^\"]*\")*?)(?=, [a-z]+:|})", "$1, km: ខ");
        inForce(file.replace("guardian", "guardian-rule").getBytes(UTF_8));
        assertThat(as("cora").get(GUARDIAN + "/edit").body()).contains("name=\"words-km\"",
            "a sheet has this language");
        assertThat(words("a judge", "tòa").statusCode()).isEqualTo(303);
        assertThat(text(as("cora").get("/national-values"))).contains("no words in one of its languages");
    }

    private HttpResponse<String> set(String who, String... fields) {
        return as(who).post(DAYS, fields);
    }

    private HttpResponse<String> words(String english, String vietnamese) {
        return as("cora").post(GUARDIAN, "words-en", english, "words-vi", vietnamese, "seen", "0");
    }

    private UUID inForce(byte[] file) {
        var made = publishing.importFile("x", file, null);
        assertThat(made.problems()).isEmpty();
        publishing.publish(made.version().orElseThrow(), null);
        return made.version().orElseThrow();
    }

    private static byte[] everything(String... replacement) throws IOException {
        var file = Files.readString(Path.of("src/test/resources/sheet/good/everything-1.yaml"));
        return (replacement.length == 0 ? file : file.replace(replacement[0], replacement[1])).getBytes(UTF_8);
    }

    /** The page's words without its markup. */
    private static String text(HttpResponse<String> answer) {
        return answer.body().replaceAll("<[^>]*>", "").replaceAll("\\s+", " ").replace(" ;", ";").replace(" .", ".");
    }
}

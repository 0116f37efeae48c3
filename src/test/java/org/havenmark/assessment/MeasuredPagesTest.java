package org.havenmark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.UUID;
import org.havenmark.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Numbers and steps, from the form to the files. */
class MeasuredPagesTest extends WebTest {
    @Inject
    Drafts drafts;
    @Inject
    Agreeing agreeing;
    private CountedVisit visit;

    @BeforeEach
    void planAVisit() {
        visit = new CountedVisit(context, fixtures);
    }

    @Test
    void aSampleIsSavedByAPlainFormAndItsLevelFollowsInWords() {
        assertThat(send("plans-are-signed", "looked", "16", "having", "14").statusCode()).isEqualTo(303);
        var form = form(domain("work"), "plans-are-signed");
        assertThat(form).contains("14 of 16 = 87.5 %: level 2,", "Steady", "inputmode=\"numeric\"", "From 85 per cent")
            .containsPattern("name=\"looked\"[^>]*value=\"16\"").containsPattern("name=\"having\"[^>]*value=\"14\"")
            .containsPattern("value=\"MEASURED\" checked").doesNotContain("name=\"mark\" value=\"2\"");
        assertThat(kept("plans-are-signed")).isEqualTo("14/16 2");
    }

    @Test
    void aPercentageMayBeTypedWithACommaAndAnyScriptsDigits() {
        assertThat(send("staff-are-trained", "amount", "៦២,៥").statusCode()).isEqualTo(303);
        assertThat(form(domain("work"), "staff-are-trained")).contains("62.5 per cent: level 1,", "Begun",
            "inputmode=\"decimal\"").containsPattern("name=\"amount\"[^>]*value=\"62.5\"");
        assertThat(send("waiting-days", "amount", "1").statusCode()).isEqualTo(303);
        assertThat(form(domain("work"), "waiting-days")).contains("1 counted: level 2,");
        var vietnamese = as("alma").cookie("language", "vi");
        assertThat(form(vietnamese.get(visit.page("/domains/work")).body(), "staff-are-trained"))
            .contains("62,5 phần trăm: mức 1,", "Bắt đầu").containsPattern("name=\"amount\"[^>]*value=\"62,5\"");
    }

    @Test
    void stepsAreTickedAndNoneIsAnAnswer() {
        assertThat(send("files-are-locked", "steps", "closed", "steps", "key").statusCode()).isEqualTo(303);
        assertThat(form(domain("work"), "files-are-locked")).contains("2 of 3 steps met: level 1,",
            "The cupboard is locked.")
            .containsPattern("value=\"closed\" checked").containsPattern("value=\"key\" checked")
            .doesNotContainPattern("value=\"locked\" checked");
        assertThat(send("files-are-locked", "steps", "-").statusCode()).isEqualTo(303);
        assertThat(form(domain("work"), "files-are-locked")).contains("No step of 3 met: level 0,", "Absent");
        assertThat(kept("files-are-locked")).isEqualTo("- 0");
        assertThat(as("alma").get(visit.page("/domains/work")).body()).contains("1 of 7 criteria answered");
    }

    @Test
    void wrongNumbersSayWhatIsWrongAndStayAsTyped() {
        assertRefused(send("plans-are-signed", "looked", "16", "having", "17", "note", "Seen <all>"),
            "17 of 16 cannot be", "value=\"17\"", "value=\"16\"", "Seen &lt;all&gt;");
        assertRefused(send("plans-are-signed", "looked", "16"), "in how many of them it is so as well", "value=\"16\"");
        assertRefused(send("plans-are-signed", "looked", "0", "having", "0"), "Of 0 nothing can be said");
        assertRefused(send("staff-are-trained", "amount", "101 %"), "101 % is more than all", "value=\"101 %\"");
        assertRefused(send("staff-are-trained", "amount", "\"many\""), "is not a percentage",
            "value=\"&quot;many&quot;\"");
        assertRefused(send("waiting-days", "amount", "1.5"), "&quot;1.5&quot; is not a whole number");
        assertRefused(send("waiting-days", "mark", "MEASURED"), "Enter the number you counted");
        assertRefused(send("files-are-locked", "mark", "MEASURED"), "or &quot;none of these&quot;");
        assertRefused(send("files-are-locked", "steps", "-", "steps", "closed"), "Keep one of the two",
            "value=\"closed\" checked");
        assertRefused(send("files-are-locked", "mark", "NOT_SEEN", "notSeenReason", "NO_TIME", "steps", "closed"),
            "chose another answer as well");
        assertRefused(send("plans-are-signed", "mark", "2"), "the level follows from them");
        assertThat(drafts.of(visit.assessment().id(), fixtures.id("alma"))).isEmpty();
    }

    @Test
    void notSeenAndNotApplicableAreChosenAsElsewhere() {
        send("plans-are-signed", "looked", "16", "having", "14");
        assertThat(send("plans-are-signed", "mark", "NOT_APPLICABLE", "notApplicableReason", "NO_SUCH_SERVICE")
            .statusCode()).isEqualTo(303);
        assertThat(form(domain("work"), "plans-are-signed")).doesNotContain("14 of 16")
            .containsPattern("value=\"NOT_APPLICABLE\" checked");
    }

    @Test
    void theScriptIsToldTheLevelThatFollows() {
        var answer = as("alma").postJson(visit.page("/batches"), """
            {"entries": [{"id": "%s", "criterion": "plans-are-signed", "mark": "MEASURED", "looked": "3", "having": "2",
              "steps": [], "proof": "PRACTICE"}, {"id": "%s", "criterion": "files-are-locked", "mark": "MEASURED",
              "steps": ["closed"], "proof": "PRACTICE"}, {"id": "%s", "criterion": "staff-are-trained",
              "mark": "MEASURED", "amount": "x", "steps": []}]}""".formatted(UUID.randomUUID(), UUID.randomUUID(),
                  UUID.randomUUID()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"words\":\"2 of 3 ≈ 66.67 %: level 1,\"", "\"name\":\"Begun\"",
            "1 of 3 steps met: level 1,", "\\\"x\\\" is not a percentage", "\"done\":2");
    }

    @Test
    void theProofIsAskedForWhereTheNumbersGiveALevel() {
        send("plans-are-signed", "looked", "16", "having", "14");
        assertThat(as("alma").get(visit.page("/check")).body()).contains("say what the level rests on",
            "What you typed and ticked", "14 of 16 = 87.5 %: level 2,");
        send("plans-are-signed", "looked", "16", "having", "0");
        assertThat(as("alma").get(visit.page("/check")).body()).doesNotContain("say what the level rests on");
        assertThat(domain("work")).contains("0 of 16 = 0 %: level 0,");
    }

    @Test
    void theTeamSettlesNumbersByNumbers() {
        visit.rooms(1).answered("alma").answered("ben", visit.measured("plans-are-signed", "15/16"))
            .handedInBy("alma").handedInBy("ben");
        assertThat(as("alma").get(visit.page("/team")).body()).contains("Same level, different numbers",
            "14 of 16 = 87.5 %", "15 of 16 = 93.75 %", "name=\"looked\"");
        var wrong = settle("looked", "16", "having", "20", "proof", "CONFIRMED", "note", "We counted again");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("<title>Error: ", "<a href=\"#mark\">20 of 16 cannot be", "value=\"20\"",
            "We counted again");
        assertThat(settle("mark", "2", "proof", "CONFIRMED", "note", "By hand").body())
            .contains("the level follows from them");
        assertThat(settle("looked", "16", "having", "15", "note", "We counted again").body())
            .contains("Say what the level rests on");
        assertThat(settle("looked", "16", "having", "15", "proof", "CONFIRMED", "note", "We counted again")
            .statusCode()).isEqualTo(303);
        var agreed = agreeing.of(visit.assessment().id(), 1).get("plans-are-signed").answer();
        assertThat(agreed.measured() + " " + agreed.level()).isEqualTo("15/16 2");
        assertThat(as("ben").get(visit.page("/team?criterion=plans-are-signed")).body())
            .containsPattern("name=\"having\"[^>]*value=\"15\"").doesNotContain("<title>Error");
    }

    @Test
    void theResultAndTheFilesSayTheNumbers() {
        visit.rooms(1).answered("alma").answered("ben").handedInBy("alma").handedInBy("ben").closed();
        assertThat(as("mai").get(visit.page("/result")).body()).contains("14 of 16 = 87.5 %", "62.5 per cent",
            "3 counted", "1 of 3 steps met", "From 80 per cent", "2 or fewer",
            "The cupboard is locked. One worker at a time has the key.");
        assertThat(as("mai").get(visit.page("/ratings.csv")).body())
            .contains("agreed,work,plans-are-signed,level,2,confirmed,,,,14,16,,,",
            "agreed,work,staff-are-trained,level,1,confirmed,,,,62.5,,,,",
            "agreed,work,files-are-locked,level,1,confirmed,,,,,,closed,,");
        assertThat(as("mai").get(visit.page("/ratings.json")).body()).contains("\"measured\":\"14\"", "\"of\":16",
            "\"steps\":\"closed\"");
    }

    @Test
    void thePaperHasRoomForNumbersAndForEachRoom() {
        var paper = as("alma").get("/sheets/" + visit.assessment().sheetVersionId() + "/paper").body();
        assertThat(paper).containsSubsequence("Looked at (number)", "Of these it is so in (number)",
            "level 2 from 85 %",
            "Per cent", "level 1 from 40 %", "Number counted", "level 2 down from 2", "The cupboard is closed.",
            "None of these is met", "Scored once for each room, 6 at most", "of how many", "The lock is outside.");
    }

    private void assertRefused(HttpResponse<String> answer, String... words) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("<title>Error: ", "This is not saved yet").contains(words);
    }

    private HttpResponse<String> send(String criterion, String... rest) {
        return as("alma").post(visit.page("/entries"), with(new String[] {"id", UUID.randomUUID().toString(),
            "criterion", criterion}, rest));
    }

    private HttpResponse<String> settle(String... rest) {
        return as("alma").post(visit.page("/agreed-ratings"), with(new String[] {"criterion", "plans-are-signed",
            "revision", "1", "version", ""}, rest));
    }

    private static String[] with(String[] first, String... rest) {
        var all = Arrays.copyOf(first, first.length + rest.length);
        System.arraycopy(rest, 0, all, first.length, rest.length);
        return all;
    }

    private String domain(String domain) {
        return as("alma").get(visit.page("/domains/" + domain)).body();
    }

    private String kept(String criterion) {
        var answer = drafts.of(visit.assessment().id(), fixtures.id("alma")).get(criterion).answer();
        return answer.measured() + " " + answer.level();
    }

    static String form(String page, String criterion) {
        int from = page.lastIndexOf("<form", page.indexOf("data-criterion=\"" + criterion + "\""));
        return page.substring(from, page.indexOf("</form>", from));
    }
}

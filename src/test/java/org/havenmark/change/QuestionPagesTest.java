package org.havenmark.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.havenmark.WebTest;
import org.havenmark.network.Assessed;
import org.havenmark.sheet.Sheets;
import org.havenmark.web.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionPagesTest extends WebTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final String LIST = "/network/questions";

    @Test
    void nothingUnusualGivesNothingToAsk() {
        assertThat(as("cora").get(LIST).body()).contains("There is nothing to ask.", "No visit by peers");
        new Assessed(context, fixtures).handedIn(fixtures.id("Heron"), DAY, QuestionPagesTest::mixed);
        for (var language : new String[] {"en", "vi"}) {
            assertThat(as("cora").cookie("language", language).get(LIST).body()).doesNotContain("⟦", "/result\"");
        }
    }

    @Test
    void aStraightLineIsAskedAboutAndClosedWithWhatWasFoundOut() {
        new Assessed(context, fixtures).handedIn(fixtures.id("Heron"), DAY, criterion -> 2);
        var page = as("cora").get(LIST).body();
        assertThat(page).contains("Heron", "One assessor gave 59 of 59 criteria the same level (2).",
            "One visit by peers")
            .doesNotContain("Alma", "Ben", "⟦");
        var one = first(page);
        assertThat(as("cora").get(one).body()).contains("Ask the team or the shelter first");
        var empty = as("cora").post(one + "/answers", "note", " ");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Say in a sentence what you found out.");
        var named = as("cora").post(one + "/answers", "note", "Call 0912 345 678");
        assertThat(named.statusCode()).isEqualTo(422);
        assertThat(named.body()).contains("Does this name a resident?", "Call 0912 345 678");
        assertThat(as("cora").post(one + "/answers", "note", "A very steady house").statusCode()).isEqualTo(303);
        assertThat(as("cora").post(one + "/answers", "note", "Once more").statusCode()).isEqualTo(409);
        assertThat(as("cora").get(LIST).body()).contains("One question is answered", "A very steady house");
        assertThat(as("cora").cookie("language", "vi").get(one).body()).contains("Điều đã tìm hiểu được")
            .doesNotContain("⟦");
    }

    @Test
    void aRiseIsAskedAboutUnlessSomethingTouchedIt() {
        var assessed = new Assessed(context, fixtures);
        assessed.handedIn(fixtures.id("Heron"), DAY, QuestionPagesTest::mixed);
        var later = assessed.handedIn(fixtures.id("Heron"), DAY.plusMonths(5), criterion ->
            mixed(criterion) == 0 ? 2 : mixed(criterion));
        var page = as("cora").get(LIST).body();
        assertThat(page).contains("This criterion rose from 0 to 2");
        var rises = page.split("This criterion rose", -1).length - 1;
        var risen = context.getBean(Sheets.class).get(later.sheetVersionId()).criteria()
            .filter(criterion -> mixed(criterion) == 0).findFirst().orElseThrow();
        context.getBean(Recording.class).record(Intervention.of(UUID.randomUUID(), fixtures.id("Heron"),
            later.sheetVersionId(), Intervention.Kind.OWN_WORK, null, DAY.plusDays(3), null, Set.of(risen.id())), null);
        assertThat(as("cora").get(LIST).body().split("This criterion rose", -1).length - 1).isEqualTo(rises - 1);
    }

    @Test
    void whatWasFoundOutStaysWhenTheNumbersAskNoMore() {
        var assessed = new Assessed(context, fixtures);
        assessed.handedIn(fixtures.id("Heron"), DAY, QuestionPagesTest::mixed);
        var later = assessed.handedIn(fixtures.id("Heron"), DAY.plusMonths(5), criterion ->
            mixed(criterion) == 0 ? 2 : mixed(criterion));
        var risen = context.getBean(Sheets.class).get(later.sheetVersionId()).criteria()
            .filter(criterion -> mixed(criterion) == 0).findFirst().orElseThrow();
        var words = risen.text().in(Locale.ENGLISH).words();
        var one = LIST + "/" + Asking.Asked.of(later.id(), new Question.UnexplainedRise(risen.id(), 0, 2)).id();
        assertThat(as("cora").post(one + "/answers", "note", "They hung up a bell").statusCode()).isEqualTo(303);
        assertThat(as("cora").get(LIST).body()).contains("One question is answered").doesNotContain("Asked before");
        context.getBean(Recording.class).record(Intervention.of(UUID.randomUUID(), fixtures.id("Heron"),
            later.sheetVersionId(), Intervention.Kind.OWN_WORK, null, DAY.plusDays(3), null, Set.of(risen.id())), null);
        var page = as("cora").get(LIST).body();
        assertThat(page).doesNotContain("question is answered");
        assertThat(page.substring(page.indexOf("Asked before"))).contains("Heron", "Aug 1, 2026", words,
            "This criterion had risen by two levels or more", "They hung up a bell").doesNotContain("⟦");
        assertThat(as("cora").cookie("language", "vi").get(LIST).body()).contains("Đã hỏi trước đây",
            "Tiêu chí này đã tăng từ hai mức trở lên", "They hung up a bell").doesNotContain("⟦");
        assertThat(as("cora").get(one).statusCode()).isEqualTo(404);
    }

    @Test
    void everySortOfQuestionHasItsWordsForLater() {
        var likeness = new Likeness(9, 10, 0.5, 0.01);
        for (var question : List.of(new Question.StraightLine(UUID.randomUUID(), 2, 9, 10),
                new Question.AlikeAssessors(UUID.randomUUID(), UUID.randomUUID(), likeness),
                new Question.AlikeVisits(likeness), new Question.UnexplainedRise("doors", 0, 2))) {
            assertThat(context.getBean(Words.class).has("change.question.before." + question.kind()))
                .as(question.kind()).isTrue();
        }
    }

    @Test
    void aStrangerIsNotLetInAndNoSuchQuestionIsNotFound() {
        assertThat(stranger().get(LIST).headers().firstValue("location")).contains("/login");
        assertThat(as("cora").get(LIST + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(as("cora").post(LIST + "/" + UUID.randomUUID() + "/answers", "note", "x").statusCode())
            .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "gia", "tam", "oda", "alma", "mai"})
    void onlyCoordinatorsAreAsked(String username) {
        assertThat(as(username).get(LIST).statusCode()).isEqualTo(403);
        assertThat(as(username).post(LIST + "/" + UUID.randomUUID() + "/answers", "note", "x").statusCode())
            .isEqualTo(403);
    }

    private static int mixed(org.havenmark.sheet.Criterion criterion) {
        return Math.floorMod(criterion.id().hashCode(), 3);
    }

    private static String first(String page) {
        var matcher = Pattern.compile("/network/questions/[0-9a-f-]{36}").matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }
}

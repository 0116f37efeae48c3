package org.havenmark.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.havenmark.WebTest;
import org.havenmark.assessment.Assessment;
import org.havenmark.assessment.BreakTest;
import org.havenmark.network.Assessed;
import org.havenmark.sheet.Sheets;
import org.junit.jupiter.api.Test;

class BeforeAndAfterTest extends WebTest {
    private static final LocalDate BEFORE = LocalDate.of(2026, 3, 1);
    private static final LocalDate AFTER = LocalDate.of(2026, 8, 1);

    @Test
    void whoMayReadTheResultReadsWhatChanged() {
        var later = heron(1, 2);
        for (var reader : new String[] {"cora", "mai", "alma"}) {
            var page = as(reader).get("/assessments/" + later.id() + "/change");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Heron", "Better", "+33.33", "33.33 → 66.67 points of 100", "better (55)",
                "data-chart=\"whisker\"", "peer-assessed").doesNotContain("⟦");
            assertThat(as(reader).get("/assessments/" + later.id() + "/result").body()).contains("/change\"");
        }
        assertThat(as("mai").cookie("language", "vi").get("/assessments/" + later.id() + "/change").body())
            .contains("Tốt hơn").doesNotContain("⟦");
    }

    @Test
    void nobodyElseFindsIt() {
        var path = "/assessments/" + heron(1, 2).id() + "/change";
        assertThat(stranger().get(path).headers().firstValue("location")).contains("/login");
        assertThat(as("nam").get(path).statusCode()).isEqualTo(404);
        assertThat(as("lan").get(path).statusCode()).isEqualTo(404);
        for (var other : new String[] {"anna", "gia", "tam", "oda"}) {
            assertThat(as(other).get(path).statusCode()).isEqualTo(403);
        }
        assertThat(as("cora").get("/assessments/" + UUID.randomUUID() + "/change").statusCode()).isEqualTo(404);
    }

    @Test
    void whatStayedIsNoClearChange() {
        assertThat(as("mai").get("/assessments/" + heron(2, 2).id() + "/change").body()).contains("No clear change",
            "Assessors differ by as much", "Every criterion stands where it stood.");
    }

    @Test
    void aFirstVisitHasNothingToCompareWith() {
        var only = new Assessed(context, fixtures).handedIn(fixtures.id("Heron"), BEFORE, criterion -> 2);
        assertThat(as("mai").get("/assessments/" + only.id() + "/change").body())
            .contains("nothing to compare with yet")
            .doesNotContain("data-chart");
    }

    @Test
    void whatGotWorseStandsFirstWithWhatWasDone() {
        var assessed = new Assessed(context, fixtures);
        assessed.handedIn(fixtures.id("Heron"), BEFORE, criterion -> criterion.redLine() ? -1 : 2);
        var later = assessed.handedIn(fixtures.id("Heron"), AFTER, criterion -> criterion.redLine() ? 2 : 1);
        var worse = context.getBean(Sheets.class).get(later.sheetVersionId()).criteria()
            .filter(criterion -> !criterion.redLine()).findFirst().orElseThrow();
        context.getBean(Recording.class).record(Intervention.of(UUID.randomUUID(), fixtures.id("Heron"),
            later.sheetVersionId(), Intervention.Kind.OWN_WORK, null, BEFORE.plusDays(5), BEFORE.plusDays(9),
            Set.of(worse.id())), null);
        var page = as("mai").get("/assessments/" + later.id() + "/change").body();
        assertThat(page).containsSubsequence("<h3>worse (", "meanwhile: The shelter", "<h3>newly seen (");
        assertThat(as("alma").get("/assessments/" + later.id() + "/change").body()).doesNotContain("meanwhile:");
    }

    @Test
    void aChangedSheetIsComparedOnWhatBothAskAndSaysSo() {
        var later = BreakTest.twoVersions(new Assessed(context, fixtures), fixtures.id("Heron"), 0);
        assertThat(as("mai").get("/assessments/" + later.id() + "/change").body()).contains("The sheet changed between",
            "Only the earlier sheet asks 1, only the later one");
    }

    @Test
    void anyEarlierVisitMayBeChosen() {
        var assessed = new Assessed(context, fixtures);
        assessed.handedIn(fixtures.id("Heron"), BEFORE, criterion -> 0);
        var second = assessed.handedIn(fixtures.id("Heron"), BEFORE.plusMonths(2), criterion -> 1);
        var third = assessed.handedIn(fixtures.id("Heron"), AFTER, criterion -> 2);
        var path = "/assessments/" + third.id() + "/change";
        assertThat(as("mai").get(path).body()).contains("+66.67");
        assertThat(as("mai").get(path + "?since=" + second.id()).body()).contains("+33.33");
        assertThat(as("mai").get(path + "?since=nonsense").body()).contains("+66.67");
    }

    private Assessment heron(int before, int after) {
        var assessed = new Assessed(context, fixtures);
        assessed.handedIn(fixtures.id("Heron"), BEFORE, criterion -> before);
        return assessed.handedIn(fixtures.id("Heron"), AFTER, criterion -> after);
    }
}

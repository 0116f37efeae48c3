package org.havenmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.havenmark.assessment.BreakTest;
import org.havenmark.assessment.ReasonsTest;
import org.havenmark.assessment.TeamVisit;
import org.havenmark.network.Assessed;
import org.junit.jupiter.api.Test;

/** Two assessors agree and hand in, and their coordinator sees the charts. */
class ResultStoryTest extends Story {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void theTeamAgreesAndItsResultIsDrawn() {
        var visit = new TeamVisit(server.getApplicationContext(), fixtures).agreeing();
        signIn("ben");
        page.navigate(visit.page("/team"));
        lookAt("team");
        settle("1");
        settle("NOT_AGREED");
        assertThat(page.locator("main")).containsText("2 of 2 differences settled");
        press("Hand in the assessment");
        assertThat(page.locator(".score strong").first()).hasText("47.22");
        assertThat(page.locator("canvas[role=img][aria-label]")).hasCount(2);
        lookAt("result");
        assertThat((Object) drawn("radar")).isEqualTo(List.of(List.of(55.56, 33.33, 66.67)))
            .isEqualTo(written("radar"));
        assertThat((Object) drawn("stacked")).isEqualTo(written("stacked"));
        assertThat(drawn("stacked").size()).isEqualTo(5);
    }

    @Test
    void aClassIsShownWithItsReasonsInBothLanguages() {
        var visit = assessed().on("standards", 1, ReasonsTest.standards()).handedIn(fixtures.id("Heron"), DAY,
            criterion -> ReasonsTest.ANSWERS.getOrDefault(criterion.id(), criterion.profiles().isEmpty() ? 1 : -2));
        signIn("mai");
        page.navigate("/assessments/" + visit.id() + "/result");
        page.locator(".need-line summary").first().click();
        assertThat(page.locator(".need-line details[open] .short li")).hasCount(2);
        lookAt("class");
        speak("vi");
        assertThat(page.locator("#class")).hasText("Xếp loại dựa vào đâu");
        lookAt("class-vi");
    }

    @Test
    void partsOfPartsAreShownAsATree() {
        var visit = assessed().on("nested", 1, ReasonsTest.nested()).handedIn(fixtures.id("Heron"), DAY,
            criterion -> criterion.id().equals("codes") ? 1 : 3);
        signIn("mai");
        page.navigate("/assessments/" + visit.id() + "/result");
        assertThat(page.locator(".parts").first().locator("tbody tr")).hasCount(5);
        lookAt("parts");
    }

    @Test
    void theLineIsBrokenWhereTheSheetChanged() {
        var visit = BreakTest.twoVersions(assessed(), fixtures.id("Heron"), 0);
        signIn("mai");
        page.navigate("/assessments/" + visit.id() + "/result");
        assertThat(page.locator("#earlier ~ .notice")).containsText("On the 5 criteria that both visits asked");
        assertThat(page.locator("[data-chart=line] canvas")).isVisible();
        assertThat((Object) drawn("line")).isEqualTo(List.of(Arrays.asList(83.33, null), Arrays.asList(null, 100)));
        lookAt("break");
        speak("vi");
        lookAt("break-vi");
    }

    @Test
    void theNetworkSaysWhichScoresCompare() {
        BreakTest.sheltersOnTwoVersions(assessed(), 3, 4);
        signIn("cora");
        page.navigate("/network");
        lookAt("network-versions");
        page.getByText("Compare on the 5 criteria").click();
        assertThat(page.locator(".versions")).containsText("by the rules of version 2");
        lookAt("network-common");
        page.context().clearCookies();
        signIn("oda");
        page.navigate("/network");
        lookAt("figures-common");
        speak("vi");
        lookAt("figures-common-vi");
    }

    private Assessed assessed() {
        return new Assessed(server.getApplicationContext(), fixtures);
    }

    private void speak(String language) {
        profile.addCookies(List.of(new Cookie("language", language).setUrl("http://localhost:" + server.getPort())));
        page.reload();
    }

    private void settle(String choice) {
        var form = page.locator("form.settling");
        form.locator("[name=mark][value='" + choice + "']").check();
        if (choice.equals("1")) {
            form.getByText("Seen in practice").click();
        }
        form.locator("textarea").fill(TeamVisit.AGREED_NOTE);
        press("Save what we agreed");
        assertThat(page.locator(".notice").first()).containsText("Saved what you agreed.");
    }

    private List<?> drawn(String kind) {
        return (List<?>) page.evaluate(
            "kind => Chart.getChart(document.querySelector(`[data-chart=${kind}] canvas`)).data.datasets"
            + ".map(set => set.data)", kind);
    }

    private List<?> written(String kind) {
        return (List<?>) page.evaluate(
            "kind => { const rows = [...document.querySelectorAll(`[data-chart=${kind}] tbody tr`)]"
            + ".map(row => [...row.querySelectorAll('[data-value]')].map(cell => Number(cell.textContent)));"
            + " return rows[0].map((cell, column) => rows.map(row => row[column])); }", kind);
    }
}

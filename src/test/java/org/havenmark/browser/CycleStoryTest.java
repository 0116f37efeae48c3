package org.havenmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.havenmark.cycle.CyclesOfTests;
import org.junit.jupiter.api.Test;

/** A coordinator plans a cycle, its teams declare their interests, and one of them is decided on. */
class CycleStoryTest extends Story {
    @Test
    void aVisitIsPlannedByHandWithAWarningAndItsTeamDeclares() {
        var planned = new CyclesOfTests(server.getApplicationContext(), fixtures);
        signIn("cora");
        page.navigate("/cycles/" + planned.cycle);
        follow("Plan a visit");
        page.locator("#shelter").selectOption(fixtures.id("Heron").toString());
        page.locator("#day").fill(CyclesOfTests.TODAY.plusDays(20).toString());
        page.getByText("Bamboo, social work").click();
        page.getByText("Lotus, health").click();
        lookAt("plan");
        press("Plan the visit");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("uniformed and a civilian");
        lookAt("warning");
        press("Plan it and record the warnings");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("The visit is planned");
        lookAt("visit");
        var visit = page.url();

        asAnother("alma");
        follow("Visits");
        follow("Declare a conflict of interest or none");
        page.getByText("No, I have none").click();
        press("Declare");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("no conflict of interest");

        asAnother("lan");
        page.navigate("/visits");
        lookAt("my-visits");
        follow("Declare a conflict of interest or none");
        lookAt("declaration");
        page.getByText("Yes, or it may look like one").click();
        page.locator("#note").fill("I trained the night staff there two years ago.");
        press("Declare");
        assertThat(page.getByText("waits for a decision")).isVisible();

        asAnother("cora");
        page.navigate(visit);
        follow("Decide");
        page.getByText("Yes, may take part").click();
        page.locator("#note").fill("Two years are long enough.");
        lookAt("decision");
        press("Decide");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Two years are long enough.");
        assertThat(page.locator(".heading .tag")).hasText(Pattern.compile("Ready"));
        follow("Cycle One");
        lookAt("cycle");
        speak("vi");
        lookAt("cycle-vi");
    }

    @Test
    void aWholeCycleIsProposedChangedAndAccepted() {
        var planned = new CyclesOfTests(server.getApplicationContext(), fixtures);
        signIn("cora");
        page.navigate("/cycles/" + planned.cycle);
        follow("Propose the whole cycle");
        for (var name : List.of("Lotus", "East Gate")) {
            page.locator("#shelters").getByText(name).click();
        }
        lookAt("proposal-form");
        press("Propose visits");
        assertThat(page.locator(".seat")).hasCount(2);
        lookAt("proposal");
        var day = CyclesOfTests.TODAY.plusDays(40).toString();
        page.locator(".seat").first().locator("[type=date]").fill(day);
        press("Accept and plan these visits");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("The visits are planned");
        assertThat(page.locator("tbody tr")).hasCount(2);
    }

    @Test
    void theConductCardFitsOneSheetOfPaperInBothLanguages() {
        var planned = new CyclesOfTests(server.getApplicationContext(), fixtures);
        var visit = planned.visit("Heron", CyclesOfTests.TODAY.plusDays(20), "alma", "ben");
        signIn("alma");
        for (var language : List.of("en", "vi")) {
            page.navigate("/visits/" + visit + "/conduct");
            speak(language);
            lookAt("conduct-" + language);
            var paper = new String(page.pdf(), java.nio.charset.StandardCharsets.ISO_8859_1);
            org.assertj.core.api.Assertions.assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(paper).results())
                .as(language).hasSize(1);
        }
    }

    private void speak(String language) {
        profile.addCookies(List.of(new Cookie("language", language).setUrl("http://localhost:" + server.getPort())));
        page.reload();
    }

    private void follow(String link) {
        page.getByRole(AriaRole.MAIN).or(page.getByRole(AriaRole.NAVIGATION)).getByRole(AriaRole.LINK,
            new Locator.GetByRoleOptions().setName(Pattern.compile("^(‹ )?" + link))).first().click();
    }

    private void asAnother(String username) {
        profile.close();
        useProfile(options());
        signIn(username);
    }
}

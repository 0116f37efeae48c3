package org.havenmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What the README promises a newcomer: in the demonstration two assessors score a visit and agree, and a coordinator
 * sees the charts. Takes the README's pictures; {@code -Dpictures=docs/img} puts them where it shows them.
 */
class NewcomerStoryTest extends DemoStory {
    private static final List<String> DOMAINS = List.of("facilities", "services", "case-management",
        "confidentiality");
    private String assessment;

    @Test
    void aVisitIsScoredAgreedAndSeenByACoordinator() {
        enter("manager1");
        seeThePlan();
        leave();
        enter("assessor1");
        assertThat(page.locator(".demo-strip")).containsText("invented");
        begin("Heron");
        describeTheVisit(0);
        score(2);
        handInMine();
        leave();
        enter("assessor2");
        page.navigate(assessment);
        score(2);
        rateTheFirstOtherwise();
        handInMine();
        judgeThePlan();
        agreeAndHandIn();
        leave();
        enter("coordinator");
        seeTheResult();
        seeTheNetwork();
        seeTheChange();
        seeTheDraft();
        leave();
        enter("assessor1");
        begin("Willow");
        describeTheVisit(2);
        countWhatIsThere();
    }

    private void begin(String shelter) {
        page.navigate("/assessments");
        press("Begin " + shelter);
        page.waitForURL(Pattern.compile("/assessments/[0-9a-f-]{36}$"));
        assessment = page.url().replaceFirst("https?://[^/]+", "");
        assertThat(page.locator("h1")).hasText(shelter);
    }

    private void describeTheVisit(int rooms) {
        page.navigate(assessment + "/context");
        page.getByText("Yes, the shelter knew the day").click();
        page.getByText("Dry season").click();
        page.getByText("11 to 25").click();
        page.locator("#staffPresent").fill("6");
        if (rooms > 0) {
            page.locator("#count-rooms").fill(String.valueOf(rooms));
        }
        press("Save and go on");
        assertThat(page.locator(".notice")).containsText("The context is saved");
    }

    /** Answers every criterion of every domain with this level, seen in practice. */
    private void score(int level) {
        for (var domain : DOMAINS) {
            page.navigate(assessment + "/domains/" + domain);
            assertThat(page.locator("html.scripted")).isVisible();
            page.evaluate("""
                level => document.querySelectorAll('.criterion:not(.is-closed)').forEach(form => {
                  form.querySelector(`[name=mark][value="${level}"]`).click();
                  form.querySelector('[name=proof][value=PRACTICE]').click();
                })""", level);
            assertThat(page.locator("[data-saved-bar]")).containsText("Saved at");
            assertThat(page.locator(".criterion .saved:text-matches('^$')")).hasCount(0);
            if (domain.equals("facilities")) {
                show("domain-tablet");
            }
        }
        page.navigate(assessment);
        show("scoring");
    }

    private void rateTheFirstOtherwise() {
        page.navigate(assessment + "/domains/facilities");
        assertThat(page.locator("html.scripted")).isVisible();
        page.locator(".criterion").first().getByText("On paper or by chance").click();
        assertThat(page.locator("[data-saved-bar]")).containsText("Saved at");
    }

    private void handInMine() {
        page.navigate(assessment + "/check");
        press("Hand in my ratings");
        assertThat(page.locator(".notice")).containsText("handed in");
    }

    /** Every action that was open on the day of the visit. */
    private void judgeThePlan() {
        page.navigate(assessment + "/judgements");
        for (int done = 1; page.locator("#verdict").count() > 0; done++) {
            page.locator("#verdict").getByText(Pattern.compile("^Done:")).click();
            page.locator("#evidence").fill("We saw it in the house and in the register.");
            press("Save this verdict");
            assertThat(page.locator("main")).containsText("Judged " + done + " of");
        }
        assertThat(page.locator("main")).containsText("Every action is judged.");
    }

    private void agreeAndHandIn() {
        page.navigate(assessment + "/team");
        assertThat(page.locator(".talk")).hasCount(1);
        show("team");
        var settling = page.locator(".settling");
        settling.getByText("In practice, with gaps").click();
        settling.getByText("Seen in practice").click();
        settling.locator("#note").fill("We tried the door together a second time");
        settling.locator("button[type=submit]").click();
        assertThat(page.locator(".agreed").first()).isVisible();
        page.locator("#hand-in button").click();
        assertThat(page.locator(".notice").first()).isVisible();
    }

    private void seeTheResult() {
        page.navigate(assessment + "/result");
        assertThat(page.locator("h1")).containsText("Heron");
        assertThat(page.locator("main")).containsText("66.67");
        assertThat(page.locator("canvas").first()).isVisible();
        show("result");
    }

    private void seeTheNetwork() {
        page.navigate("/network");
        assertThat(page.locator("main")).containsText("Heron");
        assertThat(page.getByRole(AriaRole.TABLE).first()).isVisible();
        show("network");
    }

    private void seeTheChange() {
        page.navigate("/network/change");
        assertThat(page.locator("main")).containsText("No clear change");
        assertThat(page.locator("canvas").first()).isVisible();
        show("change", "#scores");
    }

    private void seeThePlan() {
        page.navigate("/plans");
        assertThat(page.locator("h1")).containsText("Plan of Heron");
        show("plan");
    }

    private void seeTheDraft() {
        page.navigate("/drafts");
        page.getByText("National score sheet").click();
        page.waitForURL("**/drafts/*-*");
        page.navigate(page.url() + "/parts/criteria.told-on-arrival");
        assertThat(page.locator("aside").last()).containsText("would not have understood a word");
        show("draft");
    }

    /** Numbers are typed, room by room, and the level follows. */
    private void countWhatIsThere() {
        page.navigate(assessment + "/domains/rooms");
        assertThat(page.locator("html.scripted")).isVisible();
        var sleepers = page.locator(".criterion").first();
        sleepers.locator("[name=amount]").fill("5");
        assertThat(sleepers.locator(".follows")).containsText("5 counted: level 2");
        sleepers.getByText("Seen in practice").click();
        assertThat(sleepers.locator("[data-saved-at]")).containsText("Saved at");
        show("measures");
    }
}

package org.havenmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.regex.Pattern;
import org.havenmark.assessment.PlannedVisit;
import org.junit.jupiter.api.Test;

/** The whole story once more in a browser that runs no scripts: plain forms and tables are enough. */
class WithoutScriptsStoryTest extends Story {
    private static final List<String> CRITERIA = List.of("doors-open-from-inside");
    private String assessment;

    @Override
    protected Browser.NewContextOptions options() {
        return super.options().setJavaScriptEnabled(false);
    }

    @Test
    void aVisitIsScoredAgreedAndSeen() {
        new PlannedVisit(server.getApplicationContext(), fixtures);
        signIn("alma");
        page.navigate("/assessments");
        press("Begin Heron");
        page.waitForURL(Pattern.compile("/assessments/[0-9a-f-]{36}$"));
        assessment = page.url().replaceFirst("https?://[^/]+", "");
        describeTheVisit();
        score("In place");
        press("Sign out");
        signIn("ben");
        score("Begun");
        agree();
        press("Sign out");
        signIn("cora");
        page.navigate(assessment + "/result");
        assertThat(page.locator("h1")).hasText("Heron");
        assertThat(page.locator("table").first()).containsText("Facilities");
        page.route("https://**", route -> route.fulfill());
        press("Leave quickly");
        page.waitForURL("https://www.wikipedia.org/");
    }

    private void describeTheVisit() {
        page.navigate(assessment + "/context");
        page.getByText("Yes, the shelter knew the day").click();
        page.getByText("Dry season").click();
        page.getByText("Up to 10").click();
        page.locator("#staffPresent").fill("3");
        press("Save and go on");
    }

    private void score(String level) {
        for (var criterion : CRITERIA) {
            page.navigate(assessment + "/criteria/" + criterion);
            page.locator(".criterion").getByText(level).first().click();
            page.getByText("Confirmed by a second source").click();
            press("Save this answer");
            assertThat(page.locator(".notice").first()).containsText("Saved");
        }
        page.navigate(assessment + "/check");
        press("Hand in my ratings");
        assertThat(page.locator(".notice").first()).containsText("handed in");
    }

    private void agree() {
        for (var criterion : CRITERIA) {
            page.navigate(assessment + "/team?criterion=" + criterion + "#" + criterion);
            var form = page.locator(".settling");
            form.getByText("In place").first().click();
            form.getByText("Confirmed by a second source").click();
            form.locator("#note").fill("We looked at it again together");
            form.locator("button[type=submit]").click();
            assertThat(page.locator(".notice").first()).isVisible();
        }
        page.locator("#hand-in button").click();
        assertThat(page.locator("h1")).hasText("Heron");
    }
}

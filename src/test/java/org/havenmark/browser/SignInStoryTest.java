package org.havenmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SignInStoryTest extends Story {
    @Test
    void somebodySignsInMakesPagesTheirsAndLeavesQuickly() {
        page.navigate("/");
        assertThat(page).hasURL(Pattern.compile("/login$"));
        lookAt("login");

        signIn("alma");
        assertThat(page.locator("h1")).containsText("Alma Tester");
        lookAt("home");

        press("Tiếng Việt");
        assertThat(page.locator("html")).hasAttribute("lang", "vi");
        lookAt("home-vi");
        press("English");

        press("Larger text");
        assertThat(page.locator("html")).hasClass(Pattern.compile("large-text"));
        lookAt("home-large");
        press("Stronger contrast");
        assertThat(page.locator("html")).hasClass(Pattern.compile("high-contrast"));
        lookAt("home-contrast");

        page.route("https://**", route -> route.fulfill());
        press("Leave quickly");
        page.waitForURL("https://www.wikipedia.org/");
        page.navigate("/");
        assertThat(page).hasURL(Pattern.compile("/login$"));
        assertThat(profile.cookies()).extracting(cookie -> cookie.name).doesNotContain("__Host-sid", "sid");
    }
}

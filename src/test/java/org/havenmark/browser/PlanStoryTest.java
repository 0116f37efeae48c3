package org.havenmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.havenmark.plan.SharedVisit;
import org.junit.jupiter.api.Test;

/** A manager builds a plan and is stopped by a missing deadline; the team's proposal is taken in other words. */
class PlanStoryTest extends Story {
    @Test
    void aManagerBuildsAPlanAndIsStoppedByAMissingDeadline() {
        var shared = SharedVisit.of(server.getApplicationContext(), fixtures);
        signIn("alma");
        follow("Plans");
        follow("Heron");
        lookAt("team");
        follow("Propose an action");
        fill("0");
        press("Propose an action");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("waits for the manager");

        asAnother("mai");
        lookAt("home");
        follow("Decide");
        follow("A locked door is a cage");
        lookAt("decision");
        follow("Take it in your own words");
        page.locator("#what").fill("Fit a lever to the front door.");
        page.locator("#reason").fill("Levers are sold in our town, thumb locks are not.");
        press("Take it in these words");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("in your words");

        page.navigate(shared.path(""));
        follow("Make it an action");
        lookAt("form");
        fill("1,200,000");
        page.locator("#deadline").fill("");
        press("Save the action");
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("nobody can say whether the action is late");
        assertThat(page.locator(".plan-heard")).containsText("Read as 1,200,000 VND");
        lookAt("stopped");
        page.locator("#deadline").fill(SharedVisit.SOON.toString());
        press("Save the action");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("The action is in the plan");
        page.locator("#status").getByText("Stuck").click();
        press("Save the note");
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("Say what holds it up");
        page.locator("#note").fill("The counsellor is ill until next month.");
        press("Save the note");
        lookAt("action");
        page.navigate(shared.path(""));
        assertThat(page.locator(".plan-line")).hasCount(2);
        lookAt("plan");
        page.navigate(shared.path("?list=proposals"));
        assertThat(page.locator(".plan-line")).hasCount(1);
        inVietnamese(shared);
    }

    @Test
    void aCoordinatorSeesWhichShelterKeepsACycleOpen() {
        var shared = SharedVisit.of(server.getApplicationContext(), fixtures);
        signIn("cora");
        follow("Plans");
        lookAt("plans");
        page.navigate("/cycles");
        follow("First");
        assertThat(page.locator("[aria-labelledby=closing]")).containsText("no action is in the plan");
        lookAt("cycle");
        follow("Heron");
        assertThat(page).hasURL(Pattern.compile(shared.path("") + "$|/visits/"));
    }

    private void inVietnamese(SharedVisit shared) {
        speak("vi");
        for (var path : List.of("", "/paper", "/actions/new?finding=" + shared.finding("codes"))) {
            page.navigate(shared.path(path));
            lookAt("vi" + path.replaceAll("\\W.*", "").replace("/", "-") + path.length());
        }
        page.navigate(shared.path("/paper"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        picture("print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.navigate("/");
        lookAt("home-vi");
        page.navigate("/account");
        lookAt("account-vi");
        speak("en");
    }

    private void fill(String cost) {
        page.locator("#owner").selectOption("UPKEEP");
        page.locator("#deadline").fill(SharedVisit.SOON.toString());
        page.locator("#cost").fill(cost);
        page.locator("#category").selectOption("FACILITIES");
        page.locator("#horizon").selectOption("QUICK");
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

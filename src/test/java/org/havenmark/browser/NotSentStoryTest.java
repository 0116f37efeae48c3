package org.havenmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.havenmark.person.Sessions;
import org.havenmark.plan.SharedVisit;
import org.junit.jupiter.api.Test;

/** The network goes, or the session ends, while somebody writes: nothing typed is lost. */
class NotSentStoryTest extends Story {
    private static final String LONG = "The carpenter comes on Monday and changes both locks of the front door.";

    @Test
    void withoutANetworkWhatWasTypedStaysUntilItIsSent() {
        var shared = SharedVisit.of(server.getApplicationContext(), fixtures);
        signIn("mai");
        page.navigate("/feedbacks/" + shared.visit().assessment().id());
        page.locator("details.talk-more summary").click();
        page.locator("#note").fill(LONG);
        profile.setOffline(true);
        press("Send it to the team");
        assertThat(page.locator("[data-not-sent]:visible")).containsText("there is no connection");
        assertThat(page.locator("#note")).hasValue(LONG);
        assertEverybodyCanUseIt("offline");
        picture("offline");
        profile.setOffline(false);
        press("Send it to the team");
        assertThat(page.locator(".talk")).containsText(LONG);
        assertThat(page.locator("#note")).hasValue("");
    }

    @Test
    void whoeverWasSignedOutSignsInBesideAndSends() {
        var shared = SharedVisit.of(server.getApplicationContext(), fixtures);
        signIn("mai");
        page.navigate(shared.path("/actions/new"));
        page.locator("#what").fill(LONG);
        var cookie = profile.cookies().stream().filter(each -> each.name.equals("__Host-sid")).findFirst()
            .orElseThrow();
        sessions().endAllOf(fixtures.id("mai"));
        press("Save the action");
        assertThat(page.locator("[data-not-sent]:visible")).containsText("You are signed out");
        assertThat(page.locator("#what")).hasValue(LONG);
        cookie.value = sessions().open(fixtures.id("mai"));
        profile.addCookies(List.of(cookie));
        press("Save the action");
        assertThat(page.locator(".problems")).isVisible();
        assertThat(page.locator("#what")).hasValue(LONG);
    }

    private Sessions sessions() {
        return server.getApplicationContext().getBean(Sessions.class);
    }
}

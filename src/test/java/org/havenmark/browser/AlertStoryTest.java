package org.havenmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.havenmark.MovingClock;
import org.havenmark.assessment.TeamVisit;
import org.havenmark.sheet.Proof;
import org.junit.jupiter.api.Test;

/** A red line is crossed, nothing happens for two weeks, it escalates, the manager is told, and the team closes it. */
class AlertStoryTest extends Story {
    @Override
    protected Map<String, String> settings() {
        var settings = new HashMap<>(super.settings());
        settings.put(MovingClock.WANTED, "yes");
        return settings;
    }

    @Test
    void aRedLineEscalatesAndIsClosed() {
        clock().ahead(Duration.ZERO);
        new TeamVisit(server.getApplicationContext(), fixtures).agreeing()
            .settled(TeamVisit.level("doors", 0, Proof.PRACTICE), 0)
            .settled(TeamVisit.level("files", 2, Proof.PRACTICE), 0).closed();
        signIn("cora");
        assertThat(page.locator(".alerts")).containsText("14 days left");
        open();
        lookAt("opened");
        page.locator("#steps-note").fill("A locksmith was asked for help.");
        press("Write it down");
        clock().ahead(Duration.ofDays(17));
        escalated();
        toldToTheManager();
        closed();
    }

    private void escalated() {
        as("dora");
        assertThat(page.locator("section").first().locator("h2")).hasText("Safeguarding alerts");
        assertThat(page.locator(".alerts")).containsText("3 days overdue");
        lookAt("home-overdue");
        as("gia");
        open();
        assertThat(page.locator(".talk")).containsText("Overdue: guardians were told too");
        assertThat(page.locator("form.form")).hasCount(0);
    }

    private void toldToTheManager() {
        as("mai");
        assertThat(page.locator(".alerts")).hasCount(0);
        as("cora");
        open();
        page.getByText("Tell the shelter’s manager").click();
        page.locator("#tellings-note").fill("It is the lock and the landlord; nobody of the house keeps the key.");
        lookAt("telling");
        press("Tell the manager");
        as("mai");
        open();
        assertThat(page.locator("main")).not().containsText("landlord");
        page.locator("#steps-note").fill("The new lock was fitted.");
        press("Write it down");
        lookAt("manager");
    }

    private void closed() {
        as("alma");
        open();
        page.getByText("Close it with evidence").click();
        press("Close the alert");
        assertThat(page.locator("main")).containsText("Without evidence the alert stays open");
        page.locator("#note").fill("We came at midnight and the door opened by hand.");
        lookAt("closing");
        press("Close the alert");
        assertThat(page.locator("main")).containsText("closed: kept again");
        speak("vi");
        lookAt("closed-vi");
        page.navigate("/alerts");
        lookAt("list-vi");
    }

    private void open() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("The front door opens from inside")).click();
    }

    private void as(String person) {
        profile.clearCookies();
        signIn(person);
    }

    private MovingClock clock() {
        return server.getApplicationContext().getBean(MovingClock.class);
    }

    private void speak(String language) {
        profile.addCookies(List.of(new Cookie("language", language).setUrl("http://localhost:" + server.getPort())));
        page.reload();
    }
}

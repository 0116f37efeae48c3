package org.havenmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.havenmark.plan.ActionRevision.Category;
import org.havenmark.plan.ActionRevision.Horizon;
import org.havenmark.revisit.ReVisit;
import org.junit.jupiter.api.Test;

/** A team comes back: it sees an earlier level once it has answered, judges five actions, and hands in. */
class ReVisitStoryTest extends Story {
    private ReVisit visit;

    @Test
    void aReVisitJudgesFiveActions() {
        plan();
        visit.scored();
        signIn("alma");
        page.navigate(visit.page("/team"));
        assertThat(page.locator("#hand-in")).containsText("Still to do: 5");
        lookAt("team");
        press("Hand in the assessment");
        assertThat(page.locator("#hand-in")).containsText("Still to do: 5");
        page.getByText("Still to do: 5").click();
        lookAt("judging");
        judge("Done:", "The bolt holds, we tried it twice.");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("The verdict is saved");
        judge("Done:", "One filter stands in the kitchen.");
        judge("Partly:", "She went to one day of three.");
        judge("Not:", "");
        page.locator("#effects").fill("The night shift is calmer since.");
        judge("No longer needed:", "There is a wall now.");
        assertThat(page.getByText("Every action is judged.")).isVisible();
        lookAt("judged");
        speak("vi");
        lookAt("judged-vi");
        speak("en");
        page.navigate(visit.page("/team"));
        assertThat(page.locator("#hand-in")).not().containsText("Still to do");
        press("Hand in the assessment");
        page.waitForURL("**/result");
        page.getByText("Before and after, and what became of the plan").click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Done: 2 of 4 actions");
        lookAt("found");
        speak("vi");
        lookAt("found-vi");
    }

    @Test
    void theEarlierLevelShowsBesideAnAnswerOnceItIsSaved() {
        plan();
        signIn("alma");
        page.navigate(visit.page("/domains/house"));
        var doors = page.locator("#doors");
        assertThat(doors.locator("[data-before]")).isHidden();
        org.assertj.core.api.Assertions.assertThat(page.content()).doesNotContain("Agreed at the visit");
        doors.getByText("The door opens by hand at midnight.").click();
        assertThat(doors.locator("[data-before]")).containsText("Agreed at the visit of Mar 1, 2026:");
        assertThat(doors.locator("[data-before]")).containsText("On paper");
        assertThat(page.locator("#water [data-before]")).isHidden();
        lookAt("beside");
    }

    private void plan() {
        visit = new ReVisit(server.getApplicationContext(), fixtures);
        visit.action("Mend the bolt of the front door", "doors", Category.FACILITIES, Horizon.QUICK);
        visit.action("Place a water filter on each floor", "water", Category.FACILITIES, Horizon.MID);
        visit.action("Send the counsellor to the three-day course", "counselling", Category.CAPACITY, Horizon.MID);
        visit.action("Buy a cupboard that locks", "files", Category.FACILITIES, Horizon.LONG);
        visit.action("Plant a hedge along the street", null, Category.OTHER, Horizon.LONG);
    }

    private void judge(String verdict, String evidence) {
        page.locator("#verdict").getByText(Pattern.compile("^" + verdict)).click();
        page.locator("#evidence").fill(evidence);
        press("Save this verdict");
    }

    private void speak(String language) {
        profile.addCookies(List.of(new Cookie("language", language).setUrl("http://localhost:" + server.getPort())));
        page.reload();
    }
}

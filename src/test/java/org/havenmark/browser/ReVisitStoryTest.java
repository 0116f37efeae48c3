package org.havenmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.havenmark.cycle.Cycle;
import org.havenmark.cycle.Cycles;
import org.havenmark.feedback.Feedback;
import org.havenmark.feedback.Feedbacks;
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

    @Test
    void aCoordinatorReadsWhoIsNextAndChangesTheRule() {
        plan();
        signIn("cora");
        page.navigate("/revisits?list=never-revisited");
        assertThat(page.locator("tbody tr")).hasCount(1);
        lookAt("next");
        page.navigate("/schedule-rules/new");
        page.locator("#GOOD-OVER_50").fill("6");
        page.locator("#why").fill("Large shelters change faster.");
        lookAt("rule-form");
        press("Put this rule in force");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("The rule is in force");
        lookAt("rule");
        speak("vi");
        lookAt("rule-vi");
        page.navigate("/revisits");
        lookAt("next-vi");
    }

    @Test
    void aManagerSaysHowThePlanGoesAndWhatTheVisitWasLike() {
        plan();
        closeTheCycle();
        signIn("mai");
        lookAt("home");
        page.navigate("/indicators");
        page.locator("#name").fill("Talks with a counsellor");
        page.locator("#unit").fill("talks");
        press("Begin to count");
        lookAt("indicators");
        page.navigate("/check-ins");
        lookAt("check-ins");
        page.getByText("Month 1 of 6").click();
        page.getByText("Slower than meant").click();
        page.locator("#going").fill("The bolt is mended, the filter is ordered.");
        page.getByLabel("Talks with a counsellor").fill("12");
        lookAt("check-in-form");
        press("Send the check-in");
        page.getByText("Month 1 of 6").click();
        lookAt("check-in");
        page.navigate("/indicators");
        page.locator(".task-list a").first().click();
        lookAt("indicator");
        page.navigate("/visit-ratings");
        page.getByText("Visit of Mar 1, 2026").click();
        for (var question : List.of("prepared", "respectful", "useful", "clear")) {
            page.locator("#" + question).getByText("4, mostly").click();
        }
        lookAt("rating-form");
        press("Send the answers");
        lookAt("ratings");
        speak("vi");
        lookAt("ratings-vi");
        page.navigate("/check-ins");
        lookAt("check-ins-vi");
    }

    private void closeTheCycle() {
        var context = server.getApplicationContext();
        var cycles = context.getBean(Cycles.class);
        var known = cycles.findAllOrderByOpensOnDesc().get(0);
        var today = LocalDate.now(context.getBean(Clock.class));
        cycles.update(new Cycle(known.id(), known.name(), LocalDate.of(2026, 1, 1), today.minusMonths(1).minusDays(1),
            known.createdAt(), null, known.version()));
        var feedbacks = context.getBean(Feedbacks.class);
        var open = feedbacks.findById(visit.baseline().id()).orElseThrow();
        feedbacks.update(new Feedback(open.assessmentId(), open.shelterId(), open.openedAt(), open.openedAt(),
            fixtures.id("alma"), null, null, null, null, open.version()));
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

package org.havenmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.havenmark.assessment.CountedVisit;
import org.junit.jupiter.api.Test;

/** An assessor counts, ticks steps and goes from room to room with a tablet; the team agrees on the numbers. */
class MeasuresStoryTest extends Story {
    private CountedVisit visit;

    @Test
    void numbersAreTypedAndTheirLevelsFollowRoomByRoom() {
        visit = new CountedVisit(server.getApplicationContext(), fixtures);
        signIn("alma");
        countTheRooms();
        typeTheNumbers();
        tickTheSteps();
        goFromRoomToRoom();
        inBothLanguages("work", "/domains/work");
        inBothLanguages("rooms", "/domains/rooms");
        inBothLanguages("check", "/check");
        press("Hand in my ratings");
        visit.answered("ben", visit.measured("plans-are-signed", "15/16")).handedInBy("ben");
        agreeOnTheNumbers();
        seeTheResult();
    }

    @Test
    void withoutScriptsTheSameIsSaidOnTheNextPage() {
        visit = new CountedVisit(server.getApplicationContext(), fixtures);
        useProfile(options().setJavaScriptEnabled(false));
        signIn("alma");
        page.navigate(visit.page("/domains/work"));
        sample().locator("[name=looked]").fill("16");
        sample().locator("[name=having]").fill("17");
        sample().getByText("Save this answer").click();
        assertThat(page.locator(".problems")).containsText("17 of 16 cannot be");
        assertThat(sample().locator("[name=having]")).hasValue("17");
        picture("wrong");
        sample().locator("[name=having]").fill("14");
        sample().getByText("Save this answer").click();
        assertThat(sample().locator(".follows")).containsText("14 of 16 = 87.5 %: level 2, Steady");
    }

    private void countTheRooms() {
        page.navigate(visit.page("/context"));
        page.locator("#count-rooms").fill("7");
        press("Save and go on");
        assertThat(page.locator(".problems")).containsText("1 to 6");
        lookAt("context-wrong");
        inBothLanguages("context", "/context");
        page.locator("#count-rooms").fill("2");
        press("Save and go on");
        assertThat(page.locator("main")).containsText("0 of 6");
    }

    private void typeTheNumbers() {
        page.navigate(visit.page("/domains/work"));
        assertThat(page.locator("html.scripted")).isVisible();
        sample().locator("[name=looked]").fill("16");
        sample().locator("[name=having]").fill("20");
        assertThat(sample().locator(".follows.is-wrong")).containsText("20 of 16 cannot be");
        assertThat(sample().locator("[data-saved-at]")).hasText("Not saved.");
        assertEverybodyCanUseIt("wrong numbers");
        sample().locator("[name=having]").fill("14");
        assertThat(sample().locator(".follows:not(.is-wrong)")).containsText("14 of 16 = 87.5 %: level 2, Steady");
        assertThat(sample().locator("[value=MEASURED]")).isChecked();
        sample().getByText("Confirmed by a second source").click();
        measured("staff-are-trained", "62,5", "62.5 per cent: level 1, Begun");
        measured("waiting-days", "3", "3 counted: level 1, Begun");
    }

    private void measured(String criterion, String number, String words) {
        var form = criterion(criterion);
        form.locator("[name=amount]").fill(number);
        assertThat(form.locator(".follows")).containsText(words);
        form.getByText("Confirmed by a second source").click();
        assertThat(form.locator("[data-saved-at]")).containsText("Saved at");
    }

    private void tickTheSteps() {
        var form = criterion("files-are-locked");
        form.getByText("None of these is met").click();
        assertThat(form.locator(".follows")).containsText("No step of 3 met: level 0, Absent");
        assertThat(form.locator(".proofs")).isHidden();
        form.getByText("The cupboard is closed.").click();
        assertThat(form.locator(".follows")).containsText("1 of 3 steps met: level 1, Begun");
        assertThat(form.locator("[data-none]")).not().isChecked();
        form.getByText("Confirmed by a second source").click();
        assertThat(form.locator("[data-saved-at]")).containsText("Saved at");
        form.getByText("Not seen").first().click();
        form.locator("select").first().selectOption("NO_TIME");
        assertThat(form.locator(".follows")).isEmpty();
        form.getByText("Tick every step that is met").click();
        assertThat(form.locator(".follows")).containsText("1 of 3 steps met");
        assertThat(page.locator("[data-progress] [data-progress-words]")).containsText("4 of 10");
    }

    private void goFromRoomToRoom() {
        page.locator(".way").getByText("Next domain").click();
        page.waitForURL(Pattern.compile("/domains/rooms"));
        assertThat(page.locator("h2.repeat")).hasText(new String[] {"Room 1 of 2", "Room 2 of 2"});
        for (var room : List.of(".1", ".2")) {
            choose("door-locks-from-inside" + room, "The lock is inside and stuck.");
            choose("beds-enough" + room, "Yes");
            measured("people-to-a-room" + room, "4", "4 counted: level 2, Steady");
        }
        assertThat(page.locator("[data-progress] [data-progress-words]")).containsText("10 of 10");
    }

    private void choose(String criterion, String words) {
        var form = criterion(criterion);
        form.locator(".answer").getByText(words).first().click();
        form.getByText("Confirmed by a second source").click();
        assertThat(form.locator("[data-saved-at]")).containsText("Saved at");
    }

    private void agreeOnTheNumbers() {
        page.navigate(visit.page("/team"));
        assertThat(page.locator("main")).containsText("Same level, different numbers");
        inBothLanguages("team", "/team");
        var form = page.locator("form.settling");
        form.locator("[name=looked]").fill("16");
        form.locator("[name=having]").fill("15");
        form.getByText("Confirmed by a second source").click();
        form.locator("textarea").fill("We counted the files together once more.");
        press("Save what we agreed");
        assertThat(page.locator(".agreed")).containsText("15 of 16 = 93.75 %");
        press("Hand in the assessment");
    }

    private void seeTheResult() {
        assertThat(page.locator("h1")).hasText("Heron");
        page.locator("#detail ~ details").evaluateAll("all => all.forEach(one => { one.open = true; })");
        assertThat(page.locator("table.repeats")).containsText("Room 2");
        lookAt("result");
    }

    private void inBothLanguages(String name, String path) {
        page.navigate(visit.page(path));
        lookAt(name);
        speak("vi");
        page.navigate(visit.page(path));
        lookAt(name + "-vi");
        speak("en");
        page.navigate(visit.page(path));
    }

    private void speak(String language) {
        profile.addCookies(List.of(new Cookie("language", language).setUrl("http://localhost:" + server.getPort())));
    }

    private Locator sample() {
        return criterion("plans-are-signed");
    }

    private Locator criterion(String id) {
        return page.locator("[data-criterion='" + id + "']");
    }
}

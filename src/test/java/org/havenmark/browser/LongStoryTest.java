package org.havenmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.havenmark.assessment.LongVisit;
import org.havenmark.bench.LongSheet;
import org.junit.jupiter.api.Test;

/** A team agrees on a long sheet part by part, and reads its result domain by domain. */
class LongStoryTest extends Story {
    @Test
    void aLongSheetIsAgreedOnInPartsAndReadByDomain() {
        var visit = new LongVisit(server.getApplicationContext(), fixtures, LongSheet.ofSizes(90, 45)).agreeing()
            .settled(24);
        signIn("ben");
        page.navigate(visit.page("/team"));
        lookAt("team");
        settle();
        assertThat(page).hasURL(Pattern.compile("team\\?part=2#"));
        assertThat(page.locator(".progress").first()).containsText("22 of 45 differences settled");
        whatIsTypedIsNotLostByALink();
        settle();
        page.navigate(visit.page("/team/domains/domain-0"));
        lookAt("team-domain");
        speak("vi");
        lookAt("team-domain-vi");
        page.navigate(visit.page("/team?part=2"));
        lookAt("team-vi");
        speak("en");
        visit.settled(0);
        page.navigate(visit.page("/team"));
        press("Hand in the assessment");
        assertThat(page.locator("#detail ~ details .line")).hasCount(80);
        lookAt("result");
        page.locator("#detail ~ details summary").first().click();
        page.getByText("All 90 criteria of this domain").click();
        page.getByText("Next part").click();
        assertThat(page.locator(".portion[aria-current]")).containsText("1.31 to 1.60");
        lookAt("result-domain");
        speak("vi");
        lookAt("result-domain-vi");
    }

    @Test
    void theLongestSheetIsReadOnAPhone() {
        var visit = new LongVisit(server.getApplicationContext(), fixtures, LongSheet.yaml()).handedIn();
        signIn("mai");
        on(Screen.PHONE);
        page.navigate(visit.page("/result"));
        assertThat(page.locator("#detail ~ .lines .line")).hasCount(60);
        assertNothingSticksOut("longest");
        picture("longest");
    }

    /** Whoever follows a link with words not saved is asked, and may stay. */
    private void whatIsTypedIsNotLostByALink() {
        var asked = new ArrayList<String>();
        page.onDialog(dialog -> stay(dialog, asked));
        page.locator("form.settling textarea").fill("We both saw it");
        page.locator(".portion").first().click(new Locator.ClickOptions().setNoWaitAfter(true));
        page.waitForCondition(() -> !asked.isEmpty(), new Page.WaitForConditionOptions().setTimeout(10_000));
        assertThat(asked).isEqualTo(List.of("beforeunload"));
        assertThat(page.locator("form.settling textarea")).hasValue("We both saw it");
    }

    private static void stay(Dialog dialog, List<String> asked) {
        asked.add(dialog.type());
        dialog.dismiss();
    }

    private void settle() {
        var form = page.locator("form.settling");
        form.locator("[name=mark][value='NOT_AGREED']").check();
        form.locator("textarea").fill("We looked at it again together.");
        press("Save what we agreed");
        assertThat(page.locator(".notice").first()).containsText("Saved what you agreed.");
    }

    private void speak(String language) {
        profile.addCookies(List.of(new Cookie("language", language).setUrl("http://localhost:" + server.getPort())));
        page.reload();
    }
}

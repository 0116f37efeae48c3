package org.havenmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;

/** A story that a coordinator begins with a sheet of their own, from the core. */
abstract class DraftStory extends Story {
    final void beginASheet() {
        page.navigate("/drafts");
        page.locator("#source").selectOption(new SelectOption().setValue(page.locator("#source option").filter(
            new Locator.FilterOptions().setHasText("Core score sheet")).first().getAttribute("value")));
        page.locator("input[name=as][value=own]").check();
        page.locator("#title").fill("National score sheet");
        press("Begin");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("The draft is there");
    }

    final void follow(String link) {
        page.getByRole(AriaRole.MAIN).or(page.getByRole(AriaRole.NAVIGATION)).getByRole(AriaRole.LINK,
            new Locator.GetByRoleOptions().setName(Pattern.compile("^(‹ )?" + link))).first().click();
    }
}

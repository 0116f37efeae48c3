package org.havenmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Two coordinators work on one draft. */
class TwoWritersStoryTest extends DraftStory {
    @Test
    void twoAtOnceSeeEachOthersWordsAndLoseNothing() {
        signIn("cora");
        beginASheet();
        var draft = page.url().replaceFirst("#.*", "");
        page.navigate(draft + "/parts/criteria.files-carry-codes");
        page.locator("#f-text-en").fill("Files carry codes, by Cora.");
        assertThat(page.locator("[name=revision]")).hasValue("1");
        var cora = page;
        useProfile(options());
        signIn("dora");
        page.navigate(draft + "/parts/criteria.files-carry-codes");
        assertThat(page.locator("#f-text-en")).hasValue("Files carry codes, by Cora.");
        cora.locator("#f-text-en").fill("Cora again.");
        assertThat(cora.locator("[name=revision]")).hasValue("2");
        page.locator("#f-text-en").fill("By Dora.");
        assertThat(page.locator("[data-clash-list]")).containsText("Cora again.");
        assertThat(page.locator("#f-text-en")).hasValue("By Dora.");
        lookAt("clash");
        page.getByText("Keep mine").click();
        assertThat(page.locator("[data-saved-words]")).containsText("Saved ");
        page.navigate(draft + "/history");
        lookAt("history");
        page.getByRole(AriaRole.BUTTON).filter(new Locator.FilterOptions().setHasText("Take this back")).first()
            .click();
        page.navigate(draft + "/parts/criteria.files-carry-codes");
        assertThat(page.locator("#f-text-en")).hasValue("Cora again.");
    }
}

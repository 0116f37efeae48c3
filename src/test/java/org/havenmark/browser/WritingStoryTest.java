package org.havenmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A coordinator writes the sheet of their country. */
class WritingStoryTest extends Story {
    @Test
    void aSheetOfTheCountryIsComposedWrittenAndMadeAVersion() {
        signIn("cora");
        beginASheet();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Title, languages, use")).click();
        page.locator("#f-title-vi").fill("Bảng điểm quốc gia");
        assertThat(page.locator("[data-saved-words]")).containsText("Saved ");
        assertThat(page.locator("[data-checker-count]")).containsText("Nothing to mend");
        addTheModule();
        addFireSafety();
        lookAt("draft");
        press("Make version 1");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("The version is made");
        assertThat(page.locator("h1")).hasText("National score sheet");
    }

    @Test
    void twoAtOnceSeeEachOthersWordsAndLoseNothing() {
        signIn("cora");
        beginASheet();
        var draft = page.url().replaceFirst("#.*", "");
        page.navigate(draft + "/parts/criteria.files-carry-codes");
        page.locator("#f-text-en").fill("Files carry codes, by Cora.");
        var cora = page;
        useProfile(options());
        signIn("dora");
        page.navigate(draft + "/parts/criteria.files-carry-codes");
        assertThat(page.locator("#f-text-en")).hasValue("Files carry codes, by Cora.");
        cora.locator("#f-text-en").fill("Cora again.");
        assertThat(cora.locator("[data-saved-words]")).containsText("Saved ");
        page.locator("#f-text-en").fill("By Dora.");
        assertThat(page.locator("[data-clash-list]")).containsText("Cora again.");
        assertThat(page.locator("#f-text-en")).hasValue("By Dora.");
        lookAt("clash");
        page.getByText("Keep mine").click();
        assertThat(page.locator("[data-saved-words]")).containsText("Saved ");
        page.navigate(draft + "/history");
        lookAt("history");
        page.getByRole(AriaRole.BUTTON).filter(new Locator.FilterOptions().setHasText("Take this back")).first().click();
        page.navigate(draft + "/parts/criteria.files-carry-codes");
        assertThat(page.locator("#f-text-en")).hasValue("Cora again.");
    }

    private void beginASheet() {
        page.navigate("/drafts");
        page.locator("#source").selectOption(new com.microsoft.playwright.options.SelectOption().setValue("shelter-core-1.yaml"));
        page.locator("input[name=as][value=own]").check();
        page.locator("#title").fill("National score sheet");
        press("Begin");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("The draft is there");
    }

    private void addTheModule() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("National score sheet")).click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add parts of other sheets")).click();
        page.locator("#source").selectOption("module-staff-1.yaml");
        press("Show its domains");
        page.locator("input[name=domains][value=staff]").check();
        lookAt("modules");
        press("Add them");
        assertThat(page.locator(".draft-things")).containsText("Staff");
    }

    private void addFireSafety() {
        page.getByText("Add a domain").click();
        page.locator("#title").fill("Fire safety");
        page.locator("#scale").selectOption("new:yes-no");
        press("Add the domain");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Fire safety")).click();
        page.locator("#f-title-vi").fill("Phòng cháy");
        assertThat(page.locator("[data-saved-words]")).containsText("Saved ");
        page.locator("#new-text").fill("The way out is clear.");
        press("Add the criterion");
        page.locator("#f-text-vi").fill("Lối thoát không bị chặn.");
        page.locator("#f-guidance-en").fill("Smoke leaves two minutes.");
        page.locator("#f-guidance-vi").fill("Khói chỉ để lại hai phút.");
        page.locator("#f-evidence-en").fill("Walk the way out.");
        assertThat(page.locator("#f-evidence-vi-remarks")).containsText("still missing");
        page.locator("#f-evidence-vi").fill("Đi thử lối thoát.");
        page.locator("input[name=looks][value=observe]").check();
        assertThat(page.locator("#f-evidence-vi-remarks")).isHidden();
        assertThat(page.locator("[data-checker-count]")).containsText("Nothing to mend");
        lookAt("criterion");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("National score sheet")).click();
    }
}

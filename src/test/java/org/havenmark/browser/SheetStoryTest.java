package org.havenmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A coordinator brings the network its score sheet. */
class SheetStoryTest extends Story {
    @Test
    void theSheetThatShipsIsInForceByTwoPeopleAndReadsInVietnamese() {
        signIn("cora");
        page.navigate("/sheets");
        lookAt("list");
        page.getByRole(AriaRole.BUTTON).filter(new Locator.FilterOptions().setHasText("Import Core score sheet"))
            .click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Imported as a draft");
        press("Ask to publish this version");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("another coordinator can approve it now");
        lookAt("asked");
        var draft = page.url();
        page.context().clearCookies();
        signIn("dora");
        page.navigate(draft);
        press("Approve and publish");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("the sheet is in force");
        assertEverybodyCanUseIt("sheet");
        assertNothingSticksOut("sheet");

        page.locator("main").getByText("Tiếng Việt").click();
        assertThat(page.locator("h1 [lang=vi]")).hasText("Bảng điểm cơ bản dành cho nhà tạm lánh");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.locator("footer").getByText("Tiếng Việt").click();
        assertThat(page.locator("html")).hasAttribute("lang", "vi");
        assertThat(page.locator("h1")).hasText("Bảng điểm cơ bản dành cho nhà tạm lánh");
        assertThat(page.locator(".sheet-criterion").first()).containsText("Lằn ranh đỏ");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mẫu in ra giấy")).click();
        assertThat(page.locator(".paper-criterion").first()).containsText("1.1");
        assertNothingSticksOut("paper");
    }

    @Test
    void whatIsWrongWithAFileIsShownWhereItStandsAndMendedThere() throws IOException {
        signIn("cora");
        page.navigate("/sheets");
        page.locator("#file").setInputFiles(Path.of("src/test/resources/sheet/broken/01-unknown-keys.yaml"));
        press("Check and import");
        assertThat(page.locator(".problems")).isFocused();
        assertThat(page.locator(".sheet-excerpt mark").first()).isVisible();
        lookAt("problems");

        page.locator("#text").fill(Files.readString(Path.of("src/test/resources/sheet/good/minimal-1.yaml")));
        press("Check and import");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Imported as a draft");
    }
}

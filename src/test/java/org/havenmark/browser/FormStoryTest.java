package org.havenmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.havenmark.exchange.FormsOfOthers;
import org.junit.jupiter.api.Test;

/** A coordinator brings the form of another organisation, and goes on with it as a draft. */
class FormStoryTest extends Story {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void aFormOfOthersBecomesADraftAndTellsTheRest() {
        signIn("cora");
        page.navigate("/forms");
        lookAt("form");
        send(FormsOfOthers.checklist());
        assertThat(page.locator("main")).containsText("survey A3");
        assertThat(page.locator("main")).containsText("A shelter's position must not be anywhere");
        lookAt("report");
        page.locator("footer").getByText("Tiếng Việt").click();
        lookAt("form-vi");
        send(FormsOfOthers.checklist());
        lookAt("report-vi");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mở bản nháp")).click();
        assertThat(page.locator("main")).containsText("Nước chảy cả ngày");
    }

    @Test
    void aWorkbookThatIsNoneIsRefusedWithItsReason() {
        signIn("cora");
        page.navigate("/forms");
        send(new byte[] {1, 2, 3});
        assertThat(page.locator("main")).containsText("This is not an Excel workbook");
        lookAt("refused");
    }

    private void send(byte[] workbook) {
        page.locator("#file").setInputFiles(new FilePayload("checklist.xlsx", TYPE, workbook));
        page.locator("main form button[type=submit], main form button:not([type])").last().click();
    }
}

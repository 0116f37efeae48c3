package org.havenmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A coordinator reads the examples, whose shapes are unlike the core's, before making a sheet of her own. */
class ExampleStoryTest extends Story {
    @Test
    void theLadderAndTheChecklistReadOnEveryScreen() {
        signIn("cora");
        take("Example: a ladder");
        assertThat(page.locator("main")).containsText("An example to start from, not a standard.");
        lookAt("ladder");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Form for paper")).click();
        lookAt("paper");
        take("Example: a checklist");
        assertThat(page.locator("main")).containsText("100 % of mandatory criteria at their target");
        lookAt("checklist");
        page.locator("footer").getByText("Tiếng Việt").click();
        assertThat(page.locator("h1")).hasText("Ví dụ: bảng kiểm có tiêu chí thiết yếu và tiêu chí bắt buộc");
    }

    @Test
    void theModuleOnChildrenSaysForWhomItIs() {
        signIn("cora");
        take("Module: children");
        assertThat(page.locator(".sheet-criterion").first()).containsText("takes children without their parents");
        assertThat(page.locator(".sheet-criterion").first()).containsText("Nobody under 18 has to prove force");
        lookAt("children");
    }

    private void take(String title) {
        page.navigate("/sheets");
        page.getByRole(AriaRole.BUTTON).filter(new Locator.FilterOptions().setHasText("Import " + title)).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Imported as a draft");
    }
}

package org.havenmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.havenmark.sheet.Publishing;
import org.junit.jupiter.api.Test;

/** A coordinator says what the country's law sets, and holds the sheets against a standard of the country's own. */
class LawStoryTest extends Story {
    @Test
    void theLawChangesAndThePageSaysWhichSheetIsToFollow() throws IOException {
        inForce("scoresheets/shelter-core-1.yaml");
        inForce("src/test/resources/sheet/good/everything-1.yaml");
        signIn("cora");
        page.navigate("/sheets");
        link("National values");
        assertThat(page.locator("main")).containsText("version 1 says 30");
        link("Set Reflection period, in days");
        page.locator("#amount").fill("soon");
        press("Set the value");
        assertThat(page.locator(".problems")).isFocused();
        lookAt("national-problem");
        page.locator("#amount").fill("45");
        press("Set the value");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("versions made from now on carry this value");
        link("Set Guardian rule");
        page.locator("#words-en").fill("a guardian whom the people's committee of the commune appoints");
        page.locator("#words-vi").fill("người giám hộ do Ủy ban nhân dân xã cử");
        lookAt("national-words");
        press("Set the value");
        link("Change Reflection period, in days");
        page.locator("#amount").fill("40");
        press("Set the value");
        assertThat(page.locator("main")).containsText("the national value is 40. Make the next version of the sheet.");
        lookAt("national");
        link("Everything a sheet can say");
        assertThat(page.locator("main")).containsText("The national value is now 40");
        assertEverybodyCanUseIt("sheet with a difference");
        inVietnamese();
        page.navigate("/national-values");
        lookAt("national-vi");
    }

    @Test
    void aStandardOfTheCountryIsWrittenAndTheSheetsAreHeldAgainstIt() throws IOException {
        inForce("scoresheets/shelter-core-1.yaml");
        inForce("scoresheets/module-staff-1.yaml");
        signIn("cora");
        page.navigate("/sheets");
        link("Standards");
        lookAt("standards");
        link("Start from it A national minimum standard: an example to replace");
        page.locator("#name").fill("COMMIT SPA II");
        page.locator("#clauses-en").fill("1 A safe house\n1.1; Doors\n1.1; Locks");
        press("Keep the standard");
        assertThat(page.locator(".problems")).isFocused();
        lookAt("standard-problems");
        page.locator("#name").fill("Our Minimum");
        page.locator("#clauses-en").fill("1; A safe house\n1.1; Doors and locks\n1.2; The way out in a fire");
        page.locator("#clauses-vi").fill("1; Ngôi nhà an toàn\n1.1; Cửa và khóa\n1.2; Lối thoát khi có cháy");
        press("Keep the standard");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("sheets are held against it from now on");
        assertThat(page.locator("main")).containsText("0 of 3 clauses are covered");
        page.navigate("/standards");
        link("Second plan of the Mekong governments against trafficking: what it says on shelters");
        assertThat(page.locator("#clause-1")).containsText("Covered");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        picture("standard-print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.locator("#sheet").selectOption(new SelectOption()
            .setLabel("Core score sheet for shelters, version 1 (In force)"));
        press("Show");
        lookAt("standard");
        inVietnamese();
        lookAt("standard-vi");
        page.navigate("/standards");
        lookAt("standards-vi");
    }

    private void inVietnamese() {
        page.locator("footer").getByText("Tiếng Việt").click();
        assertThat(page.locator("html")).hasAttribute("lang", "vi");
    }

    private void link(String name) {
        page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions()
            .setName(name).setExact(true)).first().click();
    }

    private void inForce(String file) throws IOException {
        var publishing = server.getApplicationContext().getBean(Publishing.class);
        var made = publishing.importFile(file, Files.readAllBytes(Path.of(file)), null);
        publishing.publish(made.version().orElseThrow(), null);
    }
}

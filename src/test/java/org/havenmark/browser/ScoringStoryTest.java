package org.havenmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.havenmark.assessment.Drafts;
import org.havenmark.assessment.PlannedVisit;
import org.junit.jupiter.api.Test;

/** An assessor scores alone on a tablet, on the core sheet as it ships. */
class ScoringStoryTest extends Story {
    private String domain;
    private PlannedVisit planned;

    @Test
    void eachAnswerIsSavedWhereItIsGiven() throws IOException {
        openTheDomain();
        lookAt("domain");
        var first = criterion(0);
        first.getByText("In practice, with gaps").click();
        first.getByText("Seen in practice").click();
        assertThat(first.locator("[data-saved-at]")).containsText("Saved at");
        assertThat(page.locator("[data-progress] [data-progress-words]")).containsText("1 of");
        page.reload();
        assertThat(criterion(0).locator("[value='2']")).isChecked();
        assertThat(criterion(0).locator("[value=PRACTICE]")).isChecked();
    }

    @Test
    void aNoteThatLooksLikeANumberIsAskedAbout() throws IOException {
        openTheDomain();
        var first = criterion(0);
        first.locator(".noting summary").click();
        first.locator("textarea").fill("Call 0912 345 678 at night");
        assertThat(first.locator("[data-question]")).isVisible();
        assertThat(first.locator("[data-question]")).containsText("telephone number");
        assertEverybodyCanUseIt("question");
        first.locator("[name=overriding]").fill("it is the public hotline");
        assertThat(first.locator("[data-question]")).isHidden();
        page.reload();
        assertThat(criterion(0).locator("textarea")).hasValue("Call 0912 345 678 at night");
    }

    @Test
    void withoutANetworkThePageSaysSoAndGoesOnByItself() throws IOException {
        openTheDomain();
        assertThat(page.locator("html.scripted")).isVisible();
        profile.setOffline(true);
        criterion(0).getByText("Steady and confirmed").click();
        assertThat(page.locator("[data-saved-bar]")).containsText("Not saved yet");
        picture("offline");
        profile.setOffline(false);
        assertThat(page.locator("[data-saved-bar]")).containsText("Saved at");
        page.reload();
        assertThat(criterion(0).locator("[value='3']")).isChecked();
    }

    @Test
    void namesOnFilesCloseWhateverIsReadInThem() throws IOException {
        openTheDomain();
        page.navigate(domain.replace("facilities", "confidentiality"));
        var codes = page.locator("#files-carry-codes");
        codes.getByText("Absent or harmful").click();
        assertThat(page.locator(".is-closed").first()).isVisible();
        page.navigate(domain.replace("facilities", "case-management"));
        assertThat(page.locator(".closed-note:visible").first()).isVisible();
    }

    @Test
    void theKeyboardAloneIsEnough() throws IOException {
        openTheDomain();
        criterion(0).locator("[name=mark]").first().focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(criterion(0).locator("[value='2']")).isChecked();
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        assertThat(criterion(0).locator("[data-saved-at]")).containsText("Saved at");
        assertThat(criterion(0).locator("[name=proof]:checked")).hasCount(1);
        assertThat(page.getByRole(AriaRole.GROUP).first()).isVisible();
    }

    @Test
    void withScriptsOffPlainFormsDoTheSame() throws IOException {
        useProfile(options().setJavaScriptEnabled(false));
        openTheDomain();
        var first = criterion(0);
        first.getByText("In practice, with gaps").click();
        first.getByText("Seen in practice").click();
        first.getByText("Save this answer").click();
        assertThat(page).hasURL(Pattern.compile("#"));
        assertThat(criterion(0).locator("[value='2']")).isChecked();
        page.getByText("One at a time").click();
        assertThat(page.locator(".criterion")).hasCount(1);
        page.locator("#main").getByText("Next criterion").click();
        assertThat(page.locator(".criterion-number")).hasText("1.2");
        page.navigate(domain.replaceAll("domains/.*", "check"));
        assertThat(page.locator(".problems")).containsText("Still missing");
    }

    @Test
    void theQuickExitSavesWhatWasJustTyped() throws IOException {
        openTheDomain();
        page.route("https://**", route -> route.fulfill());
        var first = criterion(0);
        first.locator(".noting summary").click();
        first.locator("textarea").fill("The door opens from inside");
        press("Leave quickly");
        page.waitForURL("https://www.wikipedia.org/");
        var drafts = server.getApplicationContext().getBean(Drafts.class);
        assertThat(drafts.of(planned.begun().id(), fixtures.id("alma")).values())
            .anyMatch(latest -> latest.note() != null);
    }

    private Locator criterion(int place) {
        return page.locator(".criterion").nth(place);
    }

    private void openTheDomain() throws IOException {
        planned = new PlannedVisit(server.getApplicationContext(), fixtures,
            Files.readAllBytes(Path.of("scoresheets", "shelter-core-1.yaml")));
        var id = planned.begun().id();
        signIn("alma");
        domain = "/assessments/" + id + "/domains/facilities";
        page.navigate(domain);
    }
}

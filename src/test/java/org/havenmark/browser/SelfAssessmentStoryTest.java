package org.havenmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.havenmark.network.Assessed;
import org.junit.jupiter.api.Test;

/** A manager assesses their own shelter on the core sheet and sees where they and the peers saw different things. */
class SelfAssessmentStoryTest extends Story {
    private static final LocalDate VISITED = LocalDate.of(2026, 3, 1);
    private String self;
    private String figures;

    /** Peers counted everything at 2. */
    @Override
    protected void furnish() {
        super.furnish();
        new Assessed(server.getApplicationContext(), fixtures).handedIn(fixtures.id("Heron"), VISITED,
            criterion -> 2);
    }

    @Test
    void theGapBetweenSelfAndPeersIsSomethingToTalkAboutAndNothingElse() {
        signIn("cora");
        figures = figures();
        assertThat(figures).contains("Heron");
        as("mai");
        page.getByText("Assess your own shelter").click();
        assertThat(main()).containsText("A self-assessment never decides about money and is not in the network");
        lookAt("begin");
        beginOnTheCoreSheet();
        answer();
        handIn();
        seeTheGaps();
        inVietnamese();
        asACoordinator();
    }

    private void beginOnTheCoreSheet() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Begin"))).first().click();
        page.waitForURL(Pattern.compile("/assessments/[0-9a-f-]{36}$"));
        self = page.url().replaceFirst("https?://[^/]+", "");
        assertThat(main()).not().containsText("Who takes part");
        page.navigate(self + "/context");
        page.getByText("Dry season").click();
        page.getByText("11 to 25").click();
        page.locator("#staffPresent").fill("3");
        page.locator("#roomsNotSeen").fill("0");
        press("Save and go on");
        assertThat(page.locator(".notice")).containsText("The context is saved");
    }

    /** As the peers did, but for the first two criteria: one higher, one lower. */
    private void answer() {
        for (var domain : List.of("facilities", "services", "case-management", "confidentiality")) {
            page.navigate(self + "/domains/" + domain);
            assertThat(page.locator("html.scripted")).isVisible();
            page.evaluate("""
                () => document.querySelectorAll('.criterion').forEach(form => {
                  form.querySelector('[name=mark][value="2"]').click();
                  form.querySelector('[name=proof][value=CONFIRMED]').click();
                })""");
            assertThat(page.locator(".criterion .saved:text-matches('^$')")).hasCount(0);
            if (domain.equals("facilities")) {
                page.locator(".criterion").nth(0).getByText("Steady and confirmed").click();
                page.locator(".criterion").nth(1).getByText("On paper or by chance").click();
            }
            assertThat(page.locator("[data-saved-bar]")).containsText("Saved at");
        }
    }

    private void handIn() {
        page.navigate(self + "/check");
        press("Hand in my ratings");
        assertThat(page.locator(".notice")).containsText("Your self-assessment is handed in");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See the result")).click();
        assertThat(page.locator(".tag").getByText("Self-reported").first()).isVisible();
    }

    private void seeTheGaps() {
        page.navigate("/self-assessments");
        page.getByText("Beside the last visit").click();
        assertThat(page).hasURL(Pattern.compile(self + "/gaps$"));
        assertThat(main()).containsText("It does not say who is right: it says what is worth talking about");
        assertThat(main()).containsText(Pattern.compile("n = 5\\d criteria that both rated: 5\\d alike, 2 to talk"));
        assertThat(page.locator("article")).hasCount(2);
        assertThat(gap("1.1")).containsText(Pattern.compile("You\\s*3 .*The team\\s*2 ", Pattern.DOTALL));
        assertThat(gap("1.1")).containsText("What did you see that the team could not see on that day?");
        assertThat(gap("1.2")).containsText(Pattern.compile("You\\s*1 .*The team\\s*2 ", Pattern.DOTALL));
        assertThat(gap("1.2")).containsText("What do you know that the team was not shown?");
        lookAt("gaps");
    }

    private void inVietnamese() {
        profile.addCookies(List.of(new Cookie("language", "vi").setUrl("http://localhost:" + server.getPort())));
        page.reload();
        assertThat(main()).containsText("2 cần trao đổi");
        lookAt("gaps-vi");
        page.navigate("/self-assessments");
        assertThat(main()).containsText("không bao giờ dùng để quyết định kinh phí");
        lookAt("list-vi");
    }

    /** The coordinator may read it; the network's figures do not know of it, and no money can be asked for it. */
    private void asACoordinator() {
        as("cora");
        assertThat(figures()).isEqualTo(figures);
        page.navigate("/shelters/" + fixtures.id("Heron"));
        assertThat(page.locator("a[href='" + self + "/gaps']")).isVisible();
        page.navigate("/feedbacks");
        assertThat(page.locator("a[href^='/feedbacks/']")).hasCount(1);
    }

    /** What coordinators read of the network, shelter by shelter. */
    private String figures() {
        page.navigate("/network");
        return main().innerText();
    }

    private Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    private Locator gap(String number) {
        return page.locator("article").filter(new Locator.FilterOptions().setHasText(number + " "));
    }

    private void as(String person) {
        profile.clearCookies();
        signIn(person);
    }
}

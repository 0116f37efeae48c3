package org.havenmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.havenmark.assessment.TeamVisit;
import org.havenmark.network.Assessed;
import org.havenmark.sheet.Criterion;
import org.junit.jupiter.api.Test;

/** A team words its feedback and shares it; the manager comments, is answered, and acknowledges it. */
class FeedbackStoryTest extends Story {
    private static final String OWN = "Nobody has come since the rains began.";

    @Test
    void theTeamAndTheManagerTalkUntilItIsFinal() {
        var visit = new TeamVisit(server.getApplicationContext(), fixtures).handedIn();
        signIn("alma");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Heron")).first().click();
        assertThat(page.locator("h1")).hasText("Feedback for Heron");
        lookAt("team");
        page.navigate("/feedbacks/" + visit.assessment().id() + "/criteria/counselling");
        assertThat(page.locator("#problem")).hasValue("A contract lies in a drawer.");
        page.locator("#problem").fill(OWN);
        lookAt("wording");
        press("Save these words");
        assertThat(page.locator("#counselling")).containsText(OWN);
        press("Share it now");
        assertThat(page.locator(".notice").first()).containsText("The shelter’s manager sees it now");
        comment(visit);
        answer();
        acknowledge();
    }

    private void comment(TeamVisit visit) {
        as("mai");
        assertThat(page.locator("#feedback ~ .task-list")).containsText("Heron");
        picture("home-manager");
        page.navigate("/feedbacks/" + visit.assessment().id() + "/criteria/counselling");
        page.getByText("Evidence").first().check();
        page.locator("#note").fill("The counsellor comes on Tuesdays now; the roster hangs in the office.");
        lookAt("comment");
        press("Send it to the team");
        assertThat(page.locator(".talk")).containsText("Waits for the team’s answer");
    }

    private void answer() {
        as("ben");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Heron")).first().click();
        page.locator(".said summary").click();
        page.locator(".said textarea")
            .fill("We saw the roster. The level is that of the day; we look again at the re-visit.");
        lookAt("answer");
        press("Send the answer");
        assertThat(page.locator(".answered")).containsText("We saw the roster");
    }

    private void acknowledge() {
        as("mai");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Heron")).first().click();
        page.getByText("We have read it and do not agree with all of it").check();
        page.locator("#last-word").fill("The roster was there on the day too.");
        lookAt("manager");
        press("Acknowledge it");
        assertThat(page.locator(".feedback-way")).containsText("without agreement");
        lookAt("final");
        speak("vi");
        lookAt("final-vi");
        page.navigate("/feedbacks");
        lookAt("list-vi");
    }

    /**
     * Every criterion of the core sheet can be a finding, and every red line crossed: two sides hold it all the same.
     */
    @Test
    void theCoreSheetsFeedbackFitsOnTwoSidesOfPaper() throws IOException {
        var assessed = new Assessed(server.getApplicationContext(), fixtures);
        var worst = assessed.handedIn(fixtures.id("Lotus"), LocalDate.of(2026, 3, 1), criterion -> 0);
        var usual = assessed.handedIn(fixtures.id("Heron"), LocalDate.of(2026, 3, 2), FeedbackStoryTest::usual);
        signIn("cora");
        for (var assessment : List.of(worst, usual)) {
            for (var language : List.of("", "en", "vi")) {
                page.navigate("/feedbacks/" + assessment.id() + "/paper" + (language.isEmpty() ? ""
                    : "?language=" + language));
                assertThat(page.locator("html")).hasAttribute("lang", language.isEmpty() ? "vi" : language);
                try (var pdf = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("A4")
                        .setPreferCSSPageSize(true).setPath(java.nio.file.Path.of("target", "screenshots",
                            "paper-" + (assessment == worst ? "worst" : "usual") + "-" + language + ".pdf"))))) {
                    assertThat(pdf.getNumberOfPages()).as(language).isEqualTo(2);
                }
            }
        }
        lookAt("paper");
        var view = FirstView.of(page, "/feedbacks/" + worst.id());
        assertThat(view.kilobytes()).isLessThan(40);
        lookAt("core");
    }

    private static int usual(Criterion criterion) {
        return criterion.redLine() ? 2 : Math.floorMod(criterion.id().hashCode(), 4);
    }

    private void as(String person) {
        profile.clearCookies();
        signIn(person);
    }

    private void speak(String language) {
        profile.addCookies(List.of(new Cookie("language", language).setUrl("http://localhost:" + server.getPort())));
        page.reload();
    }
}

package org.havenmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.havenmark.Fixtures;
import org.havenmark.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;

/**
 * A test that lives through a story in a real browser, over a real server and an emptied database with
 * {@link Fixtures}. No story may leave a complaint of the browser behind.
 */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class Story {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
        "best-practice");
    protected EmbeddedServer server;
    protected Fixtures fixtures;
    protected BrowserContext profile;
    protected Page page;
    private Complaints complaints;

    @BeforeAll
    void serve() {
        server = ApplicationContext.run(EmbeddedServer.class, new HashMap<>(settings()));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @BeforeEach
    void begin() {
        furnish();
        complaints = new Complaints();
        useProfile(options());
    }

    @AfterEach
    void end() {
        profile.close();
        assertThat(complaints.all()).as("what the browser complained of").isEmpty();
    }

    /** What the server is told at its start; a story may tell it more. */
    protected Map<String, String> settings() {
        return TestDatabase.properties();
    }

    /** Whom and what the story finds; {@link Fixtures}, unless it says otherwise. */
    protected void furnish() {
        TestDatabase.empty(server.getApplicationContext());
        fixtures = new Fixtures(server.getApplicationContext());
        fixtures.load();
    }

    /** How the browser is set up; a story may use another language or switch scripts off. */
    protected Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setBaseURL("http://localhost:" + server.getPort()).setLocale("en")
            .setViewportSize(Screen.TABLET.width, Screen.TABLET.height);
    }

    /** Goes on in a browser that knows nothing of the story so far, as another person would. */
    protected final void useProfile(Browser.NewContextOptions options) {
        profile = Chrome.get().newContext(options);
        page = profile.newPage();
        complaints.listenTo(page);
    }

    /** Signs in through the form, as a person does. */
    protected final void signIn(String username) {
        signIn(username, Fixtures.PASSWORD);
    }

    protected final void signIn(String username, String password) {
        page.navigate("/login");
        page.locator("#username").fill(username);
        page.locator("#password").fill(password);
        press("Sign in");
        page.waitForURL("**/");
    }

    /** Until what is sent has been answered: a page stays until the server has its form. */
    protected final void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
        waitForTheAnswer();
    }

    protected final void waitForTheAnswer() {
        PlaywrightAssertions.assertThat(page.locator("form[aria-busy=true]")).hasCount(0);
    }

    protected final void on(Screen screen) {
        page.setViewportSize(screen.width, screen.height);
    }

    /** Looks at the page on every screen: everybody can use it, and nothing sticks out. */
    protected final void lookAt(String name) {
        for (var screen : Screen.values()) {
            on(screen);
            assertEverybodyCanUseIt(name + " on " + screen);
            assertNothingSticksOut(name + " on " + screen);
            picture(name + "-" + screen.width + "x" + screen.height);
        }
        on(Screen.TABLET);
    }

    /** The rules of WCAG 2.2 AA; where stronger contrast is switched on, 7:1 as well. */
    protected final void assertEverybodyCanUseIt(String name) {
        assertNoneIn(name, axe().withTags(WCAG));
        if (page.locator("html.high-contrast").count() > 0) {
            assertNoneIn(name, axe().withRules(List.of("color-contrast-enhanced")));
        }
    }

    protected final void assertNothingSticksOut(String name) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth")).as(name)
            .isLessThanOrEqualTo(0);
    }

    /** Keeps a picture in {@code target/screenshots} where {@code -Dlook} asks for it. */
    protected final void picture(String name) {
        if (System.getProperty("look") != null) {
            var story = getClass().getSimpleName().toLowerCase(Locale.ROOT);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target", "screenshots", story + "-" + name + ".png")));
        }
    }

    /** In one step on the page itself, three times as fast as with a second page; it would miss a foreign frame. */
    private AxeBuilder axe() {
        assertThat(page.frames()).as("a page has no frames").hasSize(1);
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private static void assertNoneIn(String name, AxeBuilder rules) {
        assertThat(rules.analyze().getViolations()).as(name).extracting(Rule::getId, Rule::getHelp,
            rule -> rule.getNodes().stream().map(CheckedNode::getHtml).toList()).isEmpty();
    }
}

package org.havenmark.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import org.havenmark.machine.Provision;

/** The one Chromium of a test run; each story has a profile of its own in it. */
final class Chrome {
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
        "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");
    private static final Browser BROWSER = start();

    private Chrome() { }

    static Browser get() {
        return BROWSER;
    }

    private static Browser start() {
        var playwright = Playwright.create(new Playwright.CreateOptions()
            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright.chromium().launch(new BrowserType.LaunchOptions().setHeadless(true)
            .setExecutablePath(Provision.chromium()).setArgs(ARGUMENTS));
    }
}

package org.havenmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.havenmark.Seed;
import org.havenmark.demo.Demo;

/** A story in the demonstration; it takes the README's pictures, and {@code -Dpictures=docs/img} puts them there. */
abstract class DemoStory extends Story {
    @Override
    protected Map<String, String> settings() {
        return Seed.properties();
    }

    @Override
    protected void furnish() {
        Seed.load(server.getApplicationContext());
    }

    final void enter(String username) {
        signIn(username, Demo.PASSWORD);
    }

    final void leave() {
        press("Sign out");
    }

    /** A picture of the tablet's screen as it is, for the README. */
    final void show(String name) {
        show(name, "body");
    }

    /** The same with this part of the page at the top of the screen. */
    final void show(String name, String part) {
        assertEverybodyCanUseIt(name);
        page.locator(part).evaluate("part => part.scrollIntoView({ behavior: 'instant' })");
        var picture = page.screenshot(new Page.ScreenshotOptions());
        assertThat(picture.length).isPositive();
        try {
            var folder = Path.of(System.getProperty("pictures", "target/screenshots"));
            Files.createDirectories(folder);
            Files.write(folder.resolve(name + ".png"), picture);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

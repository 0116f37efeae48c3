package org.havenmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.havenmark.drafting.Filled;
import org.havenmark.drafting.Versions;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.SheetVersions;
import org.junit.jupiter.api.Test;

/** A coordinator asks what a draft would change before anybody is asked to publish it. */
class SimulationStoryTest extends Story {
    private static final Instant THEN = Instant.parse("2026-01-01T08:00:00Z");

    @Test
    void aDraftShowsWhatItWouldChange() {
        var draft = "/sheets/" + furnished();
        signIn("cora");
        page.navigate(draft);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See what it would change")).click();
        assertThat(page.locator("h1")).containsText("What this sheet would change");
        assertThat(page.locator("#repairs")).isVisible();
        assertThat(page.locator("canvas[role=img][aria-label]")).hasCount(2);
        assertThat((Object) drawn()).isEqualTo(written());
        lookAt("changes");
        page.locator(".wordings summary").first().click();
        assertThat(page.locator(".wordings ol").first()).isVisible();
        page.locator("footer").getByText("Tiếng Việt").click();
        assertThat(page.locator("h1")).containsText("Bảng điểm này sẽ làm thay đổi gì");
        assertNothingSticksOut("changes in Vietnamese");
        picture("changes-vi");
        on(Screen.PHONE);
        assertNothingSticksOut("changes in Vietnamese on a phone");
        picture("changes-vi-phone");
    }

    /** Sixteen shelters, ten of them twice; the draft weighs facilities more, words one anew and replaces another. */
    private String furnished() {
        var context = server.getApplicationContext();
        var versions = context.getBean(SheetVersions.class);
        var core = Versions.keep(versions, Versions.CORE, THEN);
        var filled = new Filled(context, fixtures);
        var shelters = filled.shelters(16);
        filled.assess(core, shelters, SimulationStoryTest::level);
        filled.assess(core, shelters.subList(0, 10), (shelter, criterion, username) ->
            Math.min(3, level(shelter, criterion, username) + new Random(shelter * 7L).nextInt(2)));
        return Versions.keep(versions, Versions.CORE, null, "version: 1", "version: 2",
            "    axis: process\n    weight: 1\n    criteria:\n      - id: doors",
            "    axis: process\n    weight: 4\n    criteria:\n      - id: doors",
            "Residents can open the outer door from inside", "Residents open the outer door from inside themselves",
            "id: complaints-are-safe", "id: complaints-are-answered").toString();
    }

    /** Shelters differ, some things are better everywhere, and one wording is read in two ways. */
    private static int level(int shelter, Criterion criterion, String username) {
        if (criterion.id().equals("entry-by-appointment")) {
            return 2;
        }
        var chance = new Random(31L * criterion.id().hashCode() + shelter);
        chance.nextInt();
        int level = Math.max(0, Math.min(3, shelter % 3 + chance.nextInt(2) + (criterion.redLine() ? 1 : 0)));
        return criterion.skills().contains("counselling") && username.equals("ben") ? chance.nextInt(4) : level;
    }

    private List<?> drawn() {
        return (List<?>) page.evaluate("() => Chart.getChart(document.querySelector('.chart canvas')).data.datasets"
            + ".map(set => set.data)");
    }

    private List<?> written() {
        return (List<?>) page.evaluate(
            "() => [1, 2].map(column => [...document.querySelector('.chart').querySelectorAll('tbody tr')]"
            + ".map(row => Number(row.cells[column].textContent)))");
    }
}

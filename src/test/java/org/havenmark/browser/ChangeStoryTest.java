package org.havenmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.havenmark.change.Intervention;
import org.havenmark.change.Recording;
import org.havenmark.network.Assessed;
import org.havenmark.sheet.Sheets;
import org.junit.jupiter.api.Test;

/** A coordinator sees how the network changed, how sure that is, and where no clear change can be told. */
class ChangeStoryTest extends Story {
    private static final LocalDate BEFORE = LocalDate.of(2026, 3, 1);
    private static final LocalDate AFTER = LocalDate.of(2026, 8, 1);

    @Override
    protected void furnish() {
        super.furnish();
        var assessed = new Assessed(server.getApplicationContext(), fixtures);
        var ids = List.of(fixtures.id("Heron"), fixtures.id("Lotus"), assessed.shelter("Orchid"),
            assessed.shelter("Willow"), assessed.shelter("Ibis"), assessed.shelter("Stork"));
        ids.forEach(id -> {
            int place = ids.indexOf(id);
            var team = place > 2 ? assessed.by("anna", "gia") : assessed;
            team.handedIn(id, BEFORE, criterion -> at(criterion.id(), place, 0));
            // Heron stays as it was; the others rise, the later ones by more.
            var later = team.handedIn(id, AFTER, criterion -> at(criterion.id(), place, place));
            if (place > 2) {
                train(id, later.sheetVersionId());
            }
        });
    }

    @Test
    void theCoordinatorSeesTheChangeWithItsIntervalAndTheCaseOfNoClearChange() {
        signIn("cora");
        page.navigate("/network");
        page.getByText("What has changed").click();
        assertThat(row("Heron")).contains("0", "[", "No clear change", "Assessors differ by as much");
        assertThat(row("Stork")).contains("+", "Better");
        PlaywrightAssertions.assertThat(page.locator("#scores ~ figure canvas")).hasCount(1);
        page.locator("details summary").first().click();
        lookAt("network-change");
        page.getByText("Stork").click();
        assertThat(page.locator("h1").innerText()).contains("Stork");
        lookAt("shelter-change");
    }

    @Test
    void theCoordinatorRecordsWhatWasDoneAndClosesAQuestion() {
        signIn("cora");
        page.navigate("/shelters/" + fixtures.id("Heron") + "/interventions");
        page.getByText("Record what was done").first().click();
        page.locator("input[value=MENTORING]").check();
        page.locator("input[value=FACILITIES]").check();
        page.locator("#begun").fill("2026-04-01");
        page.locator("#criteria summary").first().click();
        lookAt("what-was-done-form");
        page.locator("input[name=criteria]").first().check();
        press("Record it");
        assertThat(page.locator("main").innerText()).contains("It is recorded.", "Mentoring", "Facilities");
        lookAt("what-was-done");
        page.navigate("/network/questions");
        lookAt("questions");
        page.getByText("Answer it").first().click();
        page.locator("#note").fill("The team looked at each by itself; the house worked on it all year.");
        press("Close the question");
        assertThat(page.locator("main").innerText()).contains("The question is closed.", "One question is answered");
        page.navigate("/network");
        lookAt("network");
        page.getByText("First", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Second looks").click();
        page.locator("#percent").selectOption("10");
        press("Draw the lot");
        assertThat(page.locator("main").innerText()).contains("The lot is drawn.", "2 of 12 visits");
        lookAt("second-looks");
    }

    @Test
    void anObserverReadsTheSameOfNoShelterInVietnamese() {
        useProfile(options().setLocale("vi"));
        page.navigate("/login");
        page.locator("#username").fill("oda");
        page.locator("#password").fill(org.havenmark.Fixtures.PASSWORD);
        page.locator("main button[type=submit]").click();
        page.waitForURL("**/");
        page.navigate("/network/change");
        assertThat(page.locator("main").innerText()).contains("n = 6").doesNotContain("Heron", "Stork");
        lookAt("figures-change");
    }

    private String row(String shelter) {
        return page.locator("tr", new Page.LocatorOptions().setHasText(shelter)).first()
            .innerText();
    }

    /** A level that differs by criterion and shelter, and how many criteria of ten have risen by one. */
    private static int at(String criterion, int shelter, int tenths) {
        int start = Math.floorMod((criterion + shelter % 2).hashCode(), 3);
        return start + (Math.floorMod((shelter + criterion).hashCode(), 10) < tenths * 2 ? 1 : 0);
    }

    private void train(UUID shelter, UUID version) {
        var context = server.getApplicationContext();
        var criteria = context.getBean(Sheets.class).get(version).criteria().limit(20).map(each -> each.id()).toList();
        context.getBean(Recording.class).record(Intervention.of(UUID.randomUUID(), shelter, version,
            Intervention.Kind.TRAINING, Intervention.Money.CAPACITY, BEFORE.plusDays(20), BEFORE.plusDays(22),
            Set.copyOf(criteria)), null);
    }
}

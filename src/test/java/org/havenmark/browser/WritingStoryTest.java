package org.havenmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.havenmark.cycle.CyclesOfTests;
import org.havenmark.drafting.Filled;
import org.havenmark.drafting.Versions;
import org.havenmark.sheet.SheetVersions;
import org.junit.jupiter.api.Test;

/** A coordinator writes the sheet of their country. */
class WritingStoryTest extends DraftStory {
    private static final Instant THEN = Instant.parse("2026-01-01T08:00:00Z");
    /** Of the core, the domain of staff and the one of fire safety. */
    private static final int CRITERIA = 68;

    @Test
    void aSheetOfTheCountryIsWrittenPublishedByTwoAndAssessedWith() {
        pastAssessments();
        var planned = new CyclesOfTests(server.getApplicationContext(), fixtures);
        signIn("cora");
        beginASheet();
        follow("Title, languages, use");
        page.locator("#f-title-vi").fill("Bảng điểm quốc gia");
        assertThat(page.locator("[data-saved-words]")).containsText("Saved ");
        assertThat(page.locator("aside [data-checker-count]")).containsText("Nothing to mend");
        addTheModule();
        addFireSafety();
        lookAt("draft");
        lookAtTheEffect();
        press("Make version 1");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("The version is made");
        press("Ask to publish this version");
        var version = page.url();
        asAnother("dora");
        page.navigate(version);
        press("Approve and publish");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("the sheet is in force");
        assessOnIt(planned, version);
        asAnother("cora");
        comesBackAsItWentOut(version);
    }

    /** What peers of ten shelters found on the core sheet before. */
    private void pastAssessments() {
        var context = server.getApplicationContext();
        var core = Versions.keep(context.getBean(SheetVersions.class), Versions.CORE, THEN);
        var filled = new Filled(context, fixtures);
        filled.assess(core, filled.shelters(10), (shelter, criterion, username) ->
            (shelter + criterion.id().length()) % 4);
    }

    /** What weighs more moves the scores: the simulator says so, of no shelter by name. */
    private void lookAtTheEffect() {
        follow("1. Facilities");
        page.locator("#f-weight").fill("5");
        assertThat(page.locator("[data-saved-words]")).containsText("Saved ");
        follow("National score sheet");
        follow("What this sheet would change");
        assertThat(page.locator("#moves")).isVisible();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("10 assessments");
        follow("National score sheet");
    }

    /** A visit is planned with it, and an assessor answers one of its own questions on the tablet. */
    private void assessOnIt(CyclesOfTests planned, String version) {
        page.navigate("/cycles/" + planned.cycle);
        follow("Plan a visit");
        page.locator("#shelter").selectOption(fixtures.id("Heron").toString());
        page.locator("#sheet").selectOption(version.substring(version.lastIndexOf('/') + 1));
        page.locator("#day").fill(CyclesOfTests.TODAY.toString());
        page.getByText("Bamboo, social work").click();
        page.getByText("Lotus, health").click();
        press("Plan the visit");
        if (page.getByRole(AriaRole.ALERT).count() > 0) {
            press("Plan it and record the warnings");
        }
        asAnother("alma");
        follow("Visits");
        follow("Declare a conflict of interest or none");
        page.getByText("No, I have none").click();
        press("Declare");
        page.navigate("/");
        press("Begin");
        describeTheVisit();
        page.navigate(page.url().replaceFirst("(assessments/[^/]+).*", "$1/domains/fire-safety"));
        page.locator("#the-way-out-is-clear").getByText("Yes", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#the-way-out-is-clear [data-saved-at]")).containsText("Saved at");
        lookAt("assessed");
    }

    /** Out as XLSForm and in again: a draft with the same criteria, as both print them in both languages. */
    private void comesBackAsItWentOut(String version) {
        page.navigate(version);
        var form = page.waitForDownload(() -> follow("XLSForm file"));
        page.navigate("/forms");
        page.locator("#file").setInputFiles(payload(form));
        press("Read the form");
        var main = page.getByRole(AriaRole.MAIN);
        assertThat(main).containsText("Domains: 6.");
        assertThat(main).containsText("Every cell is in the draft.");
        lookAt("came-back");
        follow("Open the draft");
        page.waitForURL("**/drafts/*");
        assertThat(page.locator("aside [data-checker-count]")).containsText("Nothing to mend");
        var draft = page.url();
        for (var language : List.of("en", "vi")) {
            assertEquals(printed(version, language), printed(draft, language));
        }
        assertThat(page.locator(".paper")).containsText("Lối thoát không bị chặn.");
    }

    private static FilePayload payload(Download form) {
        try (var stream = form.createReadStream()) {
            return new FilePayload(form.suggestedFilename(), "application/octet-stream", stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that stands on paper, without the line that tells the one from the other. */
    private String printed(String address, String language) {
        page.navigate(address + "/paper?language=" + language);
        assertThat(page.locator(".paper-criterion")).hasCount(CRITERIA);
        return page.locator(".paper").innerText().replaceAll("Version 1 · .*", "");
    }

    private void describeTheVisit() {
        page.waitForURL("**/assessments/*");
        page.navigate(page.url() + "/context");
        for (var name : List.of("announced", "season", "occupancy")) {
            page.locator("[name=" + name + "]").first().check();
        }
        page.locator("[name=staffPresent], [name=staff]").first().fill("4");
        page.locator("[name=roomsNotSeen], [name=rooms]").first().fill("0");
        page.locator("main form button[type=submit]").first().click();
        waitForTheAnswer();
    }

    private void asAnother(String username) {
        page.context().clearCookies();
        signIn(username);
    }

    private void addTheModule() {
        follow("National score sheet");
        follow("Add parts of other sheets");
        page.locator("#source").selectOption("module-staff-1.yaml");
        press("Show its domains");
        page.locator("input[name=domains][value=staff]").check();
        lookAt("modules");
        press("Add them");
        assertThat(page.locator(".draft-things")).containsText("Staff");
    }

    private void addFireSafety() {
        page.getByText("Add a domain").click();
        page.locator("#title").fill("Fire safety");
        page.locator("#scale").selectOption("new:yes-no");
        press("Add the domain");
        follow("6. Fire safety");
        page.locator("#f-title-vi").fill("Phòng cháy");
        assertThat(page.locator("[data-saved-words]")).containsText("Saved ");
        page.locator("#new-text").fill("The way out is clear.");
        press("Add the criterion");
        page.locator("#f-text-vi").fill("Lối thoát không bị chặn.");
        page.locator("#f-guidance-en").fill("Smoke leaves two minutes.");
        page.locator("#f-guidance-vi").fill("Khói chỉ để lại hai phút.");
        page.locator("#f-evidence-en").fill("Walk the way out.");
        assertThat(page.locator("#f-evidence-vi-remarks")).containsText("still missing");
        page.locator("#f-evidence-vi").fill("Đi thử lối thoát.");
        page.locator("input[name=looks][value=observe]").check();
        assertThat(page.locator("#f-evidence-vi-remarks")).isHidden();
        assertThat(page.locator("aside [data-checker-count]")).containsText("Nothing to mend");
        lookAt("criterion");
        follow("National score sheet");
    }
}

package org.havenmark.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.havenmark.WebTest;
import org.havenmark.audit.Audit;
import org.havenmark.network.Assessed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterventionPagesTest extends WebTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final String[] WHOLE = {"kind", "TRAINING", "money", "CAPACITY", "begun", "2026-04-01", "ended",
        "2026-04-03", "criteria", "locked-files", "note", "Two days on locked files"};
    private UUID sheet;
    private String here;

    @BeforeEach
    void assess() {
        sheet = new Assessed(context, fixtures).handedIn(fixtures.id("Heron"), DAY, criterion -> 2).sheetVersionId();
        here = "/shelters/" + fixtures.id("Heron") + "/interventions";
    }

    @Test
    void aCoordinatorRecordsAndTheManagerReads() {
        var criterion = firstCriterion();
        assertThat(as("cora").post(here, "sheet", sheet.toString(), "kind", "TRAINING", "money", "CAPACITY", "begun",
            "2026-04-01", "ended", "2026-04-03", "criteria", criterion, "note", "Two days on locked files")
            .statusCode())
            .isEqualTo(303);
        for (var reader : new String[] {"cora", "mai"}) {
            assertThat(as(reader).get(here).body()).contains("Training", "Capacity building",
                "Two days on locked files", "Apr 1, 2026", "entered by a coordinator").doesNotContain("⟦");
        }
        assertThat(as("mai").get(here).body()).doesNotContain("/withdrawals");
        assertThat(as("mai").cookie("language", "vi").get(here).body()).contains("Tập huấn").doesNotContain("⟦");
        assertThat(deeds()).contains("intervention.recorded");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() {
        var criterion = firstCriterion();
        var page = as("cora").post(here, "sheet", sheet.toString(), "kind", "", "begun", "2999-01-01", "ended", "soon",
            "criteria", criterion, "note", "Kept words");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Choose what it was.", "Enter the first day, today or earlier, within",
            "Enter the last day, not before the first", "Kept words", "value=\"" + criterion + "\" checked",
            "2999-01-01");
        assertThat(as("cora").post(here, "sheet", sheet.toString(), "kind", "AWARD", "begun", "0202-04-01").body())
            .contains("Tick one criterion at least.", "Enter the first day, today or earlier, within");
        assertThat(as("cora").get(here).body()).contains("Nothing has been recorded yet.");
    }

    @Test
    void aTextThatNamesSomebodyIsQuestionedAndNothingIsRecorded() {
        var page = as("cora").post(here, "sheet", sheet.toString(), "kind", "OWN_WORK", "begun", "2026-04-01",
            "criteria", firstCriterion(), "note", "Call 0912 345 678");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Does this name a resident?", "Call 0912 345 678");
        assertThat(as("cora").get(here).body()).contains("Nothing has been recorded yet.");
    }

    @Test
    void aStrangerIsNotLetIn() {
        assertThat(stranger().get(here).headers().firstValue("location")).contains("/login");
        assertThat(as("nam").get(here).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "gia", "tam", "oda", "alma", "mai"})
    void onlyCoordinatorsWrite(String username) {
        assertThat(as(username).post(here, WHOLE).statusCode()).isEqualTo(403);
        assertThat(as(username).post(here + "/" + UUID.randomUUID() + "/withdrawals").statusCode()).isEqualTo(403);
    }

    @Test
    void noSuchShelterAndNoSuchRowAreNotFound() {
        assertThat(as("cora").post("/shelters/" + UUID.randomUUID() + "/interventions", WHOLE).statusCode())
            .isEqualTo(404);
        assertThat(as("cora").get("/shelters/" + fixtures.id("National office") + "/interventions/new").statusCode())
            .isEqualTo(404);
        assertThat(as("cora").post(here + "/" + UUID.randomUUID() + "/withdrawals", "version", "0").statusCode())
            .isEqualTo(404);
    }

    @Test
    void whatIsTakenBackCountsNoMoreAndOnlyOnce() {
        var done = done(UUID.randomUUID(), Intervention.Kind.AWARD);
        context.getBean(Recording.class).record(done, null);
        assertThat(as("cora").get(here).body()).contains("written by the program");
        var elsewhere = "/shelters/" + fixtures.id("Lotus") + "/interventions/" + done.id() + "/withdrawals";
        assertThat(as("cora").post(elsewhere, "version", "0").statusCode()).isEqualTo(404);
        assertThat(as("cora").post(here + "/" + done.id() + "/withdrawals", "version", "7").statusCode())
            .isEqualTo(409);
        assertThat(as("cora").post(here + "/" + done.id() + "/withdrawals", "version", "0").statusCode())
            .isEqualTo(303);
        assertThat(as("cora").post(here + "/" + done.id() + "/withdrawals", "version", "0").statusCode())
            .isEqualTo(404);
        assertThat(as("cora").get(here).body()).contains("Nothing has been recorded yet.");
    }

    @Test
    void aSourceHasOneRowForEachShelterHoweverOftenItWrites() {
        var recording = context.getBean(Recording.class);
        var interventions = context.getBean(Interventions.class);
        var source = UUID.randomUUID();
        var shelter = fixtures.id("Heron");
        recording.record(done(source, Intervention.Kind.AWARD), null);
        recording.record(done(source, Intervention.Kind.AWARD), null);
        assertThat(deeds().filter(deed -> deed.startsWith("intervention."))).containsExactly("intervention.recorded");
        recording.record(done(source, Intervention.Kind.PRACTICE), null);
        assertThat(interventions.of(shelter)).singleElement().extracting(Intervention::kind)
            .isEqualTo(Intervention.Kind.PRACTICE);
        recording.withdraw(source, shelter, null);
        recording.withdraw(source, shelter, null);
        assertThat(interventions.of(shelter)).isEmpty();
        recording.record(done(source, Intervention.Kind.PRACTICE), null);
        assertThat(interventions.of(shelter)).singleElement().extracting(Intervention::criteria)
            .isEqualTo(Set.of("one", "two"));
    }

    private Intervention done(UUID source, Intervention.Kind kind) {
        return Intervention.of(source, fixtures.id("Heron"), sheet, kind, Intervention.Money.OTHER, DAY, null,
            Set.of("one", "two"));
    }

    private String firstCriterion() {
        var matcher = Pattern.compile("name=\"criteria\" value=\"([^\"]+)\"").matcher(as("cora").get(here
            + "/new").body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private java.util.stream.Stream<String> deeds() {
        return context.getBean(Audit.class).latest(20).stream().map(entry -> entry.deed());
    }
}

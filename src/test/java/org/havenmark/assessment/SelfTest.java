package org.havenmark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.havenmark.Browser;
import org.havenmark.WebTest;
import org.havenmark.feedback.Findings;
import org.havenmark.sheet.Proof;
import org.junit.jupiter.api.Test;

/** A manager assesses their own shelter, and sees it beside what peers saw. */
class SelfTest extends WebTest {
    private static final List<String> CRITERIA = List.of("doors", "water", "counselling", "meals", "files", "codes");
    @Inject
    Assessments assessments;
    @Inject
    Saving saving;
    @Inject
    Findings findings;

    @Test
    void aManagerAssessesTheirOwnShelterFromTheFirstClickToTheGaps() {
        var visit = new TeamVisit(context, fixtures).handedIn();
        var mai = as("mai");
        assertThat(mai.get("/self-assessments").body()).contains("A sheet for a small team");
        var self = begun(mai, visit.assessment().sheetVersionId());
        assertThat(mai.get(self).body()).contains("Self-assessment").doesNotContain("Who takes part");
        assertThat(mai.get(self + "/context").body()).doesNotContain("type=\"radio\" name=\"announced\"");
        assertThat(mai.post(self + "/context", "announced", "yes", "season", "DRY", "occupancy", "UP_TO_10",
            "staffPresent", "3", "roomsNotSeen", "0", "version", "0").statusCode()).isEqualTo(303);
        assertThat(mai.post(self + "/submissions").statusCode()).isEqualTo(422);
        CRITERIA.forEach(criterion -> save(self, criterion, criterion.equals("water") ? 1 : 3));
        assertThat(mai.get(self + "/check").body()).contains("Everything is answered", "your coordinators can read it")
            .doesNotContain("you see the others");
        assertThat(mai.post(self + "/submissions").headers().firstValue("location")).hasValue(self);
        assertThat(mai.get(self + "/result").body()).contains("Self-reported");
        var gaps = mai.get(self + "/gaps").body();
        assertThat(gaps).contains("You count this higher than the team did", "You count this lower than the team did",
            "n = 5 criteria that both rated: 0 alike, 5 to talk about");
        assertThat(gaps.indexOf("You count this lower")).isPositive();
        assertThat(as("cora").get(self + "/gaps").statusCode()).isEqualTo(200);
        assertThat(as("cora").get("/shelters/" + fixtures.id("Heron")).body()).contains(self + "/gaps");
    }

    @Test
    void itIsNeitherInTheNetworksFiguresNorInTheFindings() {
        var visit = new TeamVisit(context, fixtures).handedIn();
        var before = figures();
        assertThat(before).contains("Heron");
        var self = handedIn(visit.assessment().sheetVersionId());
        assertThat(figures()).isEqualTo(before);
        assertThat(findings.findByAssessmentId(UUID.fromString(self.replace("/assessments/", "")))).isEmpty();
        assertThat(as("mai").get("/shelters/" + fixtures.id("Heron")).body()).contains("n = 1 visit,", self);
    }

    @Test
    void beginningTwiceGoesOnWithTheSameOne() {
        var sheet = new TeamVisit(context, fixtures).assessment().sheetVersionId();
        assertThat(begun(as("mai"), sheet)).isEqualTo(begun(as("mai"), sheet));
        assertThat(assessments.findSelf(fixtures.id("Heron"))).hasSize(1);
    }

    @Test
    void itIsTheirsAloneUntilItIsHandedIn() {
        var sheet = new TeamVisit(context, fixtures).assessment().sheetVersionId();
        var self = begun(as("mai"), sheet);
        for (var other : List.of("nam", "alma", "lan")) {
            assertThat(as(other).get(self).statusCode()).as(other).isEqualTo(404);
            assertThat(as(other).post(self + "/submissions").statusCode()).as(other).isEqualTo(404);
        }
        assertThat(as("cora").get(self).statusCode()).isEqualTo(403);
        assertThat(as("cora").get(self + "/result").statusCode()).isEqualTo(404);
        assertThat(as("mai").get(self + "/gaps").statusCode()).isEqualTo(404);
    }

    @Test
    void onlyManagersBeginOneAndOnlyOnASheetThatIsOffered() {
        var sheet = new TeamVisit(context, fixtures).assessment().sheetVersionId();
        for (var other : List.of("cora", "alma", "oda", "gia")) {
            assertThat(begin(as(other), sheet).statusCode()).as(other).isEqualTo(403);
        }
        assertThat(begin(stranger(), sheet).statusCode()).isEqualTo(401);
        assertThat(begin(as("mai"), UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(as("mai").post("/self-assessments", "version", "none").statusCode()).isEqualTo(404);
    }

    @Test
    void theGapsOfAVisitByPeersAreNotThere() {
        var visit = new TeamVisit(context, fixtures).handedIn();
        assertThat(as("cora").get(visit.page("/gaps")).statusCode()).isEqualTo(404);
        assertThat(as("alma").get(visit.page("/gaps")).statusCode()).isEqualTo(403);
        assertThat(as("nam").get(handedIn(visit.assessment().sheetVersionId()) + "/gaps").statusCode()).isEqualTo(404);
    }

    /** What coordinators read of the network, shelter by shelter. */
    private String figures() {
        return as("cora").get("/network").body().replaceAll("(?s).*<main|</main>.*", "");
    }

    private String handedIn(UUID sheet) {
        var mai = as("mai");
        var self = begun(mai, sheet);
        mai.post(self + "/context", "announced", "yes", "season", "DRY", "occupancy", "UP_TO_10", "staffPresent", "3",
            "roomsNotSeen", "0", "version", "0");
        CRITERIA.forEach(criterion -> save(self, criterion, 3));
        mai.post(self + "/submissions");
        return self;
    }

    private static String begun(Browser browser, UUID sheet) {
        return begin(browser, sheet).headers().firstValue("location").orElseThrow();
    }

    private static HttpResponse<String> begin(Browser browser, UUID sheet) {
        return browser.post("/self-assessments", "version", sheet.toString());
    }

    private void save(String self, String criterion, int level) {
        var assessment = assessments.findById(UUID.fromString(self.replace("/assessments/", ""))).orElseThrow();
        saving.save(assessment, fixtures.id("mai"), java.util.Locale.ENGLISH, List.of(new Entry(UUID.randomUUID(),
            criterion, TeamVisit.level(criterion, level, Proof.CONFIRMED), "", "", PlannedVisit.THEN)));
    }
}

package org.havenmark.network;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.havenmark.WebTest;
import org.havenmark.assessment.TeamVisit;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Notes;
import org.havenmark.plan.Action;
import org.havenmark.plan.ActionRevision;
import org.havenmark.plan.ActionRevisions;
import org.havenmark.plan.Actions;
import org.havenmark.revisit.Judgement;
import org.havenmark.revisit.Judgement.Verdict;
import org.havenmark.revisit.Judgements;
import org.junit.jupiter.api.Test;

/** A shelter's story on one screen, and who may read it. */
class StoryTest extends WebTest {
    private static final Instant THEN = Instant.parse("2025-03-01T08:00:00Z");
    @Inject
    Actions actions;
    @Inject
    ActionRevisions revisions;
    @Inject
    Judgements judgements;
    @Inject
    Notes notes;

    @Test
    void beforeTheFirstVisitThereIsNothingToTell() {
        assertThat(as("cora").get(page("Heron")).body()).contains("No visit has been handed in yet",
            "No re-visit has judged an action yet");
    }

    @Test
    void theScoresAreThoseThatWereStored() {
        var visit = new TeamVisit(context, fixtures).handedIn();
        var told = as("cora").get(page("Heron")).body();
        assertThat(told).contains("data-value=", "n = 1 visit,", "/assessments/" + visit.assessment().id() + "/result");
        assertThat(as("mai").get(page("Heron")).body()).contains("n = 1 visit,", "By the rule of the national team");
        assertThat(told).doesNotContain("Safeguarding alerts");
        visit.correcting("Seen again").settled(TeamVisit.level("doors", 0, org.havenmark.sheet.Proof.PRACTICE), 1)
            .closed();
        assertThat(as("cora").get(page("Heron")).body()).contains("Safeguarding alerts", "href=\"/alerts/");
        assertThat(as("mai").get(page("Heron")).body()).doesNotContain("href=\"/alerts/");
    }

    @Test
    void actionsCountAsClosedOnlyWhereAHandedInReVisitJudgedThem() {
        var visit = new TeamVisit(context, fixtures).agreeing();
        judged(visit, action(LocalDate.of(2025, 4, 1)), Verdict.DONE);
        judged(visit, action(LocalDate.of(2025, 4, 1)), Verdict.PARTLY);
        action(LocalDate.of(2999, 1, 1));
        action(LocalDate.of(2025, 4, 1), Action.Status.DONE);
        assertThat(as("cora").get(page("Heron")).body())
            .contains("3 open, of them 2 past their deadline; 0 closed at a re-visit; 1 more");
        assertThat(as("mai").get("/").body().replaceAll("<[^>]+>", "")).contains("2 late");
        visit.settled(TeamVisit.level("doors", 1, org.havenmark.sheet.Proof.PRACTICE), 0)
            .settled(TeamVisit.level("files", 1, org.havenmark.sheet.Proof.PRACTICE), 0).closed();
        assertThat(as("cora").get(page("Heron")).body()).contains("2 open, of them 1 past their deadline; 1 closed",
            "Re-visits judged 2 actions: 1 done, 1 partly done, 0 not done, 0 no longer needed",
            "<strong>1/2</strong>");
    }

    @Test
    void whatTheShelterCallsDoneIsNeitherOpenNorClosed() {
        var said = action(LocalDate.of(2025, 4, 1));
        var mai = as("mai");
        mai.post("/plans/" + fixtures.id("Heron") + "/actions/" + said + "/progress", "status", "DONE", "version", "0");
        action(LocalDate.of(2999, 1, 1));
        assertThat(mai.get(page("Heron")).body()).contains(
            "1 open, of them 0 past their deadline; 0 closed at a re-visit; 1 more done, as the shelter says");
    }

    @Test
    void theNetworkCountsWhatReVisitsFoundAndTellsOthersNothingOfSoFew() {
        var visit = new TeamVisit(context, fixtures).agreeing();
        judged(visit, action(LocalDate.of(2025, 4, 1)), Verdict.DONE);
        judged(visit, action(LocalDate.of(2025, 4, 1)), Verdict.NOT_NEEDED);
        assertThat(as("cora").get("/network").body()).contains("No re-visit has judged an action yet");
        visit.settled(TeamVisit.level("doors", 1, org.havenmark.sheet.Proof.PRACTICE), 0)
            .settled(TeamVisit.level("files", 1, org.havenmark.sheet.Proof.PRACTICE), 0).closed();
        assertThat(as("cora").get("/network").body().replaceAll("\\s+", " ")).contains("n = 1 shelter · until",
            "<th scope=\"row\">All of them</th><td class=\"number\">2</td><td class=\"number\">1</td>");
        assertThat(as("oda").get("/network").body()).contains("fewer than 5 shelters").doesNotContain("100 %",
            "of the actions done");
    }

    @Test
    void whoOnlyKeepsTheRegisterReadsNoResultAndOthersFindNothing() {
        new TeamVisit(context, fixtures).handedIn();
        assertThat(as("anna").get(page("Heron")).body()).contains("In the register").doesNotContain("data-value=");
        for (var other : new String[] {"nam", "alma", "oda", "tam", "gia"}) {
            assertThat(as(other).get(page("Heron")).statusCode()).as(other).isEqualTo(404);
        }
        assertThat(as("cora").get("/shelters/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    private String page(String shelter) {
        return "/shelters/" + fixtures.id(shelter);
    }

    private UUID action(LocalDate deadline) {
        return action(deadline, Action.Status.NOT_STARTED);
    }

    private UUID action(LocalDate deadline, Action.Status status) {
        var note = notes.keep(new Draft(fixtures.id("mai"), "Mend the bolt", Locale.ENGLISH, "cycle.note", "")).note()
            .orElseThrow();
        var action = actions.save(new Action(UUID.randomUUID(), fixtures.id("Heron"), null, null, null, null, null,
            null, null, status, 1, THEN, fixtures.id("mai"), 0));
        revisions.save(new ActionRevision(UUID.randomUUID(), action.id(), 1, note, ActionRevision.Owner.UPKEEP,
            deadline, 0, "VND", 0, null, null, null, false, ActionRevision.Category.FACILITIES,
            ActionRevision.Horizon.QUICK, note, null, THEN, fixtures.id("mai")));
        return action.id();
    }

    private void judged(TeamVisit visit, UUID action, Verdict verdict) {
        judgements.save(new Judgement(UUID.randomUUID(), visit.assessment().id(), action, verdict, null, null, THEN,
            fixtures.id("alma"), 0));
    }
}

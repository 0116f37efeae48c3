package org.havenmark.revisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.havenmark.WebTest;
import org.havenmark.change.EarlyWarnings;
import org.havenmark.plan.Action;
import org.havenmark.plan.ActionRevision.Category;
import org.havenmark.plan.ActionRevision.Horizon;
import org.havenmark.plan.PlanFigures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An action that makes no sense any more: the shelter sets it aside, and only a re-visit ends it. */
class SetAsideTest extends WebTest {
    private static final String REASON = "The house moves in spring, so that the old bolt goes.";
    private ReVisit visit;
    private Action bolt;
    private String plan;

    @BeforeEach
    void planARevisit() {
        visit = new ReVisit(context, fixtures);
        bolt = visit.action("Mend the bolt", "doors", Category.FACILITIES, Horizon.QUICK);
        plan = "/plans/" + fixtures.id("Heron");
    }

    @Test
    void settingAsideWantsItsReasonAndAsksForNothingMore() {
        assertThat(figures().open()).isEqualTo(1);
        var without = say("SET_ASIDE", "", "0");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("Say why it makes no sense any more", "value=\"SET_ASIDE\" checked");
        assertThat(say("SET_ASIDE", REASON, "0").statusCode()).isEqualTo(303);
        assertThat(as("cora").get(plan + "/actions/" + bolt.id()).body()).contains(REASON, "Set aside",
            "It is set aside.");
        assertThat(as("mai").get(plan + "?list=aside").body()).contains("Mend the bolt", "Set aside")
            .doesNotContain("⟦");
        assertThat(as("mai").get(plan).body()).contains("Nothing is open");
        assertThat(as("mai").get(plan + "/deadlines.ics").body()).doesNotContain("BEGIN:VEVENT");
        assertThat(figures()).as("neither open nor done").isEqualTo(PlanFigures.Figures.NONE);
        assertThat(as("mai").cookie("language", "vi").get(plan + "?list=aside").body()).contains("Tạm gác lại")
            .doesNotContain("⟦");
    }

    @Test
    void whatIsTakenUpAgainIsOpenAgain() {
        say("SET_ASIDE", REASON, "0");
        assertThat(say("UNDER_WAY", "The move was called off.", "1").statusCode()).isEqualTo(303);
        assertThat(as("mai").get(plan).body()).contains("Mend the bolt");
        assertThat(as("mai").get(plan + "/actions/" + bolt.id()).body()).contains(REASON, "The move was called off.");
    }

    @Test
    void theNextReVisitAsksAboutItAndItIsNoComplianceBefore() {
        say("SET_ASIDE", REASON, "0");
        assertThat(context.getBean(Compliances.class).all()).isEmpty();
        assertThat(as("alma").get(visit.page("/judgements")).body()).contains("Mend the bolt", REASON,
            "Set aside by the shelter", "Is it no longer needed?", "Judged 0 of 1 actions");
        visit.scored();
        assertThat(as("ben").post(visit.page("/hand-ins")).statusCode()).as("it is to be judged first").isEqualTo(422);
        visit.judged(bolt, "alma", Judgement.Verdict.NOT_DONE, "");
        visit.handedIn();
        assertThat(as("mai").get(plan).body()).as("the re-visit found it wanted all the same")
            .contains("Mend the bolt");
        assertThat(context.getBean(Compliances.class).all()).singleElement().extracting(Verified::verdict)
            .isEqualTo(Judgement.Verdict.NOT_DONE);
    }

    @Test
    void aCriticalOneThatIsOverdueStillWarnsTheCoordinators() {
        say("SET_ASIDE", REASON, "0");
        assertThat(warnings()).containsExactly(plan + "?list=aside");
        visit.action("Mend the gate", "doors", Category.FACILITIES, Horizon.QUICK);
        assertThat(warnings()).containsExactly(plan + "?list=late");
    }

    @Test
    void nobodyElseSetsAside() {
        var path = plan + "/actions/" + bolt.id() + "/progress";
        String[] form = {"status", "SET_ASIDE", "note", REASON, "version", "0"};
        assertThat(as("cora").post(path, form).statusCode()).isEqualTo(403);
        assertThat(as("alma").post(path, form).statusCode()).isEqualTo(403);
        assertThat(as("nam").post(path, form).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> say(String status, String note, String version) {
        return as("mai").post(plan + "/actions/" + bolt.id() + "/progress", "status", status, "note", note, "version",
            version);
    }

    private List<String> warnings() {
        return context.getBeansOfType(EarlyWarnings.class).stream().flatMap(each -> each.on(ReVisit.DAY).stream())
            .filter(warning -> warning.key().equals("plan.warning.overdue")).map(EarlyWarnings.EarlyWarning::to)
            .toList();
    }

    private PlanFigures.Figures figures() {
        return context.getBean(PlanFigures.class).of(fixtures.id("Heron"));
    }
}

package org.havenmark.revisit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.havenmark.WebTest;
import org.havenmark.plan.ActionRevision.Category;
import org.havenmark.plan.ActionRevision.Horizon;
import org.havenmark.revisit.Judgement.Verdict;
import org.havenmark.shelter.Organisation;
import org.havenmark.shelter.Organisations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a re-visit found, before and after, and what became of the plan. */
class RevisitPageTest extends WebTest {
    @Inject
    Compliances compliances;
    private ReVisit visit;

    @BeforeEach
    void planAReVisit() {
        visit = new ReVisit(context, fixtures);
        visit.scored();
        visit.judged(visit.action("Mend the bolt", "doors", Category.FACILITIES, Horizon.QUICK), "alma", Verdict.DONE,
            "The bolt holds");
        visit.judged(visit.action("Place a filter", "water", Category.FACILITIES, Horizon.MID), "alma", Verdict.DONE,
            "One stands in the kitchen");
        visit.judged(visit.action("Train the counsellor", "counselling", Category.CAPACITY, Horizon.LONG), "ben",
            Verdict.PARTLY, "She went to one day of three");
        visit.judged(visit.action("Plant a hedge", null, Category.OTHER, Horizon.LONG), "ben", Verdict.NOT_NEEDED,
            "There is a wall now");
    }

    @Test
    void eachCriterionStandsBeforeAndAfter() {
        var page = show("mai");
        assertThat(page).contains("Mar 1, 2026 and Sep 1, 2026", "3 better", "1 worse", "1 same", "1 newly seen")
            .doesNotContain("⟦");
        assertThat(page).containsPattern("(?s)Drinking water.*Confirmed.*now:.*In practice");
        assertThat(page).containsPattern("(?s)The house.*66\\.67.*\\+?");
    }

    @Test
    void whatBecameOfThePlanIsCountedByCategoryAndHorizon() {
        var page = show("cora");
        assertThat(page).contains("Done: 2 of 3 actions", "No longer needed: 1.", "She went to one day of three");
        assertThat(row(page, "Facilities")).containsExactly("2", "0", "0", "0", "2");
        assertThat(row(page, "Capacity building")).containsExactly("0", "1", "0", "0", "1");
        assertThat(row(page, "Long-term")).containsExactly("0", "1", "0", "1", "2");
        assertThat(row(page, "All actions")).containsExactly("2", "1", "0", "1", "4");
    }

    @Test
    void whatGotWorseAlthoughItWasDoneIsAQuestion() {
        var page = show("alma");
        assertThat(page).contains("Done, and yet the criterion is worse");
        var asked = page.substring(page.indexOf("and yet the criterion is worse"),
            page.indexOf("Every action that was judged"));
        assertThat(asked).contains("Place a filter").doesNotContain("Mend the bolt", "hedge");
    }

    @Test
    void itIsForThoseWhoMaySeeTheResultAndThereOnceItIsHandedIn() {
        assertThat(as("alma").get("/revisits/" + visit.assessment().id()).statusCode()).isEqualTo(404);
        visit.handedIn();
        for (var person : new String[] {"alma", "ben", "mai", "cora"}) {
            assertThat(as(person).get("/revisits/" + visit.assessment().id()).statusCode()).isEqualTo(200);
        }
        assertThat(as("nam").get("/revisits/" + visit.assessment().id()).statusCode()).isEqualTo(404);
        assertThat(as("lan").get("/revisits/" + visit.assessment().id()).statusCode()).isEqualTo(404);
        assertThat(as("oda").get("/revisits/" + visit.assessment().id()).statusCode()).isEqualTo(403);
        assertThat(as("cora").get("/revisits/" + visit.baseline().id()).statusCode()).isEqualTo(404);
        assertThat(as("cora").get("/revisits/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(as("mai").get(visit.page("/result")).body()).contains("/revisits/" + visit.assessment().id());
    }

    @Test
    void borderControlSeesItsVisitAndNothingOfThePlan() {
        var gate = context.getBean(Organisations.class).findById(fixtures.id("East Gate")).orElseThrow();
        context.getBean(Organisations.class).update(new Organisation(gate.id(), Organisation.Kind.BORDER_CONTROL,
            gate.name(), gate.region(), gate.createdAt(), gate.version()));
        assertThat(show("ben")).contains("3 better").doesNotContain("Mend the bolt", "Verified", "The bolt holds");
    }

    @Test
    void laterPagesReadComplianceByShelterAndByCycle() {
        assertThat(compliances.byShelter()).isEmpty();
        visit.handedIn();
        var counts = new Compliance(2, 1, 0, 1);
        var cycle = context.getBean(org.havenmark.cycle.Visits.class).findById(visit.assessment().visitId())
            .orElseThrow()
            .cycleId();
        assertThat(compliances.byShelter()).isEqualTo(Map.of(fixtures.id("Heron"), counts));
        assertThat(compliances.byCycle()).isEqualTo(Map.of(cycle, counts));
        assertThat(compliances.ofCycle(cycle)).isEqualTo(Map.of(fixtures.id("Heron"), counts));
        assertThat(Compliance.of(compliances.ofShelter(fixtures.id("Heron")))).isEqualTo(counts);
    }

    private String show(String username) {
        visit.handedIn();
        var answer = as(username).get("/revisits/" + visit.assessment().id());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static java.util.List<String> row(String page, String name) {
        var from = page.indexOf("<th scope=\"row\" >" + name) < 0 ? page.indexOf("<th scope=\"row\">" + name)
            : page.indexOf("<th scope=\"row\" >" + name);
        var row = page.substring(from, page.indexOf("</tr>", from));
        return java.util.regex.Pattern.compile("<td[^>]*>(\\d+)</td>").matcher(row).results().map(each -> each.group(1))
            .toList();
    }
}

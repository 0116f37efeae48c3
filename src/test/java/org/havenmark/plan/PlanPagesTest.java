package org.havenmark.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenmark.plan.SharedVisit.typed;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.havenmark.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A manager builds their plan. */
class PlanPagesTest extends WebTest {
    @Test
    void aManagerIsLedToTheirOwnPlanAndAFindingBecomesAnActionWithOneClick() {
        var shared = SharedVisit.of(context, fixtures);
        var mai = as("mai");
        assertThat(mai.get("/plans").headers().firstValue("location")).hasValue(shared.path(""));
        var link = shared.path("/actions/new?finding=" + shared.finding("doors"));
        assertThat(mai.get(shared.path("")).body()).contains("Findings without an action", link, "Nothing is open");
        assertThat(mai.get(link).body()).contains("A locked door is a cage. Fit a thumb lock.",
            "The door opens by hand at midnight.", ">Try the door.</textarea>", "Level 1, target 3",
            "name=\"deadline\" type=\"date\" value=\"\"", "name=\"cost\" type=\"text\" value=\"\"");
        var action = shared.action(mai, "doors", "cost", "0");
        assertThat(mai.get(shared.path("")).body()).contains(action.toString(), "Fit a thumb lock", "Due",
            "next note by").doesNotContain(link);
        assertThat(mai.get(shared.path("/actions/" + action)).body()).contains("Upkeep of the house", "0 VND",
            "Open the door by hand at night", "The front door opens from inside.", "1. Written by the shelter");
    }

    @Test
    void whatIsMissingIsNamedWithWhyItMattersAndEverythingTypedStays() {
        var shared = SharedVisit.of(context, fixtures);
        var mai = as("mai");
        mai.get(shared.path(""));
        var answer = mai.post(shared.path("/actions"), "finding", shared.finding("doors").toString(), "what",
            "Fit a lock at the gate", "help", "A visit to Bamboo", "money", "yes", "currency", "VND");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("what belongs to everybody is done by nobody",
            "nobody can say whether the action is late", "Enter the cost, 0 where it costs nothing",
            "only what can be looked at counts as done", "money is divided by it", "quick gains come first",
            "Fit a lock at the gate</textarea>", "A visit to Bamboo</textarea>", "value=\"yes\" checked");
        assertThat(mai.get(shared.path("")).body()).contains("Nothing is open");
    }

    @Test
    void aCostIsReadByTheLanguageAndReadBackBeforeItIsKept() {
        var shared = SharedVisit.of(context, fixtures);
        var mai = as("mai").cookie("language", "vi");
        mai.get(shared.path(""));
        var finding = shared.finding("doors").toString();
        var asked = mai.post(shared.path("/actions"), typed(finding, "cost", "1.200.000", "money", "yes"));
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("Được đọc là 1.200.000 VND",
            "name=\"heard\" value=\"1200000 VND 1200000\"");
        var other = mai.post(shared.path("/actions"), typed(finding, "cost", "1.500.000", "money", "yes", "heard",
            "1200000 VND 1200000"));
        assertThat(other.statusCode()).isEqualTo(422);
        var kept = shared.action(mai, "doors", "cost", "1.500.000", "money", "yes", "heard", "1500000 VND 1500000");
        assertThat(mai.get(shared.path("?list=money")).body()).contains(kept.toString(), "1.500.000 VND");
        assertThat(mai.get(shared.path("?list=no-money")).body()).doesNotContain(kept.toString());
        assertThat(as("mai").post(shared.path("/actions"), typed(finding, "cost", "1.200")).body())
            .contains("not written with so many decimals");
    }

    @Test
    void anotherCurrencyBringsItsRateItsDayAndItsSource() {
        var shared = SharedVisit.of(context, fixtures);
        var mai = as("mai");
        mai.get(shared.path(""));
        var finding = shared.finding("doors").toString();
        assertThat(mai.post(shared.path("/actions"), typed(finding, "cost", "100", "currency", "USD")).body())
            .contains("Enter the rate", "Choose the day of the rate", "Say where the rate is from");
        var today = LocalDate.now().minusDays(2).toString();
        var asked = mai.post(shared.path("/actions"), typed(finding, "cost", "100", "currency", "USD", "rate", "25,400",
            "rateOn", today, "rateSource", "State bank"));
        assertThat(asked.body()).contains("Read as 100.00 USD = 2,540,000 VND");
        var action = shared.action(mai, "doors", "cost", "100", "currency", "USD", "rate", "25,400", "rateOn", today,
            "rateSource", "State bank", "heard", "10000 USD 2540000");
        assertThat(mai.get(shared.path("/actions/" + action)).body()).contains("100.00 USD = 2,540,000 VND",
            "at 25,400, ", "State bank");
        assertThat(mai.get(shared.path("/actions/" + action + "/edit")).body()).contains("value=\"25,400\"",
            "value=\"100\"", "value=\"10000 USD 2540000\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        money|yes|about a finding, or ask for no money
        deadline|2020-01-01|Choose a day from today on
        currency|XXX|Choose one of the currencies
        owner|MAI|done by nobody
        """)
    void anOwnIdeaNeedsNoFindingAndCannotAskForMoney(String field, String value, String said) {
        var shared = SharedVisit.of(context, fixtures);
        var mai = as("mai");
        assertThat(mai.get(shared.path("/actions/new")).body()).contains("Your own idea needs no finding")
            .doesNotContain("name=\"money\"");
        var answer = mai.post(shared.path("/actions"), typed("", field, value));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(said);
        assertThat(shared.action(mai, "")).isNotNull();
    }

    @Test
    void aTextThatSeemsToNameSomebodyIsQuestioned() {
        var shared = SharedVisit.of(context, fixtures);
        var mai = as("mai");
        mai.get(shared.path(""));
        var answer = mai.post(shared.path("/actions"), typed("", "what", "Call 0912 345 678 each week"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("what-why", "Call 0912 345 678 each week</textarea>");
    }

    @Test
    void theNextWordingStandsAboveTheEarlierOneAndAStaleFormShowsBoth() {
        var shared = SharedVisit.of(context, fixtures);
        var mai = as("mai");
        var action = shared.action(mai, "doors");
        var path = shared.path("/actions/" + action);
        assertThat(mai.get(path + "/edit").body()).contains("name=\"version\" value=\"0\"",
            "Fit a thumb lock</textarea>");
        var finding = shared.finding("doors").toString();
        assertThat(mai.post(path + "/revisions", typed(finding, "what", "Fit two locks", "version", "0")).statusCode())
            .isEqualTo(303);
        assertThat(mai.get(path).body()).contains("Fit two locks", "Fit a thumb lock", "2. Written by the shelter");
        var stale = mai.post(path + "/revisions", typed(finding, "what", "Fit three locks", "version", "0"));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("Fit two locks", "Fit three locks</textarea>",
            "name=\"version\" value=\"1\"");
        assertThat(mai.post(path + "/revisions", typed(finding, "what", "", "version", "1")).statusCode())
            .isEqualTo(422);
        assertThat(mai.post(path + "/revisions", typed(finding, "what", "Fit three locks", "version", "1"))
            .statusCode()).isEqualTo(303);
        assertThat(context.getBean(ActionRevisions.class).findByActionIdOrderByRevision(action)).hasSize(3);
    }

    @Test
    void nobodyElseComesToAPlan() {
        var shared = SharedVisit.of(context, fixtures);
        var action = shared.action(as("mai"), "doors");
        var paths = List.of("", "/paper", "/actions/new", "/actions/" + action, "/actions/" + action + "/edit");
        for (var path : paths) {
            assertThat(stranger().get(shared.path(path)).statusCode()).isEqualTo(303);
            assertThat(as("oda").get(shared.path(path)).statusCode()).isEqualTo(403);
            for (var other : List.of("nam", "lan", "ben")) {
                assertThat(as(other).get(shared.path(path)).statusCode()).as(other + path).isEqualTo(404);
            }
        }
        assertThat(as("nam").post(shared.path("/actions"), typed("")).statusCode()).isEqualTo(404);
        assertThat(as("nam").post(shared.path("/actions/" + action + "/revisions"), typed("")).statusCode())
            .isEqualTo(404);
        assertThat(as("cora").post(shared.path("/actions"), typed("")).statusCode()).isEqualTo(403);
        assertThat(as("cora").get(shared.path("/actions/" + action)).statusCode()).isEqualTo(200);
        assertThat(as("mai").get(shared.path("/actions/" + UUID.randomUUID())).statusCode()).isEqualTo(404);
        assertThat(as("mai").get("/plans/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(as("mai").post(shared.path("/actions"), typed(UUID.randomUUID().toString())).statusCode())
            .isEqualTo(404);
        assertThat(as("mai").post(shared.path("/actions/" + UUID.randomUUID() + "/revisions"), typed("")).statusCode())
            .isEqualTo(404);
    }
}

package org.havenmark.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.havenmark.WebTest;
import org.junit.jupiter.api.Test;

class WatchingTest extends WebTest {
    @Test
    void aFallBeyondWhatAssessorsDifferByIsWarnedOfAndASmallOneIsNot() {
        var assessed = new Assessed(context, fixtures);
        assessed.handedIn(fixtures.id("Heron"), today().minusMonths(6), criterion -> 3);
        var worse = assessed.handedIn(fixtures.id("Heron"), today().minusMonths(1), criterion -> 2);
        assessed.handedIn(fixtures.id("Lotus"), today().minusMonths(6), criterion -> 2);
        assessed.handedIn(fixtures.id("Lotus"), today().minusMonths(1), criterion -> 2);
        var page = as("cora").get("/network").body();
        assertThat(page).contains("/assessments/" + worse.id() + "/change?since=", "was worse at the visit of")
            .doesNotContain("⟦");
        assertThat(page.split("was worse at the visit of", -1)).hasSize(2);
        assertThat(as("cora").cookie("language", "vi").get("/network").body()).contains("Cảnh báo sớm")
            .doesNotContain("⟦");
    }

    @Test
    void aShelterThatNobodyVisitsIsWarnedOfUntilAVisitIsPlanned() {
        var assessed = new Assessed(context, fixtures);
        assessed.handedIn(fixtures.id("Heron"), today().minusMonths(14), criterion -> 2);
        assertThat(warnings()).contains("<bdi>Heron</bdi>", "was last visited on", "<bdi>Lotus</bdi>",
            "was never visited");
        assessed.visit(fixtures.id("Heron"), today().plusDays(9));
        assertThat(warnings()).doesNotContain("<bdi>Heron</bdi>").contains("<bdi>Lotus</bdi>");
        assertThat(as("cora").get("/network?region=South").body().replaceAll(
            "(?s).*<h2 id=\"warnings\">(.*?)</section>.*", "$1")).doesNotContain("<bdi>Lotus</bdi>");
    }

    @Test
    void progressCountsTheSheltersOfACycle() {
        var assessed = new Assessed(context, fixtures);
        assessed.handedIn(fixtures.id("Heron"), today().minusMonths(2), criterion -> 2);
        assessed.visit(fixtures.id("Lotus"), today().plusDays(9));
        assertThat(as("cora").get("/network").body().replaceAll("\\s+", " "))
            .contains("First</a></th><td class=\"number\">2</td>"
            + "<td class=\"number\">1</td><td class=\"number\">0</td>");
    }

    @Test
    void nobodyElseIsTold() {
        new Assessed(context, fixtures).handedIn(fixtures.id("Heron"), today().minusMonths(14), criterion -> 2);
        for (var username : new String[] {"oda", "mai", "tam"}) {
            assertThat(as(username).get("/network").body()).doesNotContain("Early warnings", "was last visited",
                "<bdi>");
        }
    }

    private String warnings() {
        return as("cora").get("/network").body().replaceAll("(?s).*<h2 id=\"warnings\">(.*?)</section>.*", "$1");
    }

    private LocalDate today() {
        return LocalDate.now(context.getBean(Clock.class));
    }
}

package org.havenmark.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.havenmark.WebTest;
import org.havenmark.network.Assessed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Heron is visited by alma and ben, Lotus by anna and gia. */
class SecondLookPagesTest extends WebTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private Assessed assessed;

    @Test
    void theLotIsDrawnOnceAndTheSeedIsKept() {
        visited();
        assertThat(as("cora").get(path()).body()).contains("How many of the 2 visits?").doesNotContain("⟦");
        assertThat(as("cora").post(path(), "percent", "5").statusCode()).isEqualTo(303);
        var page = as("cora").get(path()).body();
        assertThat(page).contains("1 of 2 visits (5 %, rounded up)", "Looked at again by the team that visited",
            "Plan the visit").containsPattern("<code>-?\\d+</code>").doesNotContain("⟦");
        assertThat(as("cora").post(path(), "percent", "10").statusCode()).isEqualTo(409);
        assertThat(seed(as("cora").get(path()).body())).isEqualTo(seed(page));
        assertThat(as("cora").cookie("language", "vi").get(path()).body()).contains("Xem lại lần hai")
            .doesNotContain("⟦");
    }

    @Test
    void aSecondLookIsSetBesideTheFirstAndIsNoChangeOfTheShelter() {
        visited();
        as("cora").post(path(), "percent", "5");
        var drawn = as("cora").get(path()).body().contains("<bdi>Heron</bdi>") ? "Heron" : "Lotus";
        var second = assessed.plannedNow().handedIn(fixtures.id(drawn), DAY.plusDays(20), criterion -> 3);
        assertThat(as("cora").get(path()).body()).contains("The two teams differ by more than assessors do", "+33.33",
            "/assessments/" + second.id() + "/change?since=");
        assertThat(as("cora").get("/network/change").body()).contains("No shelter has been visited twice");
        assertThat(as("cora").get("/assessments/" + second.id() + "/change").body()).contains("+33.33");
    }

    /** Bamboo cannot be drawn: alma, of the only other team, works there. */
    @Test
    void aSecondLookIsRefusedToWhoeverWasAtTheFirst() {
        assessed = new Assessed(context, fixtures);
        assessed.handedIn(fixtures.id("Heron"), DAY, criterion -> 2);
        assessed.by("anna", "gia").handedIn(fixtures.id("Bamboo"), DAY, criterion -> 2);
        assertThat(plan("Heron", "ben").body()).contains("A team has 2 to 6 members").doesNotContain("looked at again");
        as("cora").post(path(), "percent", "5");
        assertThat(as("cora").get(path()).body()).contains("<bdi>Heron</bdi>").doesNotContain("<bdi>Bamboo</bdi>");
        var mixed = plan("Heron", "ben", "lan");
        assertThat(mixed.statusCode()).isEqualTo(422);
        assertThat(mixed.body())
            .contains("East Gate, border service: was at the visit that is looked at again. A second "
            + "look is made by another team", "value=\"" + fixtures.id("lan") + "\" checked").doesNotContain("⟦",
            "Lotus, health: was");
        assertThat(plan("Bamboo", "ben", "lan").statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> plan(String shelter, String... team) {
        var form = new ArrayList<>(List.of("shelter", fixtures.id(shelter).toString(), "sheet",
            assessed.sheet().toString(), "day", DAY.plusDays(20).toString()));
        Stream.of(team).forEach(username -> form.addAll(List.of("team", fixtures.id(username).toString())));
        return as("cora").post("/cycles/" + assessed.cycle() + "/visits", form.toArray(String[]::new));
    }

    @Test
    void itIsNotDrawnBeforeAllAreHandedInNorWithAnotherShare() {
        visited();
        var wrong = as("cora").post(path(), "percent", "50");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Choose from 5 to 10 in a hundred.");
        assessed.visit(assessed.shelter("Orchid"), DAY.plusDays(60));
        assertThat(as("cora").get(path()).body()).contains("One visit is still to be handed in, 2 have been.");
        assertThat(as("cora").post(path(), "percent", "5").statusCode()).isEqualTo(409);
    }

    @Test
    void aStrangerIsNotLetInAndNoSuchCycleIsNotFound() {
        assessed = new Assessed(context, fixtures);
        assertThat(stranger().get(path()).headers().firstValue("location")).contains("/login");
        assertThat(as("cora").get("/cycles/" + UUID.randomUUID() + "/second-looks").statusCode()).isEqualTo(404);
        assertThat(as("cora").post("/cycles/" + UUID.randomUUID() + "/second-looks", "percent", "5").statusCode())
            .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "gia", "tam", "oda", "alma", "mai"})
    void onlyCoordinatorsDraw(String username) {
        assessed = new Assessed(context, fixtures);
        assertThat(as(username).get(path()).statusCode()).isEqualTo(403);
        assertThat(as(username).post(path(), "percent", "5").statusCode()).isEqualTo(403);
    }

    private void visited() {
        assessed = new Assessed(context, fixtures);
        assessed.handedIn(fixtures.id("Heron"), DAY, criterion -> 2);
        assessed.by("anna", "gia").handedIn(fixtures.id("Lotus"), DAY, criterion -> 2);
    }

    private static String seed(String page) {
        return page.replaceAll("(?s).*<code>(-?\\d+)</code>.*", "$1");
    }

    private String path() {
        return "/cycles/" + assessed.cycle() + "/second-looks";
    }
}

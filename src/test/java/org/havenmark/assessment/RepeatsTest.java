package org.havenmark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.havenmark.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A domain that is scored once for each bedroom, from the count to the result. */
class RepeatsTest extends WebTest {
    @Inject
    LaidSheets sheets;
    @Inject
    Agreeing agreeing;
    @Inject
    Submissions submissions;
    private CountedVisit visit;

    @BeforeEach
    void planAVisit() {
        visit = new CountedVisit(context, fixtures);
    }

    @Test
    void theTeamCountsTheRoomsInTheContextOnceForAll() {
        assertThat(as("alma").get(visit.page("/context")).body()).contains("Bedrooms: how many are there?",
            "Room 1 and so on, 6 at most", "write no names");
        assertThat(count("alma", "4").statusCode()).isEqualTo(303);
        assertThat(sheets.counts(visit.assessment().id())).isEqualTo(Map.of("rooms", 4));
        assertThat(as("ben").get(visit.page("/context")).body()).containsPattern("name=\"counts\"[^>]*value=\"4\"");
        assertThat(as("ben").get(visit.page("/domains/rooms")).body()).contains("Room 4 of 4");
    }

    @Test
    void aCountThatIsNoneIsSentBackAsTyped() {
        for (var typed : List.of("", "0", "7", "many", "2,5", "-1")) {
            var answer = count("alma", typed);
            assertThat(answer.statusCode()).as(typed).isEqualTo(422);
            assertThat(answer.body()).contains("<title>Error: ",
                "<a href=\"#count-rooms\">Enter how many there are for &quot;Bedrooms&quot;, 1 to 6.",
                "value=\"" + typed + "\"");
        }
        assertThat(sheets.counts(visit.assessment().id())).isEmpty();
        assertThat(count("alma", "٣").statusCode()).isEqualTo(303);
        assertThat(sheets.counts(visit.assessment().id())).isEqualTo(Map.of("rooms", 3));
    }

    @Test
    void onlyTheTeamCountsAndOnlyUntilItHandsIn() {
        assertThat(count("lan", "2").statusCode()).isEqualTo(404);
        assertThat(count("cora", "2").statusCode()).isEqualTo(403);
        assertThat(as("alma").post("/assessments/" + UUID.randomUUID() + "/context", "season", "DRY").statusCode())
            .isEqualTo(404);
        visit.rooms(2).answered("alma").answered("ben").handedInBy("alma");
        assertThat(as("ben").get(visit.page("/context")).body())
            .contains("Somebody has handed in their ratings already");
        visit.handedInBy("ben").closed();
        assertThat(count("alma", "3").statusCode()).isEqualTo(409);
        assertThat(sheets.counts(visit.assessment().id())).isEqualTo(Map.of("rooms", 2));
    }

    @Test
    void eachRoomIsAnsweredUnderItsOwnHeading() {
        visit.rooms(2);
        var page = as("alma").get(visit.page("/domains/rooms")).body();
        assertThat(page).containsSubsequence("id=\"repeat-1\"", "Room 1 of 2", "data-criterion=\"beds-enough.1\"",
            "id=\"repeat-2\"", "Room 2 of 2", "data-criterion=\"beds-enough.2\"");
        assertThat(page).contains("2.2 (1)", "2.2 (2)", "0 of 10 criteria answered");
        assertThat(Pattern.compile("jump-mark").matcher(page).results()).hasSize(6);
        assertThat(as("alma").get(visit.page("")).body()).contains("0 of 6");
        assertThat(as("alma").post(visit.page("/entries"), "id", UUID.randomUUID().toString(), "criterion",
            "people-to-a-room.2", "amount", "3", "proof", "PRACTICE").headers().firstValue("location"))
            .hasValue(visit.page("/domains/rooms#end"));
        assertThat(as("alma").get(visit.page("/criteria/people-to-a-room.2")).body()).contains("3 counted: level 2,",
            "Room 2 of 2").containsOnlyOnce("<form class=\"criterion");
        var check = as("alma").get(visit.page("/check")).body();
        assertThat(check).contains("/domains/rooms#beds-enough.2", "Room 2", "3 counted");
        assertThat(check.substring(0, check.indexOf("id=\"numbers\""))).doesNotContain("#people-to-a-room.2");
        assertThat(as("alma").get(visit.page("/criteria/beds-enough.3")).statusCode()).isEqualTo(404);
    }

    @Test
    void answersBeyondALowerCountAreKeptOutOfTheScoreAndSaySo() {
        visit.rooms(3).save("alma", List.of(CountedVisit.level("beds-enough.3", 0), CountedVisit.level("beds-enough.1",
            1)));
        visit.rooms(2);
        var page = as("alma").get(visit.page("/domains/rooms")).body();
        assertThat(page).contains("Kept, but out of the score", "counts fewer: Room 3", "1 of 10 criteria answered")
            .doesNotContain("beds-enough.3");
        assertThat(as("alma").get(visit.page("/domains/work")).body()).doesNotContain("data-beyond");
        assertThat(visit.save("alma", List.of(CountedVisit.level("beds-enough.3", 1))).get(0))
            .isInstanceOf(Receipt.Refused.class);
        assertThat(as("alma").get(visit.page("/ratings.csv")).body())
            .contains("own,rooms,beds-enough,level,0,confirmed,,,,,,,3,yes",
                "own,rooms,beds-enough,level,1,confirmed,,,,,,,1,");
        visit.rooms(3);
        assertThat(MeasuredPagesTest.form(as("alma").get(visit.page("/domains/rooms")).body(), "beds-enough.3"))
            .containsPattern("value=\"0\" checked");
    }

    @Test
    void theTeamAgreesRoomByRoom() {
        visit.rooms(2).answered("alma", CountedVisit.level("beds-enough.2", 0),
            visit.measured("people-to-a-room.2", "5")).answered("ben").handedInBy("alma").handedInBy("ben");
        var page = as("ben").get(visit.page("/team")).body();
        assertThat(page).contains("0 of 2 differences settled", "id=\"beds-enough.2\"", "2.2 (2)", "Room 2",
            "n = 6", "5 counted", "4 counted");
        assertThat(as("ben").post(visit.page("/hand-ins")).body())
            .contains("/team?criterion=beds-enough.2#beds-enough.2");
        assertThat(as("ben").post(visit.page("/agreed-ratings"), "criterion", "beds-enough.2", "revision", "1",
            "version", "", "mark", "1", "proof", "CONFIRMED", "note", "We counted the beds again").statusCode())
            .isEqualTo(303);
        assertThat(agreeing.of(visit.assessment().id(), 1)).containsOnlyKeys("beds-enough.2");
    }

    @Test
    void whatWasHandedInBeyondTheCountStaysTheirsAndOutOfTheScore() {
        visit.rooms(2).answered("alma", CountedVisit.level("door-locks-from-inside.2", 0)).answered("ben")
            .handedInBy("alma").handedInBy("ben").rooms(1);
        assertThat(as("alma").get(visit.page("/team")).body()).contains("counts fewer: Room 2",
            "You rated everything alike").doesNotContain("door-locks-from-inside.2");
        visit.closed();
        assertThat(submissions.ratings(visit.assessment().id()).get(fixtures.id("alma")))
            .containsKey("door-locks-from-inside.2");
        assertThat(agreeing.of(visit.assessment().id(), 1)).containsKey("door-locks-from-inside.1")
            .doesNotContainKey("door-locks-from-inside.2");
        assertThat(as("mai").get(visit.page("/result")).body()).contains("7 of 7").doesNotContain("Crossed", "Room 2");
    }

    @Test
    void whatTheTeamSettledBeyondTheCountIsNotHandedIn() {
        visit.rooms(2).answered("alma", CountedVisit.level("beds-enough.2", 0)).answered("ben").handedInBy("alma")
            .handedInBy("ben");
        agreeing.settle(visit.assessment(), fixtures.id("ben"), CountedVisit.level("beds-enough.2", 0),
            Optional.empty());
        visit.rooms(1).closed();
        assertThat(agreeing.of(visit.assessment().id(), 1)).hasSize(7).doesNotContainKey("beds-enough.2");
        assertThat(context.getBean(PastRatings.class).agreed(List.of(visit.assessment().sheetVersionId()))
            .get(visit.assessment().id())).extracting(org.havenmark.sheet.Rating::criterion)
            .contains("beds-enough.1").doesNotContain("beds-enough.2");
        assertThat(context.getBean(PastRatings.class).alone(List.of(visit.assessment().sheetVersionId()))
            .get(visit.assessment().id())).containsKey("beds-enough.1").doesNotContainKey("beds-enough.2");
    }

    @Test
    void theResultShowsHowTheRoomsCameTogether() {
        visit.rooms(3).answered("alma", CountedVisit.level("beds-enough.3", 0),
            CountedVisit.level("door-locks-from-inside.2", 0)).answered("ben", CountedVisit.level("beds-enough.3", 0),
            CountedVisit.level("door-locks-from-inside.2", 0)).handedInBy("alma").handedInBy("ben").closed();
        var page = as("mai").get(visit.page("/result")).body();
        assertThat(page).contains("as the lowest of them", "2.1 (2)", "13 of 13");
        assertThat(page.substring(page.indexOf("class=\"repeats\""))).containsSubsequence("Room 1", "Room 2", "Room 3",
            "Residents can lock the room from inside.", "Begun", "Absent", "decides", "Begun", "0.00",
            "Each person has a bed.", "Yes", "Yes", "No", "decides", "0.00", "Few people share the room.", "100.00");
        assertThat(as("mai").get(visit.page("/ratings.json")).body()).contains("\"criterion\":\"beds-enough\"",
            "\"repeat\":3").doesNotContain("\"notCounted\":true");
    }

    @Test
    void inTheNetworkAShelterCrossesALineOnceInHoweverManyRooms() {
        visit.rooms(3).answered("alma", CountedVisit.level("door-locks-from-inside.2", 0),
            CountedVisit.level("door-locks-from-inside.3", 0)).answered("ben",
            CountedVisit.level("door-locks-from-inside.2", 0), CountedVisit.level("door-locks-from-inside.3", 0))
            .handedInBy("alma").handedInBy("ben").closed();
        var network = as("cora").get("/network?sheet=minimal").body();
        var line = network.substring(network.lastIndexOf("Residents can lock the room from inside."));
        assertThat(Pattern.compile("Heron").matcher(line.substring(0, Math.min(600, line.length()))).results())
            .hasSize(1);
        assertThat(as("cora").get("/network/concordance?sheet=minimal").body())
            .contains("Residents can lock the room from inside.", "n = 3");
    }

    private HttpResponse<String> count(String username, String count) {
        var version = context.getBean(Assessments.class).findById(visit.assessment().id()).orElseThrow().version();
        return as(username).post(visit.page("/context"), "announced", "no", "season", "RAINS", "occupancy", "UP_TO_10",
            "staffPresent", "3", "roomsNotSeen", "0", "version", Integer.toString(version), "counted", "rooms",
            "counts", count);
    }
}

package org.havenmark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.havenmark.WebTest;
import org.havenmark.bench.LongSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The team agrees on a sheet of 90 and 45 criteria: 45 differences in two parts, and 60 and 30 rated alike. */
class LongTeamTest extends WebTest {
    @Inject
    Agreeing agreeing;
    private LongVisit visit;

    @BeforeEach
    void answer() {
        visit = new LongVisit(context, fixtures, LongSheet.ofSizes(90, 45));
    }

    @Test
    void thePartsHoldEveryDifferenceOnceAndSayHowFarEachIs() {
        visit.agreeing().settled(40);
        var parts = Stream.of(1, 2).map(part -> page("/team?part=" + part)).toList();
        assertThat(talked(parts.get(0))).hasSize(22);
        assertThat(talked(parts.get(1))).hasSize(23);
        assertThat(parts.stream().flatMap(part -> talked(part).stream())).hasSize(45).doesNotHaveDuplicates();
        assertThat(parts).allSatisfy(part -> assertThat(part).contains("5 of 45 differences settled", "1 to 22",
            "5 of 22", "23 to 45", "0 of 23", "Differences still to settle: 40.", "Differences 1 to 22:</a> 17 open",
            "Differences 23 to 45:</a> 23 open"));
        assertThat(parts.get(0)).contains("part 1 of 2", "Next part", "id=\"concordance\"");
        assertThat(parts.get(1)).contains("part 2 of 2").doesNotContain("Next part", "id=\"concordance\"");
    }

    @Test
    void aPartOpensItsOwnFirstDifference() {
        visit.agreeing().settled(40);
        var first = page("/team");
        assertThat(open(first)).isEqualTo(talked(first).get(5));
        var second = page("/team?part=2");
        assertThat(open(second)).isEqualTo(talked(second).get(0));
        var last = talked(second).get(22);
        assertThat(open(page("/team?criterion=" + last))).isEqualTo(last);
        assertThat(talked(page("/team?criterion=" + last))).isEqualTo(talked(second));
    }

    @Test
    void settlingGoesOnInItsPartThenToWhatIsLeftAnywhere() {
        visit.agreeing();
        var second = talked(page("/team?part=2"));
        assertThat(next(second.get(4))).isEqualTo("/team?part=2#" + second.get(0));
        visit.settled(2);
        assertThat(next(second.get(21))).isEqualTo("/team?part=2#" + second.get(22));
        assertThat(next(second.get(22))).isEqualTo("/team?part=2#hand-in");
        assertThat(as("alma").post(visit.page("/hand-ins")).statusCode()).isEqualTo(303);
    }

    @Test
    void itOpensWithTheFirstPartThatHasSomethingToSettle() {
        visit.agreeing().settled(2);
        assertThat(talked(page("/team"))).isEqualTo(talked(page("/team?part=2")));
        assertThat(page("/team")).contains("part 2 of 2", "/team?part=1");
    }

    @Test
    void afterTheLastOfAPartItGoesOnInAnother() {
        visit.agreeing();
        var first = talked(page("/team"));
        var second = talked(page("/team?part=2"));
        second.subList(1, 23).forEach(this::next);
        assertThat(next(second.get(0))).isEqualTo("/team#" + first.get(0));
    }

    @Test
    void whatOneTypesInAPartStandsWhenAnotherSavesInTheOther() {
        visit.agreeing();
        var mine = open(page("/team?part=2"));
        assertThat(next(open(page("/team")))).startsWith("/team#");
        assertThat(settle("ben", mine, "mark", "2", "proof", "PRACTICE", "note", "Seen at noon").statusCode())
            .isEqualTo(303);
        assertThat(page("/team?part=2")).contains("2 of 45 differences settled", "1 of 22", "1 of 23", "Seen at noon");
        assertThat(page("/team")).contains("We tried it again");
    }

    @Test
    void whatIsNotWholeComesBackInItsPartAsTyped() {
        visit.agreeing();
        var second = talked(page("/team?part=2"));
        var answer = settle("alma", second.get(3), "mark", "2", "note", "Seen <twice>");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(talked(answer.body())).isEqualTo(second);
        assertThat(answer.body()).contains("Say what the level rests on", "Seen &lt;twice&gt;", "data-typed");
        next(second.get(3));
        var stale = settle("ben", second.get(3), "mark", "1", "proof", "PRACTICE", "note", "I heard it");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(talked(stale.body())).isEqualTo(second);
        assertThat(stale.body()).contains("in the meantime", "I heard it", "We tried it again");
    }

    @Test
    void whatWasRatedAlikeInALongDomainHasAPageOfItsOwn() {
        visit.agreeing();
        var address = "/team/domains/domain-0";
        assertThat(page("/team")).contains("href=\"" + visit.page(address) + "\"", "60 criteria")
            .doesNotContain("/team/domains/domain-1");
        assertThat(rows(page("/team"))).hasSize(30);
        var rows = Stream.of(1, 2).flatMap(part -> rows(page(address + "?part=" + part)).stream()).toList();
        assertThat(rows).hasSize(60).doesNotHaveDuplicates();
        assertThat(page(address + "?part=2")).contains("Part 2 of 2", "Differences still to settle: 45.",
            "href=\"" + visit.page(address + "?criterion=" + rows.get(59) + "#" + rows.get(59)) + "\"");
    }

    @Test
    void whatWasRatedAlikeIsChangedOnItsPage() {
        visit.agreeing();
        var address = "/team/domains/domain-0";
        var last = rows(page(address + "?part=2")).get(29);
        assertThat(open(page(address + "?criterion=" + last))).isEqualTo(last);
        var without = settle("alma", last, "mark", "2", "note", "Seen <twice>");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("Say what the level rests on", "Seen &lt;twice&gt;", "Part 2 of 2");
        assertThat(next(last)).isEqualTo(address + "?part=2#" + last);
        assertThat(page(address + "?part=2")).contains("changed by the team");
        assertThat(agreeing.of(visit.id(), 1)).containsOnlyKeys(last);
    }

    @Test
    void whatStandsInTheWayIsListedWithHowMuchMore() {
        visit.agreeing();
        var open = as("alma").post(visit.page("/hand-ins"));
        assertThat(open.statusCode()).isEqualTo(422);
        assertThat(open.body()).contains("Still to settle: 45", "and 5 more").doesNotContain("data-typed");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        visit.agreeing();
        for (var rest : List.of("/team?part=3", "/team?part=0", "/team?part=x", "/team/domains/domain-1",
            "/team/domains/domain-2", "/team/domains/domain-0?part=3", "/team/domains/domain-0?part=x")) {
            assertThat(as("alma").get(visit.page(rest)).statusCode()).as(rest).isEqualTo(404);
        }
        assertThat(as("alma").get("/assessments/" + UUID.randomUUID() + "/team/domains/domain-0").statusCode())
            .isEqualTo(404);
    }

    @Test
    void onlyTheTeamFindsADomainAndOnlyWhenAllHaveHandedIn() {
        var address = visit.page("/team/domains/domain-0");
        visit.answered().handedInBy("alma");
        assertThat(as("alma").get(address).statusCode()).isEqualTo(404);
        assertThat(as("ben").get(address).statusCode()).isEqualTo(404);
        visit.handedInBy("ben");
        assertThat(as("ben").get(address).statusCode()).isEqualTo(200);
        assertThat(as("lan").get(address).statusCode()).isEqualTo(404);
        assertThat(as("cora").get(address).statusCode()).isEqualTo(403);
        assertThat(as("mai").get(address).statusCode()).isEqualTo(404);
        assertThat(stranger().get(address).headers().firstValue("location")).hasValue("/login");
    }

    private String page(String rest) {
        var answer = as("alma").get(visit.page(rest));
        assertThat(answer.statusCode()).as(rest).isEqualTo(200);
        return answer.body();
    }

    /** Where it goes on after a criterion was settled. */
    private String next(String criterion) {
        var answer = settle("alma", criterion, "mark", "1", "proof", "PRACTICE", "note", "We tried it again");
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("location").orElseThrow().substring(visit.page("").length());
    }

    private HttpResponse<String> settle(String username, String criterion, String... rest) {
        return as(username).post(visit.page("/agreed-ratings"), Stream.concat(
            Stream.of("criterion", criterion, "revision", "1", "version", ""), Stream.of(rest)).toArray(String[]::new));
    }

    private static List<String> talked(String page) {
        return found(page, "<article class=\"card talk [^\"]*\" id=\"([^\"]+)\"");
    }

    private static List<String> rows(String page) {
        return found(page, "<li class=\"alike-row\" id=\"([^\"]+)\"");
    }

    private static String open(String page) {
        return found(page, "name=\"criterion\" value=\"([^\"]+)\"").get(0);
    }

    private static List<String> found(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().map(found -> found.group(1)).toList();
    }
}

package org.havenmark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.havenmark.WebTest;
import org.havenmark.bench.LongSheet;
import org.junit.jupiter.api.Test;

/** The result of a visit on a sheet with one domain of 90 criteria and one of 5; and on one of many domains. */
class LongResultTest extends WebTest {
    private LongVisit visit;

    @Test
    void aLongDomainShowsWhatMattersMostAndLeadsToItsPage() {
        handedIn(90, 5);
        var page = page("/result");
        var detail = page.substring(page.indexOf("id=\"detail\""));
        assertThat(lines(detail)).hasSize(45);
        assertThat(detail).contains("These 40 matter most", "50 more are on the page of this domain",
            "href=\"" + visit.page("/result/domains/domain-0") + "\">All 90 criteria of this domain")
            .doesNotContain("domains/domain-1");
        var shown = lines(detail);
        // A crossed red line; what was not agreed; then level 0 at the greatest weight.
        assertThat(shown.subList(0, 9)).isEqualTo(Stream.of(8, 5, 50, 89, 4, 24, 44, 64, 84).map(n -> "c-criterion-"
            + n)
            .toList());
        assertThat(shown.subList(40, 45)).isEqualTo(ids(90, 95));
    }

    @Test
    void noHeadingListsMoreThanThirty() {
        handedIn(90, 5);
        var page = page("/result");
        var findings = page.substring(page.indexOf("id=\"findings\""), page.indexOf("id=\"strengths\""));
        assertThat(findings.split("class=\"finding\"", -1)).hasSize(31);
        assertThat(findings).containsPattern("And \\d+ more. Each stands on the page of its domain");
    }

    @Test
    void thePageOfADomainHoldsEveryCriterionOnceInTheSheetsOrder() {
        handedIn(90, 5);
        var parts = IntStream.rangeClosed(1, 3).mapToObj(part -> page("/result/domains/domain-0?part=" + part))
            .toList();
        assertThat(parts.stream().flatMap(part -> lines(part).stream()).toList()).isEqualTo(ids(0, 90));
        assertThat(parts.get(0)).contains("Part 1 of 3", "1.1 to 1.30", "Next part", "?part=2")
            .containsPattern("?part=2\" class=\"portion\"".replace("?", "\\?"));
        assertThat(parts.get(2)).contains("Next domain", visit.page("/result/domains/domain-1"));
        assertThat(page("/result/domains/domain-1")).doesNotContain("class=\"portions\"")
            .contains(visit.page("/result/domains/domain-0?part=3"), "href=\"" + visit.page("/result") + "\"");
    }

    @Test
    void anOldRevisionLeadsToItsOwnDomains() {
        handedIn(90, 5);
        visit.corrected();
        assertThat(page("/result?revision=1")).contains(visit.page("/result/domains/domain-0?revision=1"));
        assertThat(page("/result/domains/domain-0?part=2&revision=1")).contains("This is revision 1", "1.31 to 1.60",
            visit.page("/result/domains/domain-0?part=3&amp;revision=1"), visit.page("/result?revision=1"));
        assertThat(page("/result/domains/domain-0")).doesNotContain("This is revision");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        handedIn(90, 5);
        for (var rest : List.of("/domain-0?part=4", "/domain-0?part=0", "/domain-0?part=x", "/domain-0?revision=2",
            "/domain-0?revision=x", "/domain-2")) {
            assertThat(as("mai").get(visit.page("/result/domains" + rest)).statusCode()).as(rest).isEqualTo(404);
        }
        assertThat(as("cora").get("/assessments/" + UUID.randomUUID() + "/result/domains/domain-0").statusCode())
            .isEqualTo(404);
    }

    @Test
    void theTeamTheManagerAndCoordinatorsReadItNobodyElse() {
        handedIn(90, 5);
        var address = visit.page("/result/domains/domain-0");
        for (var reader : List.of("alma", "ben", "mai", "cora")) {
            assertThat(as(reader).get(address).statusCode()).as(reader).isEqualTo(200);
        }
        assertThat(as("nam").get(address).statusCode()).isEqualTo(404);
        assertThat(as("lan").get(address).statusCode()).isEqualTo(404);
        assertThat(as("oda").get(address).statusCode()).isEqualTo(403);
        assertThat(stranger().get(address).headers().firstValue("location")).hasValue("/login");
    }

    @Test
    void ofManyDomainsEachIsOneLineThatLeadsToItsPage() {
        handedIn(IntStream.generate(() -> 5).limit(33).toArray());
        var page = page("/result");
        var detail = page.substring(page.indexOf("id=\"detail\""));
        assertThat(lines(detail)).isEmpty();
        assertThat(detail).contains("each of its 33 domains", "All 5 criteria of this domain")
            .contains(IntStream.range(0, 33).mapToObj(number -> "/result/domains/domain-" + number + "\"").toList());
        assertThat(lines(page("/result/domains/domain-32"))).isEqualTo(ids(160, 165));
    }

    @Test
    void aSheetThatIsNotLongIsShownWhole() {
        handedIn(40, 40, 40, 40);
        assertThat(lines(page("/result"))).isEqualTo(ids(0, 160));
        assertThat(page("/result")).doesNotContain("matter most", " more.", "/result/domains/");
    }

    private void handedIn(int... sizes) {
        visit = new LongVisit(context, fixtures, LongSheet.ofSizes(sizes)).handedIn();
    }

    private String page(String rest) {
        var answer = as("mai").get(visit.page(rest));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    /** The criteria that are told of in full. */
    private static List<String> lines(String page) {
        return Pattern.compile("id=\"(c-criterion-\\d+)\"").matcher(page).results().map(found -> found.group(1))
            .toList();
    }

    private static List<String> ids(int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> "c-criterion-" + number).toList();
    }
}

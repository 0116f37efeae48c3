package org.havenmark.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.havenmark.WebTest;
import org.havenmark.assessment.Assessment;
import org.havenmark.change.Intervention;
import org.havenmark.change.Intervention.Kind;
import org.havenmark.change.Intervention.Money;
import org.havenmark.change.Recording;
import org.havenmark.sheet.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeTest extends WebTest {
    private static final LocalDate BEFORE = LocalDate.of(2026, 3, 1);
    private static final LocalDate AFTER = LocalDate.of(2026, 8, 1);
    private static final List<String> SHELTERS = List.of("Heron", "Lotus", "Orchid", "Willow", "Ibis", "Stork",
        "Swift");

    @ParameterizedTest
    @ValueSource(strings = {"anna", "cora", "gia", "tam", "oda", "alma", "mai"})
    void anEmptyNetworkIsAPageToo(String username) {
        for (var language : List.of("en", "vi")) {
            var page = as(username).cookie("language",
                language).get("/network/change?sheet=none&since=x&until=y&kind=x");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).doesNotContain("⟦", "data-chart");
        }
    }

    @Test
    void aStrangerIsShownTheWayIn() {
        assertThat(stranger().get("/network/change").headers().firstValue("location")).contains("/login");
    }

    @Test
    void coordinatorsSeeEachShelterWithItsIntervalAndWord() {
        change(6);
        var page = as("cora").get("/network/change").body();
        assertThat(page).contains("n = 6 shelters", "Mar 1, 2026", "<bdi>Heron</bdi>", "Better", "No clear change",
            "data-chart=\"whisker\"", "Corrected for", "seen by coordinators alone").doesNotContain("⟦");
        assertThat(page.indexOf("<bdi>Heron</bdi>")).isLessThan(page.indexOf("<bdi>Ibis</bdi>"));
        assertThat(row(page, "Heron")).contains("<strong>0</strong>", "No clear change");
        assertThat(row(page, "Orchid")).contains("+33.3", "Better");
        assertThat(as("cora").cookie("language", "vi").get("/network/change").body()).contains("Chưa thấy thay đổi rõ")
            .doesNotContain("⟦");
    }

    @Test
    void nobodyElseReadsOfAShelterOrADay() {
        change(6);
        for (var username : List.of("anna", "gia", "tam", "oda", "alma", "mai", "nam")) {
            var query = username.equals("oda") ? "?region=South&kind=SHELTER&since=" + UUID.randomUUID() : "";
            var page = as(username).get("/network/change" + query).body();
            assertThat(page).contains("n = 6 shelters", "2026 Q1", "2026 Q3", "seen by everybody who signs in")
                .doesNotContain("Mar 1", "2026-03-01", "/assessments/1", "/change\"><bdi>", "name=\"since\"", "⟦");
            SHELTERS.forEach(name -> assertThat(page).doesNotContain(name));
        }
    }

    @Test
    void ofFewerThanFiveNothingIsSaid() {
        change(4);
        assertThat(as("oda").get("/network/change").body()).contains("Fewer than 5 shelters have been visited twice")
            .doesNotContain("data-chart", "n = 4");
        assertThat(as("cora").get("/network/change").body()).contains("Fewer than 5 shelters: nothing is said of them.",
            "<bdi>Heron</bdi>").doesNotContain("data-chart");
    }

    @Test
    void oneVisitIsNoChangeAndATryOutIsNotCounted() {
        var assessed = new Assessed(context, fixtures);
        assessed.handedIn(fixtures.id("Heron"), BEFORE, criterion -> 1);
        assertThat(as("cora").get("/network/change").body()).contains("No shelter has been visited twice");
        assertThat(as("oda").get("/network/change").body()).contains("No shelter has been visited twice");
    }

    @Test
    void whatWasDoneStandsBesideTheChangeAndIsNoProof() {
        var ids = change(7);
        for (int i = 0; i < 5; i++) {
            touch(ids.get(i), Kind.TRAINING, Money.CAPACITY, half());
        }
        var page = as("cora").get("/network/change").body().replaceAll("\\s+", " ");
        assertThat(page).contains("Capacity building <span class=\"meta\">n = 5", "Trained <span class=\"meta\">n = 5",
            "Not trained <span class=\"meta\">n = 2", "This is no proof that the money was the cause",
            "This is no proof that what was done was the cause", "What is chosen so is on average higher");
        assertThat(page).containsPattern("Award of money <span class=\"meta\">n = 0</span></th> <td colspan");
    }

    @Test
    void theUntrainedRestIsNotToldBySubtraction() {
        var ids = change(7);
        for (int i = 0; i < 5; i++) {
            touch(ids.get(i), Kind.TRAINING, null, half());
        }
        assertThat(as("oda").get("/network/change").body().replaceAll("\\s+", " "))
            .containsPattern(
                "Trained <span class=\"meta\">n = <span class=\"meta\">not shown</span></span></th> <td colspan")
            .containsPattern(
                "Not trained <span class=\"meta\">n = <span class=\"meta\">not shown</span></span></th> <td colspan");
    }

    @Test
    void everybodyElseReadsWholePointsAndNoSmallCount() {
        change(7);
        var page = as("oda").get("/network/change").body().replaceAll("\\s+", " ");
        assertThat(page).containsPattern(
            "Overall <span class=\"meta\">n = 7</span></th> <td class=\"number\" data-value=\"24\""
            + " data-low=\"\\d+\" data-high=\"\\d+\"[^>]*><strong>\\+24</strong>");
        assertThat(scores(page)).doesNotContainPattern("<td class=\"number\"[^>]*>[1-4]</td>").contains("not shown");
    }

    /** Of 7, 5 are 71 %, and Wilson's interval as R's prop.test(5, 7, correct = FALSE) has it, .3589 to .9178. */
    @Test
    void theShareThatBecameBetterHasItsIntervalInBothLanguages() {
        change(7);
        var english = as("cora").get("/network/change").body().replaceAll("\\s+", " ");
        assertThat(english).contains("Overall 5 of 7 shelters became better by the rule for one shelter: 71 %, "
            + "with a 95 % interval from 36 % to 92 %.",
            "5 <span class=\"meta\">71 % [36 to 92]</span></td>",
            "E. B. Wilson (1927)");
        assertThat(as("cora").cookie("language", "vi").get("/network/change").body()).contains(
            "5 trong 7 cơ sở đã tốt hơn", "71 % [36 đến 92]").doesNotContain("⟦");
    }

    /** 5 of 7 leave 2, which is too few to tell: a share would tell the count that is kept back. */
    @Test
    void aShareIsToldOnlyToWhoeverIsToldItsCount() {
        change(7);
        assertThat(as("oda").get("/network/change").body()).doesNotContain("36 to 92", "71 %", "5 of 7");
    }

    @Test
    void anInterventionOutsideTheVisitsTouchesNothing() {
        var ids = change(5);
        ids.forEach(id -> context.getBean(Recording.class).record(Intervention.of(UUID.randomUUID(), id, sheet(),
            Kind.MENTORING, null, AFTER.plusDays(1), null, half()), null));
        assertThat(as("cora").get("/network/change").body()).contains("Mentoring <span class=\"meta\">n = 0");
    }

    @Test
    void coordinatorsChooseTheCyclesTheyCompare() {
        var assessed = new Assessed(context, fixtures);
        var later = assessed.inCycle("Second");
        assessed.handedIn(fixtures.id("Heron"), BEFORE, criterion -> 1);
        later.handedIn(fixtures.id("Heron"), AFTER, criterion -> 2);
        later.handedIn(fixtures.id("Heron"), AFTER.plusMonths(2), criterion -> 3);
        assertThat(row(as("cora").get("/network/change").body(), "Heron")).contains("+66.7", "Oct 1, 2026");
        assertThat(row(as("cora").get("/network/change?since=" + assessed.cycle() + "&until=" + later.cycle()).body(),
            "Heron")).contains("+66.7");
        assertThat(as("cora").get("/network/change?since=" + later.cycle() + "&until=" + assessed.cycle()).body())
            .contains("No shelter has been visited twice");
    }

    /** Heron and Lotus stay at level 1, the others rise to 2. */
    private List<UUID> change(int shelters) {
        var assessed = new Assessed(context, fixtures);
        var ids = SHELTERS.stream().limit(shelters).map(name -> SHELTERS.indexOf(name) < 2 ? fixtures.id(name)
            : assessed.shelter(name)).toList();
        ids.forEach(id -> {
            assessed.handedIn(id, BEFORE, criterion -> 1);
            assessed.handedIn(id, AFTER, criterion -> ids.indexOf(id) < 2 ? 1 : 2);
        });
        return ids;
    }

    private void touch(UUID shelter, Kind kind, Money money, Set<String> criteria) {
        context.getBean(Recording.class).record(Intervention.of(UUID.randomUUID(), shelter, sheet(), kind, money,
            BEFORE.plusDays(9), BEFORE.plusDays(10), criteria), null);
    }

    /** Every other criterion of the sheet. */
    private Set<String> half() {
        var all = context.getBean(Sheets.class).get(sheet()).criteria().map(criterion -> criterion.id()).toList();
        return Set.copyOf(java.util.stream.IntStream.range(0, all.size()).filter(i -> i % 2 == 0).mapToObj(all::get)
            .toList());
    }

    private UUID sheet() {
        return context.getBean(org.havenmark.assessment.Assessments.class).findByShelterIdOrderByVisitOn(
            fixtures.id("Heron")).stream().map(Assessment::sheetVersionId).findFirst().orElseThrow();
    }

    private static String row(String page, String shelter) {
        return page.replaceAll("\\s+", " ").replaceAll(".*<bdi>" + shelter + "</bdi></a></th>(.*?)</tr>.*", "$1");
    }

    private static String scores(String page) {
        return page.replaceAll(".*<h2 id=\"scores\">(.*?)</section>.*", "$1");
    }
}

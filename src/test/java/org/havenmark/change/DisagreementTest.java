package org.havenmark.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.havenmark.change.SmallSheet.criterion;
import static org.havenmark.change.SmallSheet.domain;
import static org.havenmark.change.SmallSheet.ratings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisagreementTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private final SmallSheet three = SmallSheet.of(
        domain("d", 1, criterion("a", 1), criterion("b", 1), criterion("c", 1)));

    @Test
    void itIsWhatTwoAssessorsDifferByOnTheSameCriteria() {
        // Differences 1/3, 0, 0: mean 1/9, variance 1/27.
        var found = Disagreement.among(List.of(visit("a 2, b 1, c 3", "a 1, b 1, c 3")));
        assertThat(found.spread()).isCloseTo(1 / 54.0, EXACT);
        assertThat(found.spreadDf()).isCloseTo(2, EXACT);
        assertThat(found.between()).isCloseTo(1 / 162.0, EXACT);
        assertThat(found.betweenDf()).isCloseTo(1, EXACT);
        assertThat(found.inverse()).isCloseTo(1 / 3.0, EXACT);
        assertThat(found.severity()).isZero();
        assertThat(found.isKnown()).isFalse();
    }

    @Test
    void oneWhoIsAlwaysStricterIsSevereAndDoesNotErr() {
        var found = Disagreement.among(List.of(visit("a 2, b 1, c 3", "a 1, b 0, c 2")));
        assertThat(found.spread()).isCloseTo(0, EXACT);
        assertThat(found.severity()).isCloseTo(1 / 18.0, EXACT);
    }

    @Test
    void onlyCriteriaThatTwoRatedTellAnythingAndCapsCount() {
        assertThat(Disagreement.among(List.of(visit("a 2, b unseen, c 3", "a 1, b 2, c unseen"))))
            .isEqualTo(new Disagreement(0, 0, 0, 0, 0));
        assertThat(Disagreement.among(List.of(visit("a 2, b 1", "a 2, b 3 paper"))).between()).isZero();
        assertThat(Disagreement.among(List.of(visit("a 2, b 1, c 3")))).isEqualTo(new Disagreement(0, 0, 0, 0, 0));
        assertThat(Disagreement.among(List.of())).isEqualTo(new Disagreement(0, 0, 0, 0, 0));
    }

    @Test
    void visitsArePooledByWhatTheyTell() {
        var one = visit("a 2, b 1, c 3", "a 1, b 1, c 3");
        var other = visit("a 3, b 3, c 3", "a 3, b 3, c 3");
        var found = Disagreement.among(List.of(one, other));
        assertThat(found.spread()).isCloseTo(1 / 108.0, EXACT);
        assertThat(found.spreadDf()).isCloseTo(4, EXACT);
        assertThat(found.between()).isCloseTo(1 / 324.0, EXACT);
        assertThat(found.betweenDf()).isCloseTo(2, EXACT);
        assertThat(found.inverse()).isCloseTo(1 / 3.0, EXACT);
    }

    @Test
    void threeAssessorsAreThreePairsAndTwoDegreesOfFreedom() {
        var found = Disagreement.among(List.of(visit("a 2, b 1, c 3", "a 1, b 1, c 3", "a 2, b 1, c 3")));
        assertThat(found.betweenDf()).isCloseTo(2, EXACT);
        assertThat(found.spreadDf()).isCloseTo(4, EXACT);
    }

    @Test
    void assessorsWhoNeverDifferStillRoundToLevels() {
        var sure = new Disagreement(0, 100, 0, 4, 0.1);
        // Ten criteria of equal weight at both visits: 2 * 10 * 0.01 * (1/3)^2 / 12, and a normal quantile.
        assertThat(sure.halfWidth(tenths(), tenths(), 0.95)).isCloseTo(1.959963984540054 * Math.sqrt(0.2 / 108),
            within(1e-9));
    }

    @Test
    void severityDoesNotAverageOutAndRestsOnFewAssessors() {
        var plain = new Disagreement(0.02, 100, 0.001, 4, 0.1);
        assertThat(plain.severity()).isZero();
        // 2 * 10 * 0.01 * 0.02 with t of 100.
        assertThat(plain.halfWidth(tenths(), tenths(), 0.95)).isCloseTo(1.983971518523552 * Math.sqrt(0.004),
            within(1e-9));
        var severe = new Disagreement(0.02, 100, 0.012, 4, 0.1);
        assertThat(severe.severity()).isCloseTo(0.01, EXACT);
        // 2 * 0.012, all of it from between, with t of 4.
        assertThat(severe.halfWidth(tenths(), tenths(), 0.95)).isCloseTo(2.776445105197793 * Math.sqrt(0.024),
            within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"9.9, false", "10, true"})
    void tenDegreesOfFreedomAreEnough(double df, boolean known) {
        assertThat(new Disagreement(0.1, df, 0.1, 1, 0.1).isKnown()).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({"10, 1, 19, BETTER, CLEAR", "-10, -19, -1, WORSE, CLEAR", "10, 0, 20, NO_CLEAR_CHANGE, WITHIN_ERROR",
        "-10, -20, 0, NO_CLEAR_CHANGE, WITHIN_ERROR", "4.99, 1, 9, NO_CLEAR_CHANGE, TOO_SMALL",
        "5, 1, 9, BETTER, CLEAR", "-4.99, -9, -1, NO_CLEAR_CHANGE, TOO_SMALL", "-5, -9, -1, WORSE, CLEAR"})
    void theWordFollowsTheRule(double difference, double low, double high, Verdict.Word word, Verdict.Why why) {
        var interval = Optional.of(new Interval(low, high));
        assertThat(Verdict.of(difference, interval, interval, Rule.USUAL)).isEqualTo(new Verdict(word, why));
    }

    @Test
    void rulesAndIntervalsThatMakeNoSenseAreRefused() {
        for (double confidence : new double[] {0, 1, Double.NaN}) {
            assertThatThrownBy(() -> new Rule(confidence, BigDecimal.ONE, Rule.Unseen.ANYTHING))
                .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Rule(0.9, BigDecimal.valueOf(-1), Rule.Unseen.ANYTHING))
            .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Rule(0.9, BigDecimal.ZERO, Rule.Unseen.ANYTHING).smallest()).isZero();
        assertThatThrownBy(() -> new Interval(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Interval(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Interval(1, 1).isAbove(1)).isFalse();
        assertThat(new Interval(1, 1).isBelow(1)).isFalse();
    }

    @Test
    void twoVisitsKnowTheirOwnErrorWhereEnoughWasRatedTwice() {
        var sheet = SmallSheet.of(domain("d", 1, IntStream.range(0, 6).mapToObj(i -> criterion("c" + i, 1))
            .toArray(Criterion[]::new)));
        var all = "c0 1, c1 1, c2 1, c3 1, c4 1, c5 1";
        var before = new Assessed(LocalDate.EPOCH, sheet.sheet(), Map.of(), Set.of(), ratings(all),
            List.of(ratings(all), ratings(all)));
        var change = Change.between(before, before, Rule.USUAL);
        assertThat(change.disagreement().spreadDf()).isCloseTo(10, EXACT);
        assertThat(change.overall().orElseThrow().verdict()).isEqualTo(Verdict.unclear(Verdict.Why.WITHIN_ERROR));
    }

    private static Weighed tenths() {
        return new Weighed(Ratio.NONE, IntStream.range(0, 10).mapToObj(i -> new Weighed.Share(0.1, 1 / 3.0)).toList());
    }

    private Assessed visit(String... alone) {
        return new Assessed(LocalDate.EPOCH, three.sheet(), Map.of(), Set.of(), List.of(),
            List.of(alone).stream().map(SmallSheet::ratings).toList());
    }
}

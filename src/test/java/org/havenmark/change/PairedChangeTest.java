package org.havenmark.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.data.Offset;
import org.havenmark.sheet.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PairedChangeTest {
    private static final Offset<Double> EXACT = within(1e-9);

    static Stream<ChangeCases.Case> cases() {
        return ChangeCases.of("paired");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void equalsR(ChangeCases.Case expected) {
        var found = change(expected.pairs(), expected.whole("highest"));
        assertThat(found.n()).isEqualTo(expected.whole("n"));
        assertThat(found.before()).isCloseTo(expected.number("meanBefore"), EXACT);
        assertThat(found.after()).isCloseTo(expected.number("meanAfter"), EXACT);
        assertThat(found.mean()).isCloseTo(expected.number("mean"), EXACT);
        assertThat(found.median()).isCloseTo(expected.number("median"), EXACT);
        assertThat(found.deviation()).isCloseTo(expected.number("sd"), EXACT);
        same(found.effect(), expected.real("dz"));
        same(found.interval().map(Interval::low), expected.real("low"));
        same(found.interval().map(Interval::high), expected.real("high"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void testsAndCountsEqualR(ChangeCases.Case expected) {
        var found = quick(expected.pairs(), expected.whole("highest"));
        same(found.test().map(SignedRank::p), expected.real("p"));
        same(found.test().map(SignedRank::statistic), expected.real("v"));
        same(found.test().map(SignedRank::rankBiserial), expected.real("biserial"));
        assertThat(found.test().map(SignedRank::n).orElse(0)).isEqualTo(expected.whole("moved"));
        assertThat(found.test().map(SignedRank::exact).orElse(false)).isEqualTo(expected.flag("exact"));
        assertThat(found.rose().count()).isEqualTo(expected.whole("rose"));
        assertThat(found.rose().interval().low()).isCloseTo(expected.number("roseLow"), EXACT);
        assertThat(found.rose().interval().high()).isCloseTo(expected.number("roseHigh"), EXACT);
        assertThat(found.fell()).isEqualTo(expected.whole("fell"));
        assertThat(found.stayed()).isEqualTo(found.n() - expected.whole("moved"));
        assertThat(found.atFloor()).isEqualTo(expected.whole("floor"));
        assertThat(found.atCeiling()).isEqualTo(expected.whole("ceiling"));
    }

    @Test
    void nearlyAHundredCasesStandBehindItSomeExactAndSomeNot() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(90);
        assertThat(cases().filter(each -> each.flag("exact"))).hasSizeGreaterThan(30);
        assertThat(cases().filter(each -> !each.flag("exact"))).hasSizeGreaterThan(30);
        assertThat(ChangeCases.number("seed")).isEqualTo(Settings.USUAL.seed());
        assertThat(ChangeCases.number("resamples")).isEqualTo(Settings.USUAL.resamples());
    }

    @Test
    void ofFourSheltersNothingIsSaid() {
        assertThat(PairedChange.of(rising(4), Settings.USUAL)).isEqualTo(new TooFew(4));
        assertThat(PairedChange.of(List.of(), Settings.USUAL)).isEqualTo(new TooFew(0));
        assertThat(PairedChange.of(rising(5), Settings.USUAL)).isInstanceOf(PairedChange.class);
    }

    @Test
    void severalPairsOfOneShelterCountAsOneShelter() {
        var pairs = new ArrayList<>(rising(4));
        pairs.add(pair(0, 10, 30));
        pairs.add(pair(0, 20, 60));
        assertThat(PairedChange.of(pairs, Settings.USUAL)).isEqualTo(new TooFew(4));
        pairs.add(pair(4, 0, 0));
        // Shelter 0 rose by 0, 20 and 40, which is 20; the others by 1, 2, 3 and 0.
        assertThat(change(pairs, 100).mean()).isCloseTo(26 / 5.0, EXACT);
        assertThat(change(pairs, 100).atFloor()).isEqualTo(1);
    }

    @Test
    void theOrderOfTheSheltersMakesNoDifference() {
        var drawn = cases().filter(each -> each.toString().equals("scores 20")).findFirst().orElseThrow();
        var pairs = new ArrayList<>(drawn.pairs());
        var found = change(pairs, 100);
        Collections.shuffle(pairs, new Random(3));
        assertThat(change(pairs, 100)).isEqualTo(found);
    }

    @Test
    void equalChangesAreEqualWhateverTheirDecimals() {
        var pairs = Stream.of("0.1 0.3", "0.2 0.4", "0.3 0.50", "0.7 0.9", "1.1 1.3").map(each -> each.split(" "))
            .toList();
        var found = change(IntStream.range(0, 5).mapToObj(i -> new Pair(ChangeCases.shelter(i),
            new BigDecimal(pairs.get(i)[0]), new BigDecimal(pairs.get(i)[1]))).toList(), 100);
        assertThat(found.interval()).isEmpty();
        assertThat(found.effect()).isEmpty();
        assertThat(found.test().orElseThrow().exact()).isFalse();
        assertThat(found.deviation()).isZero();
    }

    /** In two decimals a third to two thirds is 33.34, and would outrank nothing to a third, which is 33.33. */
    @Test
    void aLevelUpRanksAsALevelUpWhereverItBegins() {
        var thirds = List.of("0 1", "1 2", "2 3", "1 0", "3 2", "3 2").stream().map(each -> each.split(" ")).toList();
        var test = quick(IntStream.range(0, 6).mapToObj(i -> Pair.points(ChangeCases.shelter(i),
            Ratio.of(Long.parseLong(thirds.get(i)[0]), 3), Ratio.of(Long.parseLong(thirds.get(i)[1]), 3))).toList(),
            100).test().orElseThrow();
        assertThat(test.statistic()).isEqualTo(3 * 3.5);
        assertThat(test.rankBiserial()).isZero();
        assertThat(test.p()).isEqualTo(1);
    }

    @Test
    void aWarningIsDueWhereMoreThanFifteenInAHundredStoodAtAnEnd() {
        assertThat(ends(20, 3, 0).hasFloor()).isFalse();
        assertThat(ends(20, 4, 0).hasFloor()).isTrue();
        assertThat(ends(20, 4, 0).hasCeiling()).isFalse();
        assertThat(ends(20, 0, 3).hasCeiling()).isFalse();
        assertThat(ends(20, 0, 4).hasCeiling()).isTrue();
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        var usual = Settings.USUAL;
        for (double confidence : new double[] {0, 1, Double.NaN}) {
            refused(() -> new Settings(confidence, 1000, 1, usual.lowest(), usual.highest(), 0.15));
        }
        for (double crowded : new double[] {0, 1.01, Double.NaN}) {
            refused(() -> new Settings(0.9, 1000, 1, usual.lowest(), usual.highest(), crowded));
        }
        refused(() -> new Settings(0.9, 999, 1, usual.lowest(), usual.highest(), 0.15));
        refused(() -> usual.within(BigDecimal.ONE, BigDecimal.ONE));
        assertThat(new Settings(0.9, 1000, 1, BigDecimal.ZERO, BigDecimal.ONE, 1).resamples()).isEqualTo(1000);
    }

    private static void refused(ThrowingCallable settings) {
        assertThatThrownBy(settings).isInstanceOf(IllegalArgumentException.class);
    }

    private static PairedChange ends(int n, int atFloor, int atCeiling) {
        return quick(IntStream.range(0, n).mapToObj(i -> pair(i, i < atFloor ? 0 : i < atFloor + atCeiling ? 100 : 50,
            60)).toList(), 100);
    }

    private static List<Pair> rising(int n) {
        return IntStream.range(0, n).mapToObj(i -> pair(i, 10, 10 + i)).toList();
    }

    private static Pair pair(int shelter, int before, int after) {
        return new Pair(ChangeCases.shelter(shelter), BigDecimal.valueOf(before), BigDecimal.valueOf(after));
    }

    private static PairedChange change(List<Pair> pairs, int highest) {
        return (PairedChange) PairedChange.of(pairs,
            Settings.USUAL.within(BigDecimal.ZERO, BigDecimal.valueOf(highest)));
    }

    /** With as few draws as there may be, where they make no difference. */
    private static PairedChange quick(List<Pair> pairs, int highest) {
        return (PairedChange) PairedChange.of(pairs, new Settings(0.95, 1000, 1, BigDecimal.ZERO,
            BigDecimal.valueOf(highest), 0.15));
    }

    private static void same(Optional<Double> found, Optional<Double> expected) {
        assertThat(found.isPresent()).isEqualTo(expected.isPresent());
        expected.ifPresent(value -> assertThat(found.orElseThrow()).isCloseTo(value, EXACT));
    }
}

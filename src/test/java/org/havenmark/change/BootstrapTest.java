package org.havenmark.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BootstrapTest {
    static Stream<ChangeCases.Case> cases() {
        return ChangeCases.of("boot");
    }

    /** Ten thousand draws against two hundred thousand of another generator: apart by what draws differ by. */
    @ParameterizedTest
    @MethodSource("cases")
    void isWhatThePackageBootGives(ChangeCases.Case expected) {
        var values = new Sample(expected.reals("d").stream().mapToDouble(each -> each).toArray()).values();
        var found = Bootstrap.interval(values.length, values.length, drawn -> mean(values, drawn), Settings.USUAL)
            .orElseThrow();
        var apart = within(0.3 * expected.number("error"));
        assertThat(found.low()).isCloseTo(expected.number("low"), apart);
        assertThat(found.high()).isCloseTo(expected.number("high"), apart);
    }

    @Test
    void drawsAreThoseOfSplitMix64AsPublished() {
        // The first numbers of the reference implementation from the seed 1234567.
        var random = new SplittableRandom(1234567);
        assertThat(random.nextLong()).isEqualTo(6457827717110365317L);
        assertThat(random.nextLong()).isEqualTo(3203168211198807973L);
    }

    @ParameterizedTest
    @CsvSource({"5, 0.00095", "10, 0.00855", "20, 0.01588", "1000000, 0.025"})
    void ofFewUnitsTheEndsAreMovedOutwards(int n, double tail) {
        assertThat(Bootstrap.tail(n, 0.95)).isCloseTo(tail, within(1e-5));
    }

    @Test
    void withoutWidthThereIsNoInterval() {
        assertThat(Bootstrap.interval(5, 5, drawn -> 1, Settings.USUAL)).isEmpty();
    }

    @Test
    void oneDrawInTwentyMayBeWithoutAValueAndNoMore() {
        var allowed = Settings.USUAL.resamples() / 20;
        assertThat(Bootstrap.interval(5, 5, missing(allowed), Settings.USUAL)).isPresent();
        assertThat(Bootstrap.interval(5, 5, missing(allowed + 1), Settings.USUAL)).isEmpty();
    }

    @Test
    void everyUnitIsDrawnAndNoOther() {
        var seen = new boolean[3];
        Bootstrap.interval(3, 3, drawn -> {
            for (int unit : drawn) {
                seen[unit] = true;
            }
            return drawn.length;
        }, Settings.USUAL);
        assertThat(seen).containsOnly(true);
    }

    private static ToDoubleFunction<int[]> missing(int first) {
        var calls = new int[1];
        return drawn -> calls[0]++ < first ? Double.NaN : calls[0];
    }

    private static double mean(double[] values, int[] drawn) {
        double sum = 0;
        for (int unit : drawn) {
            sum += values[unit];
        }
        return sum / drawn.length;
    }
}

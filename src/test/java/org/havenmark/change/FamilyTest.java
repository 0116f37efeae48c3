package org.havenmark.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.havenmark.change.Correction.BENJAMINI_HOCHBERG;
import static org.havenmark.change.Correction.HOLM;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FamilyTest {
    /** As few draws as there may be: they make no difference here. */
    private static final Settings QUICK = new Settings(0.95, 1000, 1, BigDecimal.ZERO, BigDecimal.valueOf(100), 0.15);

    static Stream<ChangeCases.Case> families() {
        return ChangeCases.of("families");
    }

    static Stream<ChangeCases.Case> shares() {
        return ChangeCases.of("shares");
    }

    @ParameterizedTest
    @MethodSource("families")
    void correctedProbabilitiesEqualR(ChangeCases.Case expected) {
        close(HOLM.adjust(expected.reals("p")), expected.reals("holm"));
        close(BENJAMINI_HOCHBERG.adjust(expected.reals("p")), expected.reals("bh"));
    }

    @ParameterizedTest
    @MethodSource("shares")
    void sharesAndTheirIntervalsEqualR(ChangeCases.Case expected) {
        var found = Share.of(expected.whole("x"), expected.whole("n"), 0.95);
        assertThat(found.interval().low()).isCloseTo(expected.number("low"), within(1e-9));
        assertThat(found.interval().high()).isCloseTo(expected.number("high"), within(1e-9));
        assertThat(Share.of(expected.whole("x"), expected.whole("n"), 0.9).interval().low())
            .isCloseTo(expected.number("low90"), within(1e-9));
        assertThat(found.value()).isEqualTo((double) expected.whole("x") / expected.whole("n"));
    }

    @Test
    void aFamilySaysWhichCorrectionForHowManyTests() {
        var family = Family.of(Map.of("a", pairs(6, 1), "b", pairs(6, 1)), HOLM, QUICK);
        assertThat(family.correction()).isEqualTo(HOLM);
        assertThat(family.tests()).isEqualTo(2);
        assertThat(family.groups().get("a").p().orElseThrow())
            .isCloseTo(2 * ((PairedChange) family.groups().get("a").comparison()).test().orElseThrow().p(),
                within(1e-12));
    }

    @Test
    void aGroupThatIsTooSmallHasNoTestAndCountsForNone() {
        var groups = new LinkedHashMap<String, List<Pair>>();
        groups.put("small", pairs(4, 1));
        groups.put("large", pairs(6, 1));
        var family = Family.of(groups, BENJAMINI_HOCHBERG, QUICK);
        assertThat(family.tests()).isEqualTo(1);
        assertThat(family.groups().keySet()).containsExactly("small", "large");
        assertThat(family.groups().get("small")).isEqualTo(new Family.Member(new TooFew(4), Optional.empty()));
        assertThat(family.groups().get("large").p()).isPresent();
    }

    @Test
    void aGroupInWhichNothingChangedWasLookedAtAllTheSame() {
        var family = Family.of(Map.of("still", pairs(6, 0), "moved", pairs(6, 1)), HOLM, QUICK);
        assertThat(family.tests()).isEqualTo(2);
        assertThat(family.groups().get("still").p()).contains(1.0);
    }

    private static List<Pair> pairs(int n, int step) {
        return IntStream.rangeClosed(1, n).mapToObj(i -> new Pair(ChangeCases.shelter(i), BigDecimal.TEN,
            BigDecimal.valueOf(10 + (long) i * step))).toList();
    }

    private static void close(List<Double> found, List<Double> expected) {
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i)).isCloseTo(expected.get(i), within(1e-12));
        }
    }
}

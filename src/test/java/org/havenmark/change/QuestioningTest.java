package org.havenmark.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.havenmark.sheet.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuestioningTest {
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);

    static Stream<ChangeCases.Case> likeness() {
        return ChangeCases.of("likeness");
    }

    @ParameterizedTest
    @MethodSource("likeness")
    void howProbableLikenessIsEqualsR(ChangeCases.Case expected) {
        int n = expected.whole("n");
        var found = Likeness.of(levels(n, 2), levels(n, 2, n - expected.whole("x")), expected.number("usual"));
        assertThat(found.of()).isEqualTo(n);
        assertThat(found.identical()).isEqualTo(expected.whole("x"));
        assertThat(found.chance()).isCloseTo(expected.number("p"), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"20, 2, true", "20, 3, false", "19, 0, false", "40, 4, true", "40, 5, false"})
    void nineInTenAtOneLevelAreAskedAboutFromTwentyCriteriaOn(int n, int others, boolean asked) {
        var found = Questioning.straightLines(List.of(new Alone(ONE, levels(n, 2, others))), Thresholds.USUAL);
        assertThat(found).isEqualTo(asked ? List.of(new Question.StraightLine(ONE, 2, n - others, n)) : List.of());
    }

    @Test
    void theCommonestLevelIsTheOneThatIsNamed() {
        var half = new Thresholds(1, 0.5, 1, 0, 2);
        assertThat(Questioning.straightLines(List.of(new Alone(ONE, Map.of("a", 3, "b", 1))), half))
            .containsExactly(new Question.StraightLine(ONE, 1, 1, 2));
        assertThat(Questioning.straightLines(List.of(new Alone(ONE, Map.of("a", 3, "b", 1, "c", 3))), half))
            .containsExactly(new Question.StraightLine(ONE, 3, 2, 3));
    }

    @Test
    void twoWhoRatedTheSameAreAskedAboutWhereThatIsUnusual() {
        var team = List.of(new Alone(ONE, levels(40, 2)), new Alone(TWO, levels(40, 2, 1)),
            new Alone(new UUID(0, 3), levels(40, 2, 20)));
        var found = Questioning.alike(team, 0.7, Thresholds.USUAL);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).first()).isEqualTo(ONE);
        assertThat(found.get(0).second()).isEqualTo(TWO);
        assertThat(found.get(0).likeness().identical()).isEqualTo(39);
        assertThat(found.get(0).likeness().usual()).isEqualTo(0.7);
        // Where two assessors mostly agree, likeness tells nothing.
        assertThat(Questioning.alike(team, 0.95, Thresholds.USUAL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"20, 0, true", "19, 0, false", "20, 1, true", "20, 2, false"})
    void likenessIsAskedAboutFromTwentyCriteriaAndNineteenInTwentyOn(int n, int others, boolean asked) {
        var found = Questioning.asBefore(levels(n, 1), levels(n, 1, others), 0.4, Thresholds.USUAL);
        assertThat(found.isPresent()).isEqualTo(asked);
    }

    @Test
    void aVisitLikeTheOneBeforeIsAskedAboutWithItsNumbers() {
        var found = Questioning.asBefore(levels(30, 1), levels(30, 1), 0.5, Thresholds.USUAL);
        assertThat(found.orElseThrow().likeness().of()).isEqualTo(30);
        assertThat(found.orElseThrow().likeness().chance()).isCloseTo(Math.pow(0.5, 30), within(1e-15));
    }

    @Test
    void onlyWhatBothRatedIsCompared() {
        assertThat(Likeness.of(Map.of("a", 1, "b", 2), Map.of("b", 2, "c", 1), 0.5)).isEqualTo(new Likeness(1, 1, 0.5,
            0.5));
        assertThat(Likeness.of(Map.of("a", 1), Map.of("b", 1), 0.5)).isEqualTo(new Likeness(0, 0, 0.5, 1));
        assertThat(Likeness.of(Map.of("a", 1), Map.of("a", 1), 1).chance()).isEqualTo(1);
        assertThat(Likeness.of(Map.of("a", 1), Map.of("a", 1), 0).chance()).isZero();
        for (double usual : new double[] {-0.01, 1.01, Double.NaN}) {
            assertThatThrownBy(() -> Likeness.of(Map.of(), Map.of(), usual))
                .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aRiseByTwoLevelsThatNothingTouchedIsAskedAbout() {
        var changes = List.of(risen("a", 0, 2), risen("b", 0, 2), risen("c", 1, 2), risen("d", 3, 0));
        assertThat(Questioning.unexplainedRises(changes, Set.of("b"), Thresholds.USUAL))
            .containsExactly(new Question.UnexplainedRise("a", 0, 2));
    }

    @Test
    void thresholdsThatMakeNoSenseAreRefused() {
        refused(0, 0.5, 0.5, 0.5, 1);
        refused(1, 0.5, 0.5, 0.5, 0);
        refused(1, -0.1, 0.5, 0.5, 1);
        refused(1, 1.1, 0.5, 0.5, 1);
        refused(1, 0.5, Double.NaN, 0.5, 1);
        refused(1, 0.5, 0.5, 1.1, 1);
        assertThat(new Thresholds(1, 0, 1, 0, 1).rise()).isEqualTo(1);
    }

    private static void refused(int fewest, double sameLevel, double identical, double chance, int rise) {
        assertThatThrownBy(() -> new Thresholds(fewest, sameLevel, identical, chance, rise))
            .isInstanceOf(IllegalArgumentException.class);
    }

    private static CriterionChange risen(String id, int before, int after) {
        return new CriterionChange(id, "d", stand(before), stand(after));
    }

    private static Stand stand(int level) {
        return new Stand(Presence.SEEN, Optional.of(level), Ratio.of(level, 3));
    }

    private static Map<String, Integer> levels(int n, int level) {
        return levels(n, level, 0);
    }

    /** All at one level but so many, which are one higher. */
    private static Map<String, Integer> levels(int n, int level, int others) {
        var levels = new HashMap<String, Integer>();
        for (int i = 0; i < n; i++) {
            levels.put("c" + i, i < others ? level + 1 : level);
        }
        return levels;
    }
}

package org.havenmark.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.havenmark.change.SmallSheet.criterion;
import static org.havenmark.change.SmallSheet.domain;
import static org.havenmark.change.SmallSheet.ratings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.havenmark.change.CriterionChange.Direction;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Ratio;
import org.havenmark.sheet.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {
    /** Assessors who differ by a twentieth, as over a whole cycle. */
    private static final Disagreement SMALL = new Disagreement(0.01, 500, 0.01 / 30, 20, 1.0 / 30);
    private static final LocalDate MAY = LocalDate.of(2020, 5, 5);
    private final SmallSheet abc = SmallSheet.of(
        domain("d", 1, criterion("a", 1), criterion("b", 1), criterion("c", 2)));

    @ParameterizedTest
    @CsvSource({"a 1, a 2, BETTER", "a 2, a 2, SAME", "a 2, a 1, WORSE", "a unseen, a 2, NEWLY_SEEN",
        "a 2, a unseen, NO_LONGER_SEEN", "a not-agreed, a 2, NEWLY_SEEN", "a unseen, a unseen, NOT_SEEN",
        "a off, a 2, NEWLY_APPLIES", "a off, a unseen, NEWLY_APPLIES", "a 2, a off, NO_LONGER_APPLIES",
        "a 3 paper, a 1, SAME", "a 3 paper, a 3, BETTER", "'', a 1, NEWLY_SEEN"})
    void aCriterionSaysWhatBecameOfIt(String before, String after, Direction direction) {
        var change = change(abc.sheet(), before, abc.sheet(), after);
        assertThat(line(change, "a").direction()).isEqualTo(direction);
        assertThat(change.count(direction)).isPositive();
    }

    @Test
    void whatAppliesAtNeitherVisitIsNotListed() {
        var change = change(abc.sheet(), "a off, b 1, c 1", abc.sheet(), "a off, b 1, c 1");
        assertThat(change.criteria()).extracting(CriterionChange::criterion).containsExactly("b", "c");
        assertThat(change.count(Direction.SAME)).isEqualTo(2);
    }

    @Test
    void aRiseIsCountedInLevelsThatCount() {
        var change = change(abc.sheet(), "a 0, b 3, c 1", abc.sheet(), "a 3, b 1, c unseen");
        assertThat(line(change, "a").rise()).isEqualTo(3);
        assertThat(line(change, "b").rise()).isEqualTo(-2);
        assertThat(line(change, "c").rise()).isZero();
        assertThat(line(change, "a").before()).isEqualTo(new Stand(Presence.SEEN, Optional.of(0), Ratio.NONE));
        assertThat(line(change, "c").after()).isEqualTo(new Stand(Presence.UNSEEN, Optional.empty(), Ratio.NONE));
        assertThat(line(change, "b").domain()).isEqualTo("d");
    }

    @Test
    void scoresAreComparedOverWhatBothVisitsSaw() {
        var found = overall(change(abc.sheet(), "a 1, b 3, c unseen", abc.sheet(), "a 2, b unseen, c 3"));
        assertThat(found.criteria()).isEqualTo(1);
        assertThat(found.unseen()).isEqualTo(2);
        assertThat(found.before().orElseThrow()).hasToString("33.33");
        assertThat(found.after().orElseThrow()).hasToString("66.67");
        assertThat(found.difference()).contains(new BigDecimal("33.33"));
    }

    @Test
    void theUnseenCouldHaveBeenAnything() {
        var found = overall(change(abc.sheet(), "a 0, b 0, c unseen", abc.sheet(), "a 3, b 3, c unseen"));
        // c weighs half: between 50 - 50 and 50 + 50; the error of a and b is added.
        assertThat(found.verdict()).isEqualTo(Verdict.unclear(Verdict.Why.UNSEEN_COULD_UNDO_IT));
        double half = 100 * SMALL.halfWidth(weighed(0.25, 0.25), weighed(0.25, 0.25), 0.95);
        assertThat(found.whole().orElseThrow().low()).isCloseTo(-half, within(1e-9));
        assertThat(found.whole().orElseThrow().high()).isEqualTo(100);
        assertThat(found.error().orElseThrow().isAbove(50)).isTrue();
    }

    @Test
    void aRuleMayLeaveTheUnseenOut() {
        var rule = new Rule(0.95, BigDecimal.valueOf(5), Rule.Unseen.LEFT_OUT);
        var change = Change.between(visit(abc.sheet(), MAY, "a 0, b 0, c unseen"),
            visit(abc.sheet(), MAY, "a 3, b 3, c unseen"), SMALL, rule);
        assertThat(overall(change).verdict()).isEqualTo(new Verdict(Verdict.Word.BETTER, Verdict.Why.CLEAR));
        assertThat(change.rule()).isEqualTo(rule);
    }

    @Test
    void whatDoesNotApplyIsNoGap() {
        var found = overall(change(abc.sheet(), "a 0, b 0, c off", abc.sheet(), "a 3, b 3, c off"));
        assertThat(found.unseen()).isZero();
        assertThat(found.whole()).isEqualTo(found.error());
        assertThat(found.verdict().word()).isEqualTo(Verdict.Word.BETTER);
    }

    @Test
    void withoutTwoWhoRatedAloneNobodyKnowsTheError() {
        var change = Change.between(visit(abc.sheet(), MAY, "a 0, b 0, c 0"), visit(abc.sheet(), MAY, "a 3, b 3, c 3"),
            Rule.USUAL);
        assertThat(overall(change).verdict()).isEqualTo(Verdict.unclear(Verdict.Why.ERROR_NOT_KNOWN));
        assertThat(overall(change).difference()).contains(new BigDecimal("100.00"));
        assertThat(overall(change).error()).isEmpty();
        assertThat(overall(change).whole()).isEmpty();
    }

    @Test
    void withNothingSeenTwiceThereIsNothingToCompare() {
        var found = overall(change(abc.sheet(), "a 1, b unseen", abc.sheet(), "a unseen, b 2, c 3"));
        assertThat(found).isEqualTo(ScoreChange.none(3));
        assertThat(found.verdict()).isEqualTo(Verdict.unclear(Verdict.Why.NOTHING_IN_COMMON));
    }

    @Test
    void theLaterVisitCannotBeTheEarlier() {
        assertThatThrownBy(() -> Change.between(visit(abc.sheet(), MAY, "a 1"), visit(abc.sheet(), MAY.minusDays(1),
            "a 1"), Rule.USUAL)).isInstanceOf(IllegalArgumentException.class);
        var sameDay = change(abc.sheet(), "a 1", abc.sheet(), "a 1");
        assertThat(List.of(sameDay.from(), sameDay.to())).containsOnly(MAY);
    }

    @Test
    void fivePointsMatterAndLessDoesNot() {
        var clear = Optional.of(new Interval(1, 9));
        assertThat(Verdict.of(5, clear, clear, Rule.USUAL).word()).isEqualTo(Verdict.Word.BETTER);
        assertThat(Verdict.of(4.99, clear, clear, Rule.USUAL)).isEqualTo(Verdict.unclear(Verdict.Why.TOO_SMALL));
    }

    @Test
    void axesAreNeverMergedAndDomainsStandByThemselves() {
        var sheet = SmallSheet.of(SmallSheet.wellBeing("w", criterion("a", 1)), domain("p", 1, criterion("b", 1)),
            domain("q", 3, criterion("c", 1))).sheet();
        var change = change(sheet, "a 0, b 3, c 0", sheet, "a 3, b 0, c 1");
        assertThat(change.axes().keySet()).containsExactly(Domain.Axis.PROCESS, Domain.Axis.WELL_BEING);
        assertThat(change.overall()).contains(change.axes().get(Domain.Axis.PROCESS));
        assertThat(overall(change).difference()).contains(new BigDecimal("0.00"));
        assertThat(overall(change).criteria()).isEqualTo(2);
        assertThat(change.axes().get(Domain.Axis.WELL_BEING).difference()).contains(new BigDecimal("100.00"));
        assertThat(change.axes().get(Domain.Axis.WELL_BEING).criteria()).isEqualTo(1);
        assertThat(change(abc.sheet(), "a 1", abc.sheet(), "a 1").axes().keySet()).containsExactly(Domain.Axis.PROCESS);
        assertThat(change.domains().keySet()).containsExactly("w", "p", "q");
        assertThat(change.domains().get("p").difference()).contains(new BigDecimal("-100.00"));
        assertThat(change.domains().get("q").difference()).contains(new BigDecimal("33.33"));
        assertThat(change.domains().get("w").criteria()).isEqualTo(1);
        assertThat(change.domains().get("p").verdict().word()).isEqualTo(Verdict.Word.WORSE);
    }

    @Test
    void whatWasSeenTwiceGoesIntoFiguresOverManyShelters() {
        var change = change(abc.sheet(), "a 1, b 3, c unseen", abc.sheet(), "a 2, b 3, c 3");
        var shelter = ChangeCases.shelter(1);
        assertThat(line(change, "a").pair(shelter)).contains(new Pair(shelter, Ratio.of(100, 3), Ratio.of(200, 3)));
        assertThat(line(change, "c").pair(shelter)).isEmpty();
        assertThat(change(abc.sheet(), "c 1", abc.sheet(), "c off").criteria().get(2).pair(shelter)).isEmpty();
        assertThat(overall(change).pair(shelter)).contains(new Pair(shelter, Ratio.of(200, 3), Ratio.of(250, 3)));
        assertThat(ScoreChange.none(1).pair(shelter)).isEmpty();
    }

    @Test
    void theSameVisitsAlwaysGiveTheSame() {
        assertThat(change(abc.sheet(), "a 1, b unseen, c 2", abc.sheet(), "a 2, b 1, c 3"))
            .isEqualTo(change(abc.sheet(), "a 1, b unseen, c 2", abc.sheet(), "a 2, b 1, c 3"));
    }

    private static CriterionChange line(Change change, String criterion) {
        return change.criteria().stream().filter(each -> each.criterion().equals(criterion)).findFirst().orElseThrow();
    }

    private static ScoreChange overall(Change change) {
        return change.overall().orElseThrow();
    }

    private static Change change(Sheet first, String before, Sheet then, String after) {
        return Change.between(visit(first, MAY, before), visit(then, MAY, after), SMALL, Rule.USUAL);
    }

    private static Assessed visit(Sheet sheet, LocalDate on, String agreed) {
        return new Assessed(on, sheet, Map.of(), Set.of(), ratings(agreed), List.of());
    }

    private static Weighed weighed(double... weights) {
        return new Weighed(Ratio.NONE, Arrays.stream(weights).mapToObj(weight ->
            new Weighed.Share(weight, 1 / 3.0)).toList());
    }
}

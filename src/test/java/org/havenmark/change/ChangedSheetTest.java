package org.havenmark.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenmark.change.SmallSheet.criterion;
import static org.havenmark.change.SmallSheet.domain;
import static org.havenmark.change.SmallSheet.forProfile;
import static org.havenmark.change.SmallSheet.inFiles;
import static org.havenmark.change.SmallSheet.ratings;
import static org.havenmark.change.SmallSheet.repeated;
import static org.havenmark.change.SmallSheet.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.havenmark.change.CriterionChange.Direction;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Ratio;
import org.havenmark.sheet.Repeat;
import org.havenmark.sheet.Rules;
import org.junit.jupiter.api.Test;

/** Sheets that changed, that switch criteria off, and that are laid out for rooms. */
class ChangedSheetTest {
    private static final Disagreement SMALL = new Disagreement(0.01, 500, 0.01 / 30, 20, 1.0 / 30);

    @Test
    void onlyWhatBothSheetsAskAlikeIsCompared() {
        var first = SmallSheet.of(domain("d", 1, criterion("a", 1), criterion("gone", 1), criterion("other", 1)));
        var then = SmallSheet.of(domain("d", 1, criterion("added", 1), criterion("a", 1), criterion("other", 1,
            SmallSheet.scale(2), Set.of(), List.of(), Criterion.Look.OBSERVE))).version(2);
        var change = change(visit(first, "a 1, gone 3, other 3"), visit(then, "added 3, a 2, other 0"));
        assertThat(change.overlap()).isEqualTo(new Overlap(false, Set.of("a"), Set.of("gone"), Set.of("added"),
            Set.of("other")));
        assertThat(change.criteria()).extracting(CriterionChange::criterion).containsExactly("a");
        assertThat(difference(change)).isEqualTo("33.33");
        assertThat(change.overall().orElseThrow().criteria()).isEqualTo(1);
    }

    @Test
    void theSameVersionIsNoBreak() {
        var sheet = SmallSheet.of(domain("d", 1, criterion("a", 1)));
        assertThat(change(visit(sheet, "a 1"), visit(sheet, "a 1")).overlap().sameSheet()).isTrue();
        assertThat(change(visit(sheet, "a 1"), visit(sheet.version(2), "a 1")).overlap().sameSheet()).isFalse();
    }

    @Test
    void anotherWeightIsNoChangeOfTheShelter() {
        var first = SmallSheet.of(domain("d", 1, criterion("a", 1), criterion("b", 9)));
        var then = SmallSheet.of(domain("d", 1, criterion("a", 9), criterion("b", 1))).version(2);
        var change = change(visit(first, "a 3, b 0"), visit(then, "a 3, b 0"));
        assertThat(difference(change)).isEqualTo("0.00");
        assertThat(change.overall().orElseThrow().before().orElseThrow()).hasToString("90.00");
    }

    @Test
    void aDomainWithNothingInCommonSaysSo() {
        var first = SmallSheet.of(domain("d", 1, criterion("a", 1)));
        var then = SmallSheet.of(domain("d", 1, criterion("a", 1)), domain("new", 1, criterion("b", 1))).version(2);
        var change = change(visit(first, "a 1"), visit(then, "a 1, b 3"));
        assertThat(change.domains().get("new")).isEqualTo(ScoreChange.none(0));
    }

    @Test
    void whatStoodBehindAClosedGateWasNotSeen() {
        var sheet = SmallSheet.of(domain("d", 1, criterion("a", 1), inFiles("b"))).gated("a");
        var change = change(visit(sheet, "a 0, b 3"), visit(sheet, "a 3, b 3"));
        assertThat(direction(change, "b")).isEqualTo(Direction.NEWLY_SEEN);
        assertThat(change.overall().orElseThrow().unseen()).isEqualTo(1);
        assertThat(difference(change)).isEqualTo("100.00");
    }

    @Test
    void aGateThatTheLaterSheetNoLongerHasStillStoodInTheWay() {
        var first = SmallSheet.of(domain("d", 1, criterion("a", 1), inFiles("b"), criterion("c", 1))).gated("a");
        var then = SmallSheet.of(domain("d", 1, inFiles("b"), criterion("c", 1))).version(2);
        var change = change(visit(first, "a 0, b 0, c 2"), visit(then, "b 3, c 2"));
        assertThat(direction(change, "b")).isEqualTo(Direction.NEWLY_SEEN);
        assertThat(difference(change)).isEqualTo("0.00");
    }

    @Test
    void whatAConditionSwitchedOffDidNotApply() {
        var sheet = SmallSheet.of(domain("d", 1, criterion("a", 1), when("b", "a")));
        var change = change(visit(sheet, "a 0, b 3"), visit(sheet, "a 1, b 3"));
        assertThat(direction(change, "b")).isEqualTo(Direction.NEWLY_APPLIES);
        assertThat(change.overall().orElseThrow().unseen()).isZero();
        assertThat(difference(change)).isEqualTo("33.33");
    }

    @Test
    void aConditionThatOnlyTheLaterSheetHasDoesNotUndoWhatWasSeenBefore() {
        var first = SmallSheet.of(domain("d", 1, criterion("a", 1), criterion("b", 1)));
        var then = SmallSheet.of(domain("d", 1, criterion("a", 1), when("b", "a"))).version(2);
        var change = change(visit(first, "a 0, b 1"), visit(then, "a 1, b 2"));
        assertThat(direction(change, "b")).isEqualTo(Direction.BETTER);
    }

    @Test
    void aShelterThatBeganToTakeChildrenIsAskedMore() {
        var sheet = SmallSheet.of(domain("d", 1, criterion("a", 1), forProfile("b", "children"))).sheet();
        var before = new Assessed(LocalDate.EPOCH, sheet, Map.of(), Set.of(), ratings("a 1"), List.of());
        var after = new Assessed(LocalDate.EPOCH, sheet, Map.of(), Set.of("children"), ratings("a 1, b 2"), List.of());
        assertThat(direction(change(before, after), "b")).isEqualTo(Direction.NEWLY_APPLIES);
        assertThat(direction(change(after, before), "b")).isEqualTo(Direction.NO_LONGER_APPLIES);
        assertThat(difference(change(before, after))).isEqualTo("0.00");
    }

    @Test
    void anUnansweredCriterionIsUnseenEvenWhereItCountsNothing() {
        var sheet = SmallSheet.of(domain("d", 1, criterion("a", 1), criterion("b", 1))).countingUnanswered();
        var change = change(visit(sheet, "a 1"), visit(sheet, "a 1, b 3"));
        assertThat(direction(change, "b")).isEqualTo(Direction.NEWLY_SEEN);
        assertThat(difference(change)).isEqualTo("0.00");
    }

    @Test
    void whereTheSheetCountsWhatIsMetTheDifferenceDoesToo() {
        var sheet = SmallSheet.of(domain("d", 1, criterion("a", 1), criterion("b", 1))).by(Rules.Kind.SHARE_MET);
        var change = change(visit(sheet, "a 0, b 1"), visit(sheet, "a 1, b 2"));
        assertThat(difference(change)).isEqualTo("50.00");
        assertThat(direction(change, "a")).isEqualTo(Direction.BETTER);
        // Between met and not met lies one step of the whole.
        double half = 100 * SMALL.halfWidth(halves(1), halves(1), 0.95);
        assertThat(change.overall().orElseThrow().error().orElseThrow().high()).isEqualTo(Math.min(100, 50 + half));
        assertThat(half).isGreaterThan(100 * SMALL.halfWidth(halves(1 / 3.0), halves(1 / 3.0), 0.95));
    }

    @Test
    void ofRoomsTheLowestOrTheMeanIsCompared() {
        var lowest = SmallSheet.of(repeated("rooms", Repeat.Combine.LOWEST, criterion("a", 1)));
        var change = change(rooms(lowest, 2, "a.1 0, a.2 2"), rooms(lowest, 3, "a.1 1, a.2 2, a.3 1"));
        assertThat(direction(change, "a")).isEqualTo(Direction.BETTER);
        assertThat(change.criteria().get(0).after().worth()).isEqualTo(Ratio.of(1, 3));
        assertThat(difference(change)).isEqualTo("33.33");
        var mean = SmallSheet.of(repeated("rooms", Repeat.Combine.MEAN, criterion("a", 1)));
        var other = change(rooms(mean, 2, "a.1 0, a.2 2"), rooms(mean, 3, "a.1 1, a.2 1, a.3 unseen"));
        assertThat(direction(other, "a")).isEqualTo(Direction.SAME);
        assertThat(other.criteria().get(0).before().level()).contains(0);
        assertThat(difference(other)).isEqualTo("0.00");
    }

    @Test
    void roomsThatReachTheTargetStepByTheWhole() {
        var sheet = SmallSheet.of(repeated("rooms", Repeat.Combine.SHARE_AT_TARGET, criterion("a", 1)));
        var change = change(rooms(sheet, 2, "a.1 1, a.2 2"), rooms(sheet, 2, "a.1 2, a.2 2"));
        assertThat(difference(change)).isEqualTo("50.00");
        double half = 100 * SMALL.halfWidth(halves(1), halves(1), 0.95);
        assertThat(change.overall().orElseThrow().error().orElseThrow().low()).isEqualTo(50 - half);
    }

    private static Weighed halves(double step) {
        return new Weighed(Ratio.NONE, List.of(new Weighed.Share(0.5, step), new Weighed.Share(0.5, step)));
    }

    private static String difference(Change change) {
        return change.overall().orElseThrow().difference().map(BigDecimal::toPlainString).orElse("");
    }

    private static Direction direction(Change change, String criterion) {
        return change.criteria().stream().filter(each -> each.criterion().equals(criterion)).findFirst().orElseThrow()
            .direction();
    }

    private static Change change(Assessed before, Assessed after) {
        return Change.between(before, after, SMALL, Rule.USUAL);
    }

    private static Assessed visit(SmallSheet sheet, String agreed) {
        return new Assessed(LocalDate.EPOCH, sheet.sheet(), Map.of(), Set.of(), ratings(agreed), List.of());
    }

    private static Assessed rooms(SmallSheet sheet, int count, String agreed) {
        return new Assessed(LocalDate.EPOCH, sheet.sheet(), Map.of("rooms", count), Set.of(), ratings(agreed),
            List.of());
    }
}

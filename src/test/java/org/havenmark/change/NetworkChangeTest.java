package org.havenmark.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.havenmark.change.SmallSheet.criterion;
import static org.havenmark.change.SmallSheet.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.havenmark.change.Intervention.Kind;
import org.havenmark.change.Intervention.Money;
import org.havenmark.sheet.Proof;
import org.havenmark.sheet.Rating;
import org.havenmark.sheet.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Criteria a and b: a stands at 1 before and at 2 after, b at 2 both times; the target is 2. */
class NetworkChangeTest {
    private static final LocalDate BEFORE = LocalDate.of(2026, 1, 10);
    private static final LocalDate AFTER = LocalDate.of(2026, 7, 10);
    private static final Sheet SHEET = SmallSheet.of(domain("all", 1, criterion("a", 1), criterion("b", 1))).sheet();

    @Test
    void aCriterionIsTouchedOnlyByWhatWentOnBetweenTheVisits() {
        assertThat(touching(BEFORE.minusDays(5), BEFORE).isBetween(BEFORE, AFTER)).isFalse();
        assertThat(touching(BEFORE.minusDays(5), BEFORE.plusDays(1)).isBetween(BEFORE, AFTER)).isTrue();
        assertThat(touching(BEFORE.minusDays(5), null).isBetween(BEFORE, AFTER)).isTrue();
        assertThat(touching(AFTER, null).isBetween(BEFORE, AFTER)).isFalse();
    }

    @Test
    void groupsAreByWhatTouchedTheCriterion() {
        var change = NetworkChange.of(shelters(6, 5), List.of(SHEET));
        assertThat(n(change.kinds(), "TRAINING")).isEqualTo(5);
        assertThat(n(change.kinds(), "AWARD")).isZero();
        assertThat(n(change.kinds(), NetworkChange.NONE)).isEqualTo(6);
        assertThat(n(change.moneys(), "CAPACITY")).isEqualTo(5);
        assertThat(n(change.moneys(), NetworkChange.NONE)).isZero();
        assertThat(n(change.trained(), NetworkChange.TRAINED)).isEqualTo(5);
        assertThat(n(change.trained(), NetworkChange.NOT_TRAINED)).isEqualTo(1);
        assertThat(((PairedChange) change.kinds().groups().get("TRAINING").comparison()).before()).isCloseTo(100 / 3.0,
            within(1e-12));
    }

    @Test
    void scoresAreHolmsFamilyAndCriteriaTheOther() {
        var change = NetworkChange.of(shelters(6, 0), List.of(SHEET));
        assertThat(change.scores().groups().keySet()).containsExactly("PROCESS", "all");
        assertThat(change.scores().correction()).isEqualTo(Correction.HOLM);
        assertThat(change.criteria().groups().keySet()).containsExactly("a", "b");
        assertThat(change.criteria().correction()).isEqualTo(Correction.BENJAMINI_HOCHBERG);
        assertThat(change.verdicts().get("PROCESS").values().stream().mapToInt(each -> each).sum()).isEqualTo(6);
    }

    @Test
    void groupsThatWouldTellOfFewAreKnown() {
        assertThat(NetworkChange.of(shelters(6, 5), List.of(SHEET)).near()).contains("kinds.TRAINING");
        assertThat(NetworkChange.of(shelters(6, 6), List.of(SHEET)).near()).isEmpty();
    }

    @Test
    void onlyWhatStoodBelowItsTargetIsAFinding() {
        var followed = shelters(6, 3).get(0);
        assertThat(followed.findings(each -> true)).singleElement()
            .satisfies(finding -> assertThat(finding.funded()).isTrue());
        assertThat(followed.findings(each -> each.kind() == Kind.AWARD)).singleElement()
            .satisfies(finding -> assertThat(finding.funded()).isFalse());
    }

    @Test
    void fewSheltersOnOneSideAreNotCompared() {
        assertThat(NetworkChange.of(shelters(9, 4), List.of(SHEET)).followed())
            .isEqualTo(new DifferenceInDifferences.TooFew(4, 5));
        assertThat(NetworkChange.of(shelters(10, 5), List.of(SHEET)).funded())
            .isInstanceOf(DifferenceInDifferences.Found.class);
    }

    /** Some of them trained in a, with money. */
    private static List<Followed> shelters(int all, int trained) {
        return IntStream.range(0, all).mapToObj(i -> new Followed(new UUID(0, i), Change.between(visit(BEFORE, 1),
            visit(AFTER, 2), Rule.USUAL), SHEET, i < trained ? List.of(touching(BEFORE.plusDays(9), null)) : List.of()))
            .toList();
    }

    private static Intervention touching(LocalDate begun, @Nullable LocalDate ended) {
        return Intervention.of(UUID.randomUUID(), new UUID(0, 1), new UUID(0, 2), Kind.TRAINING, Money.CAPACITY, begun,
            ended, Set.of("a"));
    }

    private static Assessed visit(LocalDate day, int level) {
        return new Assessed(day, SHEET, Map.of(), Set.of(), List.of(rating("a", level), rating("b", 2)), List.of());
    }

    private static Rating rating(String id, int level) {
        return new Rating(id, new Rating.Level(level, Proof.CONFIRMED));
    }

    private static int n(Family<String> family, String name) {
        var comparison = family.groups().get(name).comparison();
        return comparison instanceof PairedChange found ? found.n() : ((TooFew) comparison).n();
    }
}

package org.havenmark.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Proof;
import org.havenmark.sheet.Rating;
import org.havenmark.sheet.Sheet;
import org.junit.jupiter.api.Test;

/** The whole rule at work on invented shelters whose truth is known, rated by assessors who err and lean. */
class ErrorRateTest {
    private static final int CRITERIA = 20;
    private static final int SHELTERS = 150;
    /** Every difference matters, so that the interval alone decides. */
    private static final Rule ANY = new Rule(0.95, BigDecimal.ZERO, Rule.Unseen.ANYTHING);
    private final Random random = new Random(20111231);
    private final Sheet sheet = SmallSheet.of(SmallSheet.domain("d", 1, IntStream.range(0, CRITERIA)
        .mapToObj(i -> SmallSheet.criterion("c" + i, 1 + i % 3)).toArray(Criterion[]::new))).sheet();
    private final Disagreement known = Disagreement.among(
        IntStream.range(0, 40).mapToObj(i -> visit(truth())).toList());

    @Test
    void whereNothingChangedHardlyAnyShelterIsSaidToHaveChanged() {
        // 5 in 100 are expected, and three standard deviations more.
        assertThat(called(0)).isBetween(0, (int) (SHELTERS * 0.05 + 3 * Math.sqrt(SHELTERS * 0.05 * 0.95)));
    }

    @Test
    void whereEverythingRoseByALevelNearlyEveryShelterIsSaidToBeBetter() {
        assertThat(called(1)).isGreaterThan(SHELTERS * 9 / 10);
    }

    private int called(double rise) {
        return (int) IntStream.range(0, SHELTERS).mapToObj(i -> truth()).map(truth -> Change.between(visit(truth),
            visit(IntStream.range(0, CRITERIA).mapToDouble(i -> truth[i] + rise).toArray()), known, ANY))
            .filter(change -> change.overall().orElseThrow().verdict().why() == Verdict.Why.CLEAR).count();
    }

    private double[] truth() {
        return random.doubles(CRITERIA, 0, 2.2).toArray();
    }

    private Assessed visit(double[] truth) {
        var alone = List.of(rated(truth), rated(truth));
        return new Assessed(LocalDate.EPOCH, sheet, Map.of(), Set.of(), alone.get(0), alone);
    }

    private List<Rating> rated(double[] truth) {
        double severity = 0.15 * random.nextGaussian();
        return IntStream.range(0, CRITERIA).mapToObj(i -> {
            long level = Math.round(truth[i] + severity + 0.5 * random.nextGaussian());
            return new Rating("c" + i, new Rating.Level((int) Math.max(0, Math.min(3, level)), Proof.CONFIRMED));
        }).toList();
    }
}

package org.havenmark.change;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.inference.ContinuityCorrection;
import org.apache.commons.statistics.inference.PValueMethod;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;

/**
 * Wilcoxon's signed-rank test of changes that lie evenly around 0, against those that do not: F. Wilcoxon, Individual
 * comparisons by ranking methods, Biometrics Bulletin 1 (6), 1945, 80-83. Unchanged ones are left out. With fewer than
 * 50, none unchanged and none equal in size, the probability is exact; else it is that of the normal distribution with
 * the variance corrected for ties and the statistic for continuity: as {@code wilcox.test} of R does.
 *
 * @param n            changes that are not 0, 1 or more
 * @param statistic    sum of the ranks of the rises
 * @param p            two-sided
 * @param rankBiserial the ranks of the rises less those of the falls, as a part of all: -1 to 1; D. S. Kerby, The
 *                     simple difference formula, Comprehensive Psychology 3, 2014, article 1
 */
public record SignedRank(int n, double statistic, double p, boolean exact, double rankBiserial) {
    private static final int EXACT_BELOW = 50;

    /** Empty where nothing changed. */
    static Optional<SignedRank> of(double[] changes) {
        var moved = Arrays.stream(changes).filter(change -> change != 0).toArray();
        return moved.length == 0 ? Optional.empty() : Optional.of(of(moved, moved.length < changes.length));
    }

    private static SignedRank of(double[] moved, boolean someUnchanged) {
        var test = WilcoxonSignedRankTest.withDefaults().with(ContinuityCorrection.ENABLED);
        var rough = test.with(PValueMethod.ASYMPTOTIC).test(moved);
        boolean exact = moved.length < EXACT_BELOW && !someUnchanged && !rough.hasTiedValues();
        double p = exact ? test.with(PValueMethod.EXACT).test(moved).getPValue() : rough.getPValue();
        double all = moved.length * (moved.length + 1.0) / 2;
        return new SignedRank(moved.length, rough.getStatistic(), p, exact, 2 * rough.getStatistic() / all - 1);
    }
}

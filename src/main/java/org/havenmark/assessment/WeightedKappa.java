package org.havenmark.assessment;

import java.util.List;
import java.util.UUID;

/**
 * Cohen's kappa with quadratic weights, for two assessors who both rated every unit.
 *
 * <p>With a and b the levels the two gave, over N units: kappa = 1 - sum w o / sum w e, where w = (i - j)^2, o is the
 * share of units rated i by one and j by the other, and e the product of the shares of i and of j. Multiplied out,
 * so that whole numbers are enough: {@code kappa = 1 - N sum (a-b)^2 / (N sum (a^2+b^2) - 2 sum a sum b)}.
 * How many levels the scale has cancels out.
 *
 * <p>J. Cohen, Weighted kappa: nominal scale agreement with provision for scaled disagreement or partial credit,
 * Psychological Bulletin 70 (4), 1968, 213-220; quadratic weights: J. L. Fleiss and J. Cohen, Educational and
 * Psychological Measurement 33 (3), 1973, 613-619.
 */
final class WeightedKappa implements Coefficient {
    private final int[] first;
    private final int[] second;

    WeightedKappa(List<Unit> pairable, List<UUID> two) {
        first = levels(pairable, two.get(0));
        second = levels(pairable, two.get(1));
    }

    @Override
    public int units() {
        return first.length;
    }

    @Override
    public double over(int[] drawn) {
        long apart = 0;
        long squares = 0;
        long sumFirst = 0;
        long sumSecond = 0;
        for (int unit : drawn) {
            long a = first[unit];
            long b = second[unit];
            apart += (a - b) * (a - b);
            squares += a * a + b * b;
            sumFirst += a;
            sumSecond += b;
        }
        long expected = drawn.length * squares - 2 * sumFirst * sumSecond;
        return expected == 0 ? Double.NaN : 1 - (double) (drawn.length * apart) / expected;
    }

    private static int[] levels(List<Unit> pairable, UUID assessor) {
        return pairable.stream().mapToInt(unit -> unit.levels().get(assessor)).toArray();
    }
}

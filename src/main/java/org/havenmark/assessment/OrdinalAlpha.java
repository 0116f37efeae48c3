package org.havenmark.assessment;

import java.util.Arrays;
import java.util.List;

/**
 * Krippendorff's alpha with the ordinal difference, for any number of assessors, any of them missing anywhere.
 *
 * <p>Each unit with m ratings gives its pairs of levels c and k to the coincidences o with weight 1 / (m - 1); n(c)
 * is how many pairable ratings stand at c, n how many there are. The difference of two levels is
 * {@code d(c,k) = (n(c) + ... + n(k) - (n(c) + n(k)) / 2)^2}: how many ratings lie between them. Then
 * {@code alpha = 1 - (n - 1) sum o(c,k) d(c,k) / sum n(c) n(k) d(c,k)}, both over c < k.
 *
 * <p>K. Krippendorff, Computing Krippendorff's Alpha-Reliability, University of Pennsylvania, 2011; the same,
 * Content Analysis: An Introduction to Its Methodology, 2nd edition, Sage 2004, chapter 11.
 */
final class OrdinalAlpha implements Coefficient {
    private final int[][] counts;
    private final int levels;

    OrdinalAlpha(List<Unit> pairable) {
        int top = Unit.top(pairable);
        counts = pairable.stream().map(unit -> unit.counts(top)).toArray(int[][]::new);
        levels = top + 1;
    }

    @Override
    public int units() {
        return counts.length;
    }

    @Override
    public double over(int[] drawn) {
        var totals = totals(drawn);
        int n = Arrays.stream(totals).sum();
        var coincidences = coincidences(drawn);
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < levels; c++) {
            for (int k = c + 1; k < levels; k++) {
                double difference = difference(totals, c, k);
                observed += coincidences[c][k] * difference;
                expected += (double) totals[c] * totals[k] * difference;
            }
        }
        return expected == 0 ? Double.NaN : 1 - (n - 1) * observed / expected;
    }

    private int[] totals(int[] drawn) {
        var totals = new int[levels];
        for (int unit : drawn) {
            for (int c = 0; c < levels; c++) {
                totals[c] += counts[unit][c];
            }
        }
        return totals;
    }

    private double[][] coincidences(int[] drawn) {
        var coincidences = new double[levels][levels];
        for (int unit : drawn) {
            addPairs(coincidences, counts[unit]);
        }
        return coincidences;
    }

    private void addPairs(double[][] coincidences, int[] unit) {
        double others = Arrays.stream(unit).sum() - 1;
        for (int c = 0; c < levels; c++) {
            for (int k = c + 1; k < levels; k++) {
                coincidences[c][k] += unit[c] * unit[k] / others;
            }
        }
    }

    private static double difference(int[] totals, int c, int k) {
        double between = (totals[c] + totals[k]) / 2.0;
        for (int level = c + 1; level < k; level++) {
            between += totals[level];
        }
        return between * between;
    }
}

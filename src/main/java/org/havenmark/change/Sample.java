package org.havenmark.change;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Numbers, from the lowest; one or more of them. */
final class Sample {
    private final double[] sorted;

    Sample(double[] values) {
        sorted = values.clone();
        Arrays.sort(sorted);
    }

    int n() {
        return sorted.length;
    }

    double[] values() {
        return sorted.clone();
    }

    double mean() {
        return Arrays.stream(sorted).sum() / n();
    }

    double median() {
        return quantile(0.5);
    }

    /** Sum of the squared deviations from the mean. */
    double squares() {
        double mean = mean();
        return Arrays.stream(sorted).map(value -> (value - mean) * (value - mean)).sum();
    }

    /** With n - 1; not a number for a single value. */
    double deviation() {
        return Math.sqrt(squares() / (n() - 1));
    }

    boolean varies() {
        return sorted[0] < sorted[n() - 1];
    }

    /** Between the two nearest values in proportion: type 7 of R. J. Hyndman and Y. Fan, 1996, as in R. */
    double quantile(double share) {
        double place = (n() - 1) * share;
        int below = (int) place;
        int above = Math.min(below + 1, n() - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** Pearson's coefficient of two lists in the same order; not a number where one of them does not vary. */
    static double correlation(double[] first, double[] second) {
        double one = new Sample(first).mean();
        double other = new Sample(second).mean();
        double together = IntStream.range(0, first.length).mapToDouble(i -> (first[i] - one) * (second[i] - other))
            .sum();
        return together / Math.sqrt(new Sample(first).squares() * new Sample(second).squares());
    }
}

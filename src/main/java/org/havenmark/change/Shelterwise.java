package org.havenmark.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.havenmark.sheet.Ratio;

/**
 * What one shelter adds to a figure: the mean of its pairs. Pairs of one shelter are alike, so that each shelter counts
 * once, whatever it has: A. Donner and N. Klar, Design and Analysis of Cluster Randomization Trials in Health Research,
 * Arnold 2000, chapter 6.
 */
record Shelterwise(Ratio before, Ratio after) {
    private static final Ratio MINUS = Ratio.of(-1, 1);

    /** By shelter. */
    static List<Shelterwise> of(List<Pair> pairs) {
        var shelters = new TreeMap<UUID, List<Pair>>();
        pairs.forEach(pair -> shelters.merge(pair.shelter(), List.of(pair), Shelterwise::joined));
        return shelters.values().stream().map(own -> new Shelterwise(mean(own, Pair::before), mean(own, Pair::after)))
            .toList();
    }

    double difference() {
        return Weighed.real(after.plus(before.times(MINUS)));
    }

    boolean startsAt(BigDecimal end) {
        return before.equals(Ratio.of(end));
    }

    private static List<Pair> joined(List<Pair> some, List<Pair> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Ratio mean(List<Pair> pairs, Function<Pair, Ratio> value) {
        return pairs.stream().map(value).reduce(Ratio.NONE, Ratio::plus)
            .over(Ratio.of(pairs.size(), 1));
    }
}

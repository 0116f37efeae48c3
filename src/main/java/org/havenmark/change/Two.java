package org.havenmark.change;

import java.util.Map;
import java.util.Optional;

/**
 * Two assessors of one visit beside one another.
 *
 * @param criteria that both rated, 2 or more
 * @param mean     of the differences, the first less the second
 * @param squares  sum of the squared deviations of the differences from their mean
 * @param share    what the pair weighs: of m assessors there are m (m - 1) / 2 pairs and m - 1 degrees of freedom
 */
record Two(int criteria, double mean, double squares, double share) {
    /** Empty where fewer than two criteria were rated by both. */
    static Optional<Two> of(Map<String, Double> first, Map<String, Double> second, double share) {
        var differences = first.keySet().stream().filter(second::containsKey).sorted()
            .mapToDouble(line -> first.get(line) - second.get(line)).toArray();
        if (differences.length < 2) {
            return Optional.empty();
        }
        var sample = new Sample(differences);
        return Optional.of(new Two(sample.n(), sample.mean(), sample.squares(), share));
    }
}

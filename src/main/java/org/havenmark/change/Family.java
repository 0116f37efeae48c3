package org.havenmark.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Groups that are looked at together: domains, criteria, categories of money, trained and not. Their tests are
 * corrected for there being so many.
 *
 * @param correction which one was made
 * @param tests      for how many tests
 * @param groups     in the order given
 */
public record Family<K>(Correction correction, int tests, Map<K, Member> groups) {
    public Family {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    /**
     * One group.
     *
     * @param p of its test, corrected; empty where it is too small for one
     */
    public record Member(Comparison comparison, Optional<Double> p) { }

    /** @param groups the pairs of each; of several pairs of one shelter in a group the mean counts */
    public static <K> Family<K> of(Map<K, List<Pair>> groups, Correction correction, Settings settings) {
        var comparisons = new LinkedHashMap<K, Comparison>();
        groups.forEach((key, pairs) -> comparisons.put(key, PairedChange.of(pairs, settings)));
        var raw = new ArrayList<Double>();
        comparisons.values().forEach(each -> probability(each).ifPresent(raw::add));
        var adjusted = correction.adjust(raw).iterator();
        var members = new LinkedHashMap<K, Member>();
        comparisons.forEach((key, each) -> members.put(key, new Member(each,
            probability(each).map(p -> adjusted.next()))));
        return new Family<>(correction, raw.size(), members);
    }

    /** Where nothing changed there is no test; it was looked at all the same, and stands against nothing. */
    private static Optional<Double> probability(Comparison comparison) {
        return comparison instanceof PairedChange change
            ? Optional.of(change.test().map(SignedRank::p).orElse(1.0)) : Optional.empty();
    }
}

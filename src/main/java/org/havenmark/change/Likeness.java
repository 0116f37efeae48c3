package org.havenmark.change;

import java.util.Map;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.BinomialTest;

/**
 * How many ratings of the same criteria are identical, beside how many usually are.
 *
 * @param identical how many are
 * @param of        how many criteria both rated
 * @param usual     share that is usually identical, 0 to 1
 * @param chance    how probable so many or more would be, were each criterion identical with that share by itself
 *                  (binomial distribution); criteria hang together, so this is a screen and not a proof
 */
public record Likeness(int identical, int of, double usual, double chance) {
    /** @throws IllegalArgumentException where {@code usual} is not a share */
    static Likeness of(Map<String, Integer> first, Map<String, Integer> second, double usual) {
        if (!(usual >= 0 && usual <= 1)) {
            throw new IllegalArgumentException("not a share: " + usual);
        }
        var both = first.keySet().stream().filter(second::containsKey).toList();
        int identical = (int) both.stream().filter(each -> first.get(each).equals(second.get(each))).count();
        return new Likeness(identical, both.size(), usual, both.isEmpty() ? 1 : BinomialTest.withDefaults()
            .with(AlternativeHypothesis.GREATER_THAN).test(both.size(), identical, usual).getPValue());
    }

    boolean asks(Thresholds thresholds) {
        return of >= thresholds.fewest() && identical >= thresholds.identical() * of && chance <= thresholds.chance();
    }
}

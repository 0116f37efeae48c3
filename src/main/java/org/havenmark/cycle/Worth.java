package org.havenmark.cycle;

import java.util.Comparator;

/**
 * How good a plan is: each figure counts only where all before it are equal, and less is better.
 *
 * @param most       the visits of whoever has most
 * @param unevenness the sum of the squares of everybody's visits: as their total is given, least when most even
 * @param unmet      wishes for mixed teams left unmet, over all teams
 * @param travel     the distance from each member's region to the shelter's, over all teams
 */
public record Worth(int most, int unevenness, int unmet, int travel) implements Comparable<Worth> {
    private static final Comparator<Worth> ORDER = Comparator.comparingInt(Worth::most)
        .thenComparingInt(Worth::unevenness).thenComparingInt(Worth::unmet).thenComparingInt(Worth::travel);

    @Override
    public int compareTo(Worth other) {
        return ORDER.compare(this, other);
    }

    boolean betterThan(Worth other) {
        return compareTo(other) < 0;
    }
}

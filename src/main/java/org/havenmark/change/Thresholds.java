package org.havenmark.change;

/**
 * From when on the coordinator is asked to look. None of these is a finding: a steady house is rated alike everywhere,
 * and a house that changed nothing is rated as before.
 *
 * @param fewest    criteria rated, below which nothing is asked, 1 or more
 * @param sameLevel share of one assessor's ratings at one level, 0 to 1
 * @param identical share of ratings that are identical, 0 to 1
 * @param chance    how probable so many identical ones may be at most, given how many usually are, 0 to 1
 * @param rise      levels that a criterion rose by, 1 or more
 */
public record Thresholds(int fewest, double sameLevel, double identical, double chance, int rise) {
    /** 20 criteria; nine in ten at one level; 19 in 20 identical, and one in a thousand by chance; two levels. */
    public static final Thresholds USUAL = new Thresholds(20, 0.9, 0.95, 0.001, 2);

    public Thresholds {
        if (fewest < 1 || rise < 1 || !isShare(sameLevel) || !isShare(identical) || !isShare(chance)) {
            throw new IllegalArgumentException("no thresholds: " + fewest + ", " + sameLevel + ", " + identical + ", "
                + chance + ", " + rise);
        }
    }

    private static boolean isShare(double value) {
        return value >= 0 && value <= 1;
    }
}

package org.havenmark.network;

import java.util.List;

/**
 * What may be printed of small numbers, for readers who may not know of single shelters. A count of 1 to 4 is printed
 * as fewer than 5, and whatever would give it away by subtraction is kept back as well: also from a reader who knows
 * this rule, so that no printed form has a single small count behind it.
 */
public final class Suppression {
    /** Nothing is told of fewer than this many. */
    public static final int FEWEST = 5;

    private Suppression() { }

    /** Whether a figure over so many may be shown. */
    public static boolean suffices(int number) {
        return number >= FEWEST;
    }

    /** A count by itself. */
    public static Count whole(int number) {
        return isSmall(number) ? Count.FEW : Count.exact(number);
    }

    /**
     * A count beside the printed whole it is a part of. The rest is a count too: where it is small, the part is told
     * as "at least" only. Of 6, that would be 5 and nothing else, so 1 to 5 of 6 are all hidden.
     */
    public static Count part(int part, int whole) {
        int rest = whole - part;
        if (isSmall(whole)) {
            return Count.HIDDEN;
        }
        if (!isSmall(part) && !isSmall(rest)) {
            return Count.exact(part);
        }
        if (whole == FEWEST + 1) {
            return Count.HIDDEN;
        }
        return isSmall(part) ? Count.FEW : Count.atLeast(Math.max(FEWEST, whole - FEWEST + 1));
    }

    /**
     * Counts that add up to a printed total. What the total leaves for the small ones must neither be small itself nor
     * settle any of them; where it would, no cell is told: to hide just one more would tell why it had to be hidden.
     */
    public static List<Count> parts(List<Integer> cells) {
        var small = cells.stream().filter(Suppression::isSmall).toList();
        if (small.isEmpty()) {
            return cells.stream().map(Count::exact).toList();
        }
        int left = small.stream().mapToInt(Integer::intValue).sum();
        boolean settled = left <= small.size() || left >= small.size() * (FEWEST - 1);
        return settled || small.size() == 1 || isSmall(left)
            ? cells.stream().map(cell -> Count.HIDDEN).toList()
            : cells.stream().map(Suppression::whole).toList();
    }

    private static boolean isSmall(int number) {
        return number > 0 && number < FEWEST;
    }
}

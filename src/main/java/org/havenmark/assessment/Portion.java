package org.havenmark.assessment;

import java.util.List;

/**
 * A part of a long list: so much and no more on one page, whatever the length of a sheet, for an old tablet must carry
 * it. The parts of a list are alike in size.
 *
 * @param number from 1
 * @param count  how many parts there are, 1 or more
 * @param from   the place of the first thing in it, counted from 0
 * @param to     the place after the last
 */
public record Portion(int number, int count, int from, int to) {
    /** The most in one part. */
    public static final int MOST = 40;

    /** A part by its number; one that is not there is refused. */
    static Portion of(int number, int size) {
        int count = count(size);
        if (number < 1 || number > count) {
            throw new IllegalArgumentException("part " + number + " of " + count);
        }
        return new Portion(number, count, size * (number - 1) / count, size * number / count);
    }

    /** The part that holds the thing at a place, counted from 0. */
    static Portion holding(int place, int size) {
        int number = 1;
        while (of(number, size).to <= place) {
            number++;
        }
        return of(number, size);
    }

    static int count(int size) {
        return Math.max(1, (size + MOST - 1) / MOST);
    }

    <T> List<T> in(List<T> all) {
        return all.subList(from, to);
    }

    public boolean isOneOfMany() {
        return count > 1;
    }

    public boolean isLast() {
        return number == count;
    }
}

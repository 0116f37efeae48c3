package org.havenmark.network;

/**
 * How many, as it may be printed.
 *
 * @param number the count where it is {@link Kind#EXACT}, what it reaches at least with {@link Kind#AT_LEAST}, else 0
 */
public record Count(Kind kind, int number) {
    static final Count FEW = new Count(Kind.FEW, 0);
    static final Count HIDDEN = new Count(Kind.HIDDEN, 0);

    static Count exact(int number) {
        return new Count(Kind.EXACT, number);
    }

    static Count atLeast(int number) {
        return new Count(Kind.AT_LEAST, number);
    }

    /** The number itself, "&lt;5", "at least so many", or nothing at all. */
    public enum Kind { EXACT, FEW, AT_LEAST, HIDDEN }
}

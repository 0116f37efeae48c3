package org.havenmark.change;

/**
 * An interval, in the unit of what it is around. An end that is not a number, or ends the wrong way round, are refused.
 */
public record Interval(double low, double high) {
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("no interval: " + low + " to " + high);
        }
    }

    public boolean isAbove(double value) {
        return low > value;
    }

    public boolean isBelow(double value) {
        return high < value;
    }

    /** The shortest interval that holds both. */
    Interval with(Interval other) {
        return new Interval(Math.min(low, other.low), Math.max(high, other.high));
    }
}

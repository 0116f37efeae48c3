package org.havenmark.sheet;

/**
 * A domain that is scored once for each room, house or child group. They are told apart by number alone.
 *
 * @param each what one of them is called
 * @param most how many there may be, from 1
 */
public record Repeat(Text each, int most, Combine combine) {
    /** The id of one repeat of a criterion. */
    public static String id(String criterion, int number) {
        return criterion + "." + number;
    }

    /** How the answers to one criterion come together. */
    public enum Combine {
        /** Only the lowest counts. */
        LOWEST,
        /** The mean of all that are rated. */
        MEAN,
        /** The share of those that reach the criterion's target. */
        SHARE_AT_TARGET
    }

    /** One of the repeats of a criterion, counted from 1. */
    public record Instance(String base, int number) { }
}

package org.havenmark.sheet;

import java.util.Optional;

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

    /** Which repeat of which criterion an id names; empty for one that is not repeated. */
    public static Optional<Instance> instance(String id) {
        int dot = id.lastIndexOf('.');
        return dot < 0 || !id.substring(dot + 1).matches("[1-9]\\d{0,5}") ? Optional.empty()
            : Optional.of(new Instance(id.substring(0, dot), Integer.parseInt(id.substring(dot + 1))));
    }

    /** The id that the sheet's file gives a criterion, also for one of several repeats. */
    public static String base(String id) {
        return instance(id).map(Instance::base).orElse(id);
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

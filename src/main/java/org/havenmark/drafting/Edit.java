package org.havenmark.drafting;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One change to a document: a value where another stood, or a thing put in, taken out or moved.
 *
 * @param address what is changed, as {@link Document} names things
 * @param before  what stood there; null for nothing
 * @param after   what stands there then; null for nothing
 * @param from    where a thing of a list stood; null where it was not there or did not move
 * @param to      where it stands then
 */
record Edit(String address, @Nullable Object before, @Nullable Object after, @Nullable Place from, @Nullable Place to) {
    static Edit value(String address, @Nullable Object before, @Nullable Object after) {
        return new Edit(address, before, after, null, null);
    }

    static Edit put(String address, Object thing, Place to) {
        return new Edit(address, null, thing, null, to);
    }

    static Edit taken(String address, Object thing, Place from) {
        return new Edit(address, thing, null, from, null);
    }

    static Edit moved(String address, Place from, Place to) {
        return new Edit(address, null, null, from, to);
    }

    /** What takes it back. */
    Edit inverse() {
        return new Edit(address, after, before, to, from);
    }

    boolean isMove() {
        return from != null && to != null;
    }

    /** Whether a thing of a list comes or goes. */
    boolean isWhole() {
        return (from == null) != (to == null);
    }

    boolean isNothing() {
        return isMove() ? Objects.equals(from, to) : !isWhole() && Objects.equals(before, after);
    }

    /**
     * A place in a list.
     *
     * @param list the list's address; of a criterion its domain, {@code domains/facilities}
     * @param at   counted from 0
     */
    record Place(String list, int at) { }
}

package org.havenmark.assessment;

import java.util.List;

/** What a later room wants done before a team may hand in. */
public interface HandInCondition {
    /** What is still to be done for this assessment; empty where nothing is in the way. */
    List<Undone> undone(Assessment assessment);

    /**
     * Something that is still to be done.
     *
     * @param key     message that says what, with {@code count} as its argument
     * @param address where it is done
     */
    record Undone(String key, int count, String address) { }
}

package org.havenmark.database;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Decides when the database file holds so much unused room that half a second's pause is worth it. */
final class Untidiness {
    static final long SMALL = 32L << 20;
    static final Duration REST = Duration.ofSeconds(10);

    private @Nullable Duration last;

    /** Whether a file of that size, of which so many bytes are live, should be tidied; the time runs from any start. */
    boolean isWorthAPause(long size, long live, Duration now) {
        boolean rested = last == null || now.compareTo(last.plus(REST)) >= 0;
        return rested && size - live > SMALL && size > 2 * live;
    }

    void tidied(Duration now) {
        last = now;
    }
}

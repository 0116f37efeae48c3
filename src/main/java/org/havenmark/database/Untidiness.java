package org.havenmark.database;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Decides when the database file holds so much unused room that half a second's pause is worth it. */
final class Untidiness {
    private static final long SMALL = 32L << 20;
    private static final Duration REST = Duration.ofSeconds(10);

    private final long bearable;
    private final Duration rest;
    private @Nullable Duration last;

    /** Bears as many unused bytes, and rests so long between two pauses. */
    Untidiness(long bearable, Duration rest) {
        this.bearable = bearable;
        this.rest = rest;
    }

    static Untidiness usual() {
        return new Untidiness(SMALL, REST);
    }

    /** Whether a file of that size, of which so many bytes are live, should be tidied; the time runs from any start. */
    boolean isWorthAPause(long size, long live, Duration now) {
        boolean rested = last == null || now.compareTo(last.plus(rest)) >= 0;
        return rested && size - live > bearable && size > 2 * live;
    }

    void tidied(Duration now) {
        last = now;
    }
}

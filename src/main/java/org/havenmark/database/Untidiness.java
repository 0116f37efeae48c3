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

    /** Bears as many unused bytes, and looks no more often than that. */
    Untidiness(long bearable, Duration rest) {
        this.bearable = bearable;
        this.rest = rest;
    }

    static Untidiness usual() {
        return new Untidiness(SMALL, REST);
    }

    /** Whether a file of that size should be looked at; to look takes time. The clock may start anywhere. */
    boolean isTimeToLook(long size, Duration now) {
        if (size <= bearable || last != null && now.compareTo(last.plus(rest)) < 0) {
            return false;
        }
        last = now;
        return true;
    }

    /** Whether tidying wins more than half of the bytes in use, given how many of them are live. */
    boolean isWorthAPause(long used, long live) {
        return used - live > bearable && used > 2 * live;
    }
}

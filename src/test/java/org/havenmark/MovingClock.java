package org.havenmark;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The program's clock where a test moves it: a test that wants it says {@code test.moving-clock}. */
@Singleton
@Replaces(Clock.class)
@Requires(property = MovingClock.WANTED)
public class MovingClock extends Clock {
    public static final String WANTED = "test.moving-clock";
    private final ZoneId zone;
    private volatile Duration ahead = Duration.ZERO;

    MovingClock(@Value("${havenmark.time-zone}") String zone) {
        this.zone = ZoneId.of(zone);
    }

    /** So far ahead of the real time; sessions that were opened before end as they would. */
    public void ahead(Duration by) {
        ahead = by;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        throw new UnsupportedOperationException("The network has one time zone");
    }
}

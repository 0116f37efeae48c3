package org.havenmark.demo;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Takes the program's clock's place in the demonstration. A thread that tells what was may set it to then; for every
 * other thread it shows now, so that nobody's session ends in the past.
 */
@Singleton
@Replaces(Clock.class)
class TravellingClock extends Clock {
    private final Clock real;
    private final ThreadLocal<@Nullable Instant> then = new ThreadLocal<>();

    TravellingClock(@Value("${havenmark.time-zone}") String zone) {
        real = Clock.system(ZoneId.of(zone));
    }

    /** Sets it for this thread. */
    void to(LocalDateTime moment) {
        then.set(instantOf(moment));
    }

    Instant instantOf(LocalDateTime moment) {
        return moment.atZone(getZone()).toInstant();
    }

    /** Shows now again. */
    void home() {
        then.remove();
    }

    @Override
    public Instant instant() {
        var moment = then.get();
        return moment == null ? real.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    /** A clock in another zone stays at home. */
    @Override
    public Clock withZone(ZoneId zone) {
        return real.withZone(zone);
    }
}

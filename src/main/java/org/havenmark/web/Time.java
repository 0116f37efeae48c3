package org.havenmark.web;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock, in the network's one time zone. */
@Factory
class Time {
    @Bean
    @Singleton
    Clock clock(@Value("${havenmark.time-zone}") String zone) {
        return Clock.system(ZoneId.of(zone));
    }
}

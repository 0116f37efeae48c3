package org.havenmark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class TravellingClockTest {
    private static final LocalDateTime THEN = LocalDateTime.of(2024, 5, 6, 9, 0);
    private final TravellingClock clock = new TravellingClock("Asia/Ho_Chi_Minh");

    @Test
    void itShowsThenUntilItComesHome() {
        clock.to(THEN);
        assertThat(clock.instant()).isEqualTo(Instant.parse("2024-05-06T02:00:00Z"));
        clock.home();
        assertThat(Duration.between(clock.instant(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void otherThreadsAndOtherZonesStayInThePresent() {
        clock.to(THEN);
        assertThat(CompletableFuture.supplyAsync(clock::instant).join()).isAfter(clock.instant());
        assertThat(clock.withZone(ZoneId.of("UTC")).instant()).isAfter(clock.instant());
    }

    @Test
    void itIsInTheNetworksZone() {
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}

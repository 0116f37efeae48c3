package org.havenmark.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class UntidinessTest {
    private final Untidiness untidiness = new Untidiness(100, Duration.ofSeconds(10));

    @Test
    void aFileThatIsMoreThanHalfUnusedIsWorthAPause() {
        assertThat(untidiness.isWorthAPause(300, 149)).isTrue();
        assertThat(untidiness.isWorthAPause(300, 150)).isFalse();
    }

    @Test
    void aSmallOneIsNotLookedAt() {
        assertThat(untidiness.isTimeToLook(100, Duration.ZERO)).isFalse();
        assertThat(untidiness.isTimeToLook(101, Duration.ZERO)).isTrue();
    }

    @Test
    void betweenTwoLooksItRests() {
        assertThat(untidiness.isTimeToLook(300, Duration.ofSeconds(5))).isTrue();
        assertThat(untidiness.isTimeToLook(300, Duration.ofSeconds(14))).isFalse();
        assertThat(untidiness.isTimeToLook(300, Duration.ofSeconds(15))).isTrue();
    }
}

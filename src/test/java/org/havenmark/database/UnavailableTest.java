package org.havenmark.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnavailableTest {
    @Test
    void aReasonIsFoundAmongItsWrappings() {
        var unknown = new OutcomeUnknown("late");
        assertThat(Unavailable.in(new IllegalStateException(new RuntimeException(unknown)))).contains(unknown);
        assertThat(Unavailable.in(new IllegalStateException())).isEmpty();
    }
}

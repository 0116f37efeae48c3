package org.havenmark.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FittingTest {
    @Test
    void asManyAsFitAreTakenInTheirOrder() {
        assertThat(Fitting.fitting(List.of(3, 4, 2, 1), 8, Integer::doubleValue)).containsExactly(3, 4, 1);
        assertThat(Fitting.fitting(List.of(9, 2), 8, Integer::doubleValue)).as("what is too long is passed over")
            .containsExactly(2);
        assertThat(Fitting.fitting(List.<Integer>of(), 8, Integer::doubleValue)).isEmpty();
    }

    @Test
    void aTextTakesHalfALineOfTwoColumnsForEachLineOfItsOwn() {
        assertThat(Fitting.half("Files carry codes.")).isEqualTo(0.5);
        assertThat(Fitting.half("Files carry codes. ".repeat(4))).isEqualTo(1);
    }
}

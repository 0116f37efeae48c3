package org.havenmark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortionTest {
    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "40, 1", "41, 2", "80, 2", "81, 3", "1500, 38"})
    void noPartHoldsMoreThanForty(int size, int parts) {
        assertThat(Portion.count(size)).isEqualTo(parts);
        assertThat(IntStream.rangeClosed(1, parts).map(number -> Portion.of(number, size).to()
            - Portion.of(number, size).from()).max().orElseThrow()).isLessThanOrEqualTo(Portion.MOST);
    }

    @ParameterizedTest
    @ValueSource(ints = {41, 99, 120, 1500})
    void thePartsHoldEverythingOnceAndAreAlikeInSize(int size) {
        int at = 0;
        for (int number = 1; number <= Portion.count(size); number++) {
            var part = Portion.of(number, size);
            assertThat(part.from()).isEqualTo(at);
            assertThat(part.to() - part.from()).isBetween(size / Portion.count(size), size / Portion.count(size) + 1);
            at = part.to();
        }
        assertThat(at).isEqualTo(size);
    }

    @Test
    void eachThingHasItsPart() {
        assertThat(IntStream.of(0, 20, 21, 40).map(place -> Portion.holding(place, 41).number()))
            .containsExactly(1, 2, 2, 2);
    }

    @Test
    void aPartThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> Portion.of(3, 80)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Portion.of(0, 80)).isInstanceOf(IllegalArgumentException.class);
    }
}

package org.havenmark.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RegressionToTheMeanTest {
    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void theChosenAreExpectedToRiseByTheirDistanceFromTheMeanTimesOneLessTheCorrelation() {
        var everybody = List.of(pair(1, 0, 20), pair(2, 20, 0), pair(3, 40, 60), pair(4, 60, 40), pair(5, 80, 80));
        // Mean before 40, of the chosen 10; r = 0.8.
        var found = RegressionToTheMean.of(everybody, everybody.subList(0, 2)).orElseThrow();
        assertThat(found.correlation()).isCloseTo(0.8, EXACT);
        assertThat(found.expected()).isCloseTo(0.2 * 30, EXACT);
    }

    @Test
    void regressionIsNotEstimatedFromFourShelters() {
        var four = List.of(pair(1, 0, 20), pair(2, 20, 0), pair(3, 40, 60), pair(4, 60, 40), pair(4, 80, 80));
        assertThat(RegressionToTheMean.of(four, four)).isEmpty();
        var five = List.of(pair(1, 0, 20), pair(2, 20, 0), pair(3, 40, 60), pair(4, 60, 40), pair(5, 80, 80));
        assertThat(RegressionToTheMean.of(five, five).orElseThrow().expected()).isZero();
        assertThat(RegressionToTheMean.of(five, List.of())).isEmpty();
    }

    @Test
    void whereNothingVariesNothingCanBeExpected() {
        var same = List.of(pair(1, 20, 20), pair(2, 20, 0), pair(3, 20, 60), pair(4, 20, 40), pair(5, 20, 80));
        assertThat(RegressionToTheMean.of(same, same)).isEmpty();
    }

    private static Pair pair(int shelter, int before, int after) {
        return new Pair(ChangeCases.shelter(shelter), BigDecimal.valueOf(before), BigDecimal.valueOf(after));
    }
}

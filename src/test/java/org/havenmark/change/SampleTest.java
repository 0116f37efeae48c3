package org.havenmark.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Small numbers that can be worked out by hand, in no order. */
class SampleTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private final Sample four = new Sample(new double[] {7, 1, 4, 2});

    @Test
    void itsMeanAndSpreadAreThoseOfTheBook() {
        assertThat(four.n()).isEqualTo(4);
        assertThat(four.values()).containsExactly(1, 2, 4, 7);
        assertThat(four.mean()).isCloseTo(3.5, EXACT);
        // 2.5, 1.5, 0.5 and 3.5, squared.
        assertThat(four.squares()).isCloseTo(21, EXACT);
        assertThat(four.deviation()).isCloseTo(Math.sqrt(7), EXACT);
        assertThat(new Sample(new double[] {3}).deviation()).isNaN();
    }

    /** As quantile(c(1, 2, 4, 7), type = 7) of R. */
    @Test
    void aQuantileLiesInProportionBetweenTwoValues() {
        assertThat(four.median()).isCloseTo(3, EXACT);
        assertThat(four.quantile(0)).isCloseTo(1, EXACT);
        assertThat(four.quantile(0.25)).isCloseTo(1.75, EXACT);
        assertThat(four.quantile(0.9)).isCloseTo(6.1, EXACT);
        assertThat(four.quantile(1)).isCloseTo(7, EXACT);
    }

    @Test
    void itVariesWhereTwoValuesDiffer() {
        assertThat(four.varies()).isTrue();
        assertThat(new Sample(new double[] {2, 2, 2}).varies()).isFalse();
        assertThat(new Sample(new double[] {2, 2, 1}).varies()).isTrue();
    }

    @Test
    void aCorrelationIsPearsons() {
        // Deviations -2, -1, 0, 3 and -1, 0, -1, 2: products add up to 8, squares to 14 and to 6.
        assertThat(Sample.correlation(new double[] {0, 1, 2, 5}, new double[] {1, 2, 1, 4}))
            .isCloseTo(8 / Math.sqrt(14 * 6), EXACT);
        assertThat(Sample.correlation(new double[] {1, 2, 3}, new double[] {6, 4, 2})).isCloseTo(-1, EXACT);
        assertThat(Sample.correlation(new double[] {1, 2, 3}, new double[] {4, 4, 4})).isNaN();
    }
}

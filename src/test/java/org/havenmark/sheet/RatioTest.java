package org.havenmark.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {
    @Test
    void equalFractionsAreEqualRecordsInLowestTerms() {
        assertThat(Ratio.of(6, 9)).isEqualTo(Ratio.of(2, 3)).hasToString("2/3");
        assertThat(Ratio.of(-1, 2)).isEqualTo(Ratio.of(1, -2)).hasToString("-1/2");
        assertThat(Ratio.of(0, -7)).isEqualTo(Ratio.NONE).hasToString("0/1");
    }

    @Test
    void aDenominatorOfZeroIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(1, 0));
    }

    @Test
    void sumsAndProductsAreExact() {
        assertThat(Ratio.of(1, 6).plus(Ratio.of(1, 10))).isEqualTo(Ratio.of(4, 15));
        assertThat(Ratio.of(2, 3).times(Ratio.of(9, 4))).isEqualTo(Ratio.of(3, 2));
        assertThat(Ratio.of(Long.MAX_VALUE, 2).plus(Ratio.of(Long.MAX_VALUE, 2)).times(Ratio.of(4, 1)))
            .hasToString("36893488147419103228/1");
    }

    @Test
    void fractionsCompareByValue() {
        assertThat(Ratio.of(1, 3)).isLessThan(Ratio.of(1, 2)).isGreaterThan(Ratio.of(-1, 2))
            .isEqualByComparingTo(Ratio.of(2, 6));
    }

    @ParameterizedTest
    @CsvSource({"1, 200, 0.01", "1, 201, 0.00", "1, 8, 0.13", "2, 3, 0.67", "1, 3, 0.33", "-1, 200, -0.01",
        "5, 1, 5.00"})
    void halvesAreRoundedAwayFromZero(long numerator, long denominator, String rounded) {
        assertThat(Ratio.of(numerator, denominator).rounded(2)).hasToString(rounded);
    }
}

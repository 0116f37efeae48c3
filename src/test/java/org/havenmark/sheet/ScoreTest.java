package org.havenmark.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {
    @Test
    void aScoreAlwaysHasTwoDecimals() {
        assertThat(new Score(new BigDecimal("5"))).isEqualTo(new Score(new BigDecimal("5.00"))).hasToString("5.00");
        assertThat(Score.of(Ratio.of(1, 1))).hasToString("100.00");
        assertThat(Score.of(Ratio.NONE)).hasToString("0.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01"})
    void aScoreOutsideZeroToAHundredIsRefused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Score(new BigDecimal(value)));
    }

    @Test
    void aFinerValueIsNotRoundedInPassing() {
        assertThatExceptionOfType(ArithmeticException.class)
            .isThrownBy(() -> new Score(new BigDecimal("66.666")));
    }

    @Test
    void scoresCompareByValue() {
        assertThat(Score.of(Ratio.of(1, 3))).isLessThan(Score.of(Ratio.of(1, 2)))
            .isEqualByComparingTo(new Score(new BigDecimal("33.33")));
    }
}

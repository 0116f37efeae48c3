package org.havenmark.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts: as they are typed, kept and read back. */
class MoneyTest {
    @ParameterizedTest(name = "{0} {1} typed in {2} is {3}")
    @CsvSource(delimiter = '|', textBlock = """
        0              | VND | vi | 0
        0              | USD | en | 0
        1.200          | VND | vi | 1200
        1,200          | VND | en | 1200
        1200           | VND | vi | 1200
        1200           | VND | en | 1200
        1 200 000      | VND | vi | 1200000
        1.200.000      | VND | vi | 1200000
        1,200,000      | VND | en | 1200000
        1.200.000 đ    | VND | vi | 1200000
        1.200.000₫     | VND | vi | 1200000
        VND 1,200      | VND | en | 1200
        12,5           | USD | vi | 1250
        12.50          | USD | en | 1250
        $12.50         | USD | en | 1250
        1.234,56       | EUR | vi | 123456
        1,234.56       | EUR | en | 123456
        12,00          | VND | vi | 12
        1.200          | USD | vi | 120000
        7.10           | USD | en | 710
        ១២០០           | KHR | en | 1200
        ໑໒໐໐           | LAK | vi | 1200
        999999999999999| VND | vi | 999999999999999
        """)
    void anAmountIsReadByTheLanguage(String typed, String currency, String language, long minor) {
        var read = MoneyReading.amount(typed, currency, Locale.forLanguageTag(language));
        assertThat(read.problem()).isEmpty();
        assertThat(read.money()).isEqualTo(new Money(minor, currency));
    }

    @ParameterizedTest(name = "{0} {1} typed in {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        ''               | VND | vi | plan.cost.missing
        đ                | VND | vi | plan.cost.missing
        1.200            | VND | en | plan.cost.decimals
        1,2              | VND | vi | plan.cost.decimals
        1.234            | USD | en | plan.cost.decimals
        12.50            | VND | vi | plan.cost.unreadable
        1.20.000         | VND | vi | plan.cost.unreadable
        1,200.000        | VND | vi | plan.cost.unreadable
        1.2345           | VND | vi | plan.cost.unreadable
        .5               | USD | en | plan.cost.unreadable
        -5               | VND | vi | plan.cost.unreadable
        1e6              | VND | vi | plan.cost.unreadable
        five             | VND | en | plan.cost.unreadable
        1,000 USD        | VND | en | plan.cost.unreadable
        1000000000000000 | VND | vi | plan.cost.unreadable
        999999999999999  | USD | en | plan.cost.large
        """)
    void whatIsNoAmountIsSaid(String typed, String currency, String language, String problem) {
        var read = MoneyReading.amount(typed, currency, Locale.forLanguageTag(language));
        assertThat(read.money()).isNull();
        assertThat(read.problem()).isEqualTo(problem);
    }

    @ParameterizedTest(name = "{0} {1} at {2} in {3} is {4}")
    @CsvSource({"10000, USD, 25400, VND, 2540000", "1, USD, 25455, VND, 255", "1, USD, 25449, VND, 254",
        "1050, EUR, 0.5, USD, 525", "3, USD, 0.5, EUR, 2", "100, VND, 0.00003937, USD, 0",
        "5000, KHR, 6.25, VND, 31250"})
    void anotherCurrencyIsTurnedIntoTheNetworksHalfUp(long minor, String from, BigDecimal rate, String to, long there) {
        assertThat(new Money(minor, from).at(rate, to)).contains(new Money(there, to));
    }

    @Test
    void whatBecomesTooLargeByItsRateIsNoAmount() {
        assertThat(new Money(99_999_999_999L, "USD").at(BigDecimal.valueOf(9_000_000), "VND")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1200000 | VND | vi | 1.200.000 VND
        1200000 | VND | en | 1,200,000 VND
        1200    | USD | en | 12.00 USD
        1200    | USD | vi | 12,00 USD
        0       | KHR | en | 0 KHR
        """)
    void anAmountIsReadBackWithItsCode(long minor, String currency, String language, String words) {
        assertThat(new Money(minor, currency).in(Locale.forLanguageTag(language))).isEqualTo(words);
    }

    @Test
    void nothingIsBelowNothing() {
        assertThatThrownBy(() -> new Money(-1, "VND")).isInstanceOf(IllegalArgumentException.class);
    }
}

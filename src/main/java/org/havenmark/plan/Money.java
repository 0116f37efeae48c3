package org.havenmark.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An amount of money.
 *
 * @param minor    whole minor units, from 0: cents of a dollar, whole dong; of a sum more than anybody may type
 * @param currency ISO 4217
 */
public record Money(long minor, String currency) {
    /** What an amount may be typed in, beside the network's own. */
    public static final List<String> CURRENCIES = List.of("VND", "KHR", "LAK", "THB", "MMK", "CNY", "USD", "EUR", "AUD",
        "GBP", "JPY", "SGD");
    /** Their smaller coins exist in the standard and nowhere else: nobody types them. */
    private static final Set<String> WHOLE = Set.of("VND", "KHR", "LAK", "MMK");
    /** Fifteen digits: more is a slip of the finger in any currency, and still counts exactly. */
    private static final long MOST = 999_999_999_999_999L;

    public Money {
        if (minor < 0) {
            throw new IllegalArgumentException(minor + " " + currency);
        }
    }

    /** How many digits stand after the decimal sign. */
    public static int decimals(String currency) {
        return WHOLE.contains(currency) ? 0 : Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    /** As minor units; empty where it is below 0, too large, or finer than the currency. */
    static Optional<Money> of(BigDecimal amount, String currency) {
        var minor = amount.movePointRight(decimals(currency)).stripTrailingZeros();
        return minor.scale() > 0 || minor.signum() < 0 || minor.compareTo(BigDecimal.valueOf(MOST)) > 0
            ? Optional.empty() : Optional.of(new Money(minor.longValueExact(), currency));
    }

    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, decimals(currency));
    }

    /** In another currency, half-up to its minor unit; empty where that is too large. */
    Optional<Money> at(BigDecimal rate, String other) {
        return of(amount().multiply(rate).setScale(decimals(other), RoundingMode.HALF_UP), other);
    }

    /** A number as the language writes it, to be typed on: 25.400,5. */
    static String number(BigDecimal number, Locale language) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(8);
        return format.format(number);
    }

    /** As the language writes it, with its ISO code: 1.200.000 VND. */
    public String in(Locale language) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(decimals(currency));
        format.setMaximumFractionDigits(decimals(currency));
        return format.format(amount()) + " " + currency;
    }
}

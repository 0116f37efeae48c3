package org.havenmark.plan;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

/** The one currency the network counts in; refuses to start with a word that is none. */
@Singleton
public final class NetworkCurrency {
    private final String code;

    NetworkCurrency(@Value("${havenmark.currency}") String code) {
        this.code = Currency.getInstance(code).getCurrencyCode();
    }

    public String code() {
        return code;
    }

    /** What an amount may be typed in, the network's own first. */
    public List<String> offered() {
        return Stream.concat(Stream.of(code), Money.CURRENCIES.stream()).distinct().toList();
    }
}

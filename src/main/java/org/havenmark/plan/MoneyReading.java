package org.havenmark.plan;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts as people type them. What stands between thousands and what before decimals is the language's own:
 * "1.200" is one thousand two hundred in Vietnamese and one and a fifth in English. Spaces may stand between thousands
 * in every language; thousands are whole groups of three, so that 12.50 is never read as 1250.
 */
final class MoneyReading {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2009\\u202f]+");

    private MoneyReading() { }

    /** A number that is not below 0; empty where it is none in this language. */
    static Optional<BigDecimal> number(String typed, Locale language) {
        var symbols = DecimalFormatSymbols.getInstance(language);
        var group = Pattern.quote(String.valueOf(symbols.getGroupingSeparator()));
        var decimal = Pattern.quote(String.valueOf(symbols.getDecimalSeparator()));
        var words = SPACES.matcher(Forms.digits(typed)).replaceAll(" ");
        var shape = Pattern.compile("(\\d{1,15}|\\d{1,3}(?:(?:%s| )\\d{3}){1,4})(?:%s(\\d{1,8}))?"
            .formatted(group, decimal)).matcher(words);
        if (!shape.matches()) {
            return Optional.empty();
        }
        var whole = shape.group(1).replaceAll("\\D", "");
        return Optional.of(new BigDecimal(shape.group(2) == null ? whole : whole + "." + shape.group(2)));
    }

    /** An amount in a currency; its code or sign may stand before or after it. */
    static Read amount(String typed, String currency, Locale language) {
        var bare = typed.replaceAll("(?i)^(%1$s|\\p{Sc}|đ)|(%1$s|\\p{Sc}|đ)$".formatted(currency), "").strip();
        if (bare.isEmpty()) {
            return new Read(null, "plan.cost.missing");
        }
        var number = number(bare, language);
        if (number.isEmpty()) {
            return new Read(null, "plan.cost.unreadable");
        }
        var decimals = number.get().stripTrailingZeros().scale();
        if (decimals > Money.decimals(currency)) {
            return new Read(null, "plan.cost.decimals");
        }
        return Money.of(number.get(), currency).map(money -> new Read(money, ""))
            .orElseGet(() -> new Read(null, "plan.cost.large"));
    }

    /**
     * What was read.
     *
     * @param money   null where it could not be
     * @param problem the key of the words that say why not; empty where it was
     */
    record Read(@Nullable Money money, String problem) { }
}

package org.havenmark.exchange;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Values of cells as a sheet's file has them. */
final class Values {
    private static final int LONGEST = 60;

    private Values() { }

    /** A whole number without a point; any other as short as it can be. */
    static Object plain(BigDecimal value) {
        var plain = value.stripTrailingZeros();
        return plain.scale() <= 0 && plain.precision() - plain.scale() < 10 ? (Object) plain.intValueExact()
            : new BigDecimal(plain.toPlainString());
    }

    /**
     * An id that is not taken yet, from any name.
     *
     * @param numbers the last number given to each name that was taken, so that a thousand of one name are found fast
     */
    static String id(String name, Set<String> taken, Map<String, Integer> numbers) {
        var plain = Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var begun = plain.matches("[a-z].+") ? plain : "q-" + plain;
        var base = begun.substring(0, Math.min(begun.length(), LONGEST - 6)).replaceAll("-$", "");
        var id = base.length() < 2 ? base + "0" : base;
        while (!taken.add(id)) {
            id = base + "-" + numbers.merge(base, 2, (last, two) -> last + 1);
        }
        return id;
    }
}

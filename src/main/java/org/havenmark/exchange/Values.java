package org.havenmark.exchange;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Values of cells as a sheet's file has them. */
final class Values {
    private static final int LONGEST = 60;

    private Values() { }

    /** A whole number without a point; any other as it is. */
    static Object plain(Object value) {
        if (!(value instanceof BigDecimal number)) {
            return value;
        }
        var plain = number.stripTrailingZeros();
        return plain.scale() <= 0 && plain.precision() - plain.scale() < 10 ? (Object) plain.intValueExact() : plain.doubleValue();
    }

    /** An id that is not taken yet, from any name. */
    static String id(String name, Set<String> taken) {
        var plain = Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        var begun = plain.matches("[a-z].+") ? plain : "q-" + plain;
        var base = begun.substring(0, Math.min(begun.length(), LONGEST - 4)).replaceAll("-+$", "");
        var id = base.length() < 2 ? base + "0" : base;
        for (int next = 2; !taken.add(id); next++) {
            id = base + "-" + next;
        }
        return id;
    }

    /** Quotes as a program types them: word processors make them round. */
    static String straight(String expression) {
        return expression.replaceAll("[\u2018\u2019\u201a\u201b]", "'").replaceAll("[\u201c\u201d\u201e\u201f]", "\"");
    }
}

package org.havenmark.exchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** An answer that is no level: not applicable, or not seen. */
final class Aside {
    private static final Set<String> NOT_APPLICABLE = Set.of("na", "n/a", "n_a", "not_applicable", "notapplicable",
        "not-applicable", "khong_ap_dung", "99", "-99", "999", "-999");
    private static final Set<String> NOT_SEEN = Set.of("not_seen", "not-seen", "notseen", "dk", "dont_know", "unknown",
        "not_known", "khong_biet", "98", "-98", "998", "88", "-88");
    private static final Set<String> SAID_NOT_APPLICABLE = Set.of("na", "n/a", "not applicable", "does not apply",
        "khong ap dung");
    private static final Set<String> SAID_NOT_SEEN = Set.of("not seen", "don't know", "do not know", "not known",
        "unknown", "not observed", "khong biet", "khong xem duoc");

    private Aside() { }

    static boolean is(Line line) {
        return line.peek("score").isEmpty() && (isNotApplicable(line) || NOT_SEEN.contains(name(line))
            || says(line, SAID_NOT_SEEN));
    }

    static boolean isNotApplicable(Line line) {
        return line.peek("score").isEmpty() && (NOT_APPLICABLE.contains(name(line)) || says(line, SAID_NOT_APPLICABLE));
    }

    private static boolean says(Line line, Set<String> words) {
        return line.said("label").lines().map(Aside::plain).anyMatch(words::contains);
    }

    private static String name(Line line) {
        return line.peek("name").toLowerCase(Locale.ROOT);
    }

    private static String plain(String words) {
        return Normalizer.normalize(words.strip().toLowerCase(Locale.ROOT).replace('đ', 'd').replace('\u2019', '\''),
            Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}

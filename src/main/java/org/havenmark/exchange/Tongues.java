package org.havenmark.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The languages of a form, as its columns name them: {@code Vietnamese (vi)}. */
final class Tongues {
    private static final Pattern CODED = Pattern.compile(".*\\(\\s*([A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*)\\s*\\)");
    private static final Map<String, String> BY_NAME = byName();

    private Tongues() { }

    static String name(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH) + " (" + tag + ")";
    }

    /** One column for each language. */
    static void put(Map<String, Object> row, String column, Map<String, Object> words, List<String> languages) {
        languages.forEach(tag -> Optional.ofNullable(words.get(tag))
            .ifPresent(said -> row.put(column + "::" + name(tag), said)));
    }

    /** The tag in brackets; else that of a language with this name in English or its own; else the word as a tag. */
    static Optional<String> tag(String name) {
        var coded = CODED.matcher(name.strip());
        if (coded.matches()) {
            return Optional.of(coded.group(1));
        }
        var plain = name.strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_NAME.get(plain))
            .or(() -> BY_NAME.containsValue(plain) ? Optional.of(plain) : Optional.empty());
    }

    static boolean isCoded(String name) {
        return CODED.matcher(name.strip()).matches();
    }

    private static Map<String, String> byName() {
        var names = new LinkedHashMap<String, String>();
        for (var tag : Locale.getISOLanguages()) {
            var language = Locale.forLanguageTag(tag);
            names.putIfAbsent(language.getDisplayName(Locale.ENGLISH).toLowerCase(Locale.ROOT), tag);
            names.putIfAbsent(language.getDisplayName(language).toLowerCase(Locale.ROOT), tag);
        }
        return names;
    }
}

package org.havenmark.exchange;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The languages of a form, as its columns name them: {@code Vietnamese (vi)}. */
final class Tongues {
    private static final Pattern CODED = Pattern.compile(
        "[^(]*\\(\\s*([A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8}){0,4})\\s*\\)");
    private static final Map<String, String> BY_NAME = byName();
    private static final Map<String, String> SHORT = byLongCode();
    private static final Map<String, String> NAMES = inEnglish();

    private Tongues() { }

    static String name(String tag) {
        return Optional.ofNullable(NAMES.get(tag)).orElseGet(() -> inEnglish(tag)) + " (" + tag + ")";
    }

    /** One column for each language. */
    static void put(Map<String, Object> row, String column, Map<String, Object> words, List<String> languages) {
        languages.forEach(tag -> Optional.ofNullable(words.get(tag))
            .ifPresent(said -> row.put(column + "::" + name(tag), said)));
    }

    /** The tag in brackets; else that of a language with this name in English or its own; else the word as a tag. */
    static Optional<String> tag(String name) {
        var plain = name.strip().toLowerCase(Locale.ROOT);
        var coded = CODED.matcher(name.strip());
        if (coded.matches()) {
            return Optional.of(tidy(coded.group(1)));
        }
        return Optional.ofNullable(BY_NAME.get(plain)).or(() -> BY_NAME.containsValue(plain) ? Optional.of(plain)
            : Optional.ofNullable(SHORT.get(plain)));
    }

    /** Whether a column's name has this tag in brackets, in its right form. */
    static boolean isCoded(String name, String tag) {
        return name.strip().endsWith("(" + tag + ")");
    }

    /** In lower case, with a hyphen, and of two letters where the language has such a tag. */
    private static String tidy(String code) {
        var parts = code.replace('_', '-').split("-", 2);
        var language = parts[0].toLowerCase(Locale.ROOT);
        return SHORT.getOrDefault(language, language) + (parts.length > 1 ? "-" + parts[1] : "");
    }

    private static String inEnglish(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }

    private static Map<String, String> inEnglish() {
        return Arrays.stream(Locale.getISOLanguages()).distinct().collect(Collectors.toMap(tag -> tag,
            Tongues::inEnglish));
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

    private static Map<String, String> byLongCode() {
        var codes = new LinkedHashMap<String, String>();
        for (var tag : Locale.getISOLanguages()) {
            codes.put(Locale.forLanguageTag(tag).getISO3Language(), tag);
        }
        return codes;
    }
}

package org.havenmark.web;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is to be mended in a form: field name to the key of the words that say how. Shown at the top of the form and
 * beside each field, in the same words.
 */
public record Forms(Map<String, String> errors) {
    public static final Forms NONE = new Forms(Map.of());
    /** Control signs but tabs and line ends, halves of a sign, and what Unicode says is none. */
    private static final Pattern UNPRINTED = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\r\\n]]");
    private static final int LAST_YEAR = 9999;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\s]*");

    public Forms {
        errors = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(errors));
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    /** The key for a field, or an empty string, as a template reads it. */
    public String on(String field) {
        return errors.getOrDefault(field, "");
    }

    /**
     * What a person typed, trimmed, in one Unicode form; empty where nothing was that one could see. Signs that no text
     * has, which come along when something is copied, are left out: neither a database nor a workbook can hold them.
     */
    public static String typed(@Nullable String value) {
        var words = value == null ? "" : Normalizer.normalize(UNPRINTED.matcher(value).replaceAll("").strip(),
            Normalizer.Form.NFC);
        return UNSEEN.matcher(words).matches() ? "" : words;
    }

    /** A whole number as typed, in any script's digits; empty where it is none. */
    public static Optional<Integer> number(@Nullable String value) {
        var digits = digits(value);
        return digits.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    /** What a person typed, with the digits of any script as 0 to 9. */
    public static String digits(@Nullable String value) {
        return typed(value).codePoints().map(point -> Character.isDigit(point)
            ? '0' + Character.digit(point, 10) : point)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** One of an enumeration's names; empty where it is none of them. */
    public static <E extends Enum<E>> Optional<E> choice(Class<E> choices, @Nullable String value) {
        return java.util.Arrays.stream(choices.getEnumConstants()).filter(one -> one.name().equals(value)).findFirst();
    }

    /** A day as a browser's date field sends it, {@code 2026-11-22}; of the years 1 to 9999, as databases have them. */
    public static Optional<java.time.LocalDate> day(@Nullable String value) {
        try {
            return Optional.of(java.time.LocalDate.parse(typed(value))).filter(day -> day.getYear() > 0
                && day.getYear() <= LAST_YEAR);
        } catch (java.time.format.DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

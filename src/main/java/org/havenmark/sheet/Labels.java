package org.havenmark.sheet;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The names that the messages and the file give to the sheet's fixed words, such as {@code coded-file}. */
public final class Labels {
    private Labels() { }

    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In the order in which the program declares them, whatever the file's. */
    static <E extends Enum<E>> List<String> words(Collection<E> values) {
        return values.stream().sorted().map(Labels::word).toList();
    }

    /** What a language calls itself, beginning with a capital where its script has them. */
    public static String language(String tag) {
        var language = Locale.forLanguageTag(tag);
        var name = language.getDisplayName(language);
        var first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(language) + name.substring(first);
    }
}

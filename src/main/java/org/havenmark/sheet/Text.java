package org.havenmark.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The same words in several languages, keyed by BCP-47 tag ({@code en}, {@code vi}, {@code zh-Hant}). */
public record Text(Map<String, String> words) {
    public static final Text NONE = new Text(Map.of());

    public Text {
        words = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** The words in the first of the wanted languages that has them, then in English, then in any; empty when none. */
    public Said in(Locale wanted) {
        for (var tag : List.of(wanted.toLanguageTag(), wanted.getLanguage(), "en")) {
            if (words.containsKey(tag)) {
                return new Said(tag, words.get(tag));
            }
        }
        return words.entrySet().stream().findFirst()
            .map(entry -> new Said(entry.getKey(), entry.getValue()))
            .orElse(new Said("en", ""));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** A text as it is shown, with the language it is in, for the page's {@code lang} attribute. */
    public record Said(String lang, String words) {
        @Override
        public String toString() {
            return words;
        }
    }
}

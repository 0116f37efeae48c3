package org.havenmark.sheet;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the languages of a sheet: BCP-47 tags in their usual spelling, as {@code en}, {@code vi}, {@code zh-Hant}. */
final class Languages {
    private static final int MOST = 20;
    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

    private Languages() { }

    /** Empty when one cannot be told: holding every text against the others would only repeat that one mistake. */
    static List<String> read(Fields sheet, Problems problems) {
        var listed = sheet.filled("languages").list("languages");
        if (listed.size() > MOST) {
            problems.add(sheet.at("languages"), Fault.TOO_MANY, "languages", MOST);
            return List.of();
        }
        var known = listed.stream().flatMap(value -> read(value.word(), problems).stream()).toList();
        return known.size() == listed.size() ? known.stream().distinct().toList() : List.of();
    }

    private static Optional<String> read(Node.Word word, Problems problems) {
        var canonical = canonical(word.words());
        if (canonical.isEmpty()) {
            problems.add(word.at(), Fault.BAD_LANGUAGE, word.words());
        } else if (!canonical.get().equals(word.words())) {
            problems.add(word.at(), Fault.LANGUAGE_SPELLING, word.words(), canonical.get());
        }
        return canonical;
    }

    /** The tag in its usual spelling; empty where it is no language. */
    private static Optional<String> canonical(String tag) {
        try {
            var language = new Locale.Builder().setLanguageTag(tag).build();
            var known = language.getLanguage().length() == 3 || TWO_LETTERS.contains(language.getLanguage());
            return known ? Optional.of(language.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException notATag) {
            return Optional.empty();
        }
    }
}

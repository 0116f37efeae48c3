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

    static List<String> read(Fields sheet, Problems problems) {
        var listed = sheet.filled("languages").list("languages");
        if (listed.size() > MOST) {
            problems.add(sheet.at("languages"), Fault.TOO_MANY, "languages", MOST);
            return List.of();
        }
        return listed.stream().filter(value -> isLanguage(value, problems))
            .map(value -> value.word().words()).toList();
    }

    /** The tag in its usual spelling; empty where it is no language. */
    static Optional<String> canonical(String tag) {
        try {
            var language = new Locale.Builder().setLanguageTag(tag).build();
            var known = language.getLanguage().length() == 3 || TWO_LETTERS.contains(language.getLanguage());
            return known ? Optional.of(language.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException notATag) {
            return Optional.empty();
        }
    }

    private static boolean isLanguage(Value value, Problems problems) {
        var tag = value.word().words();
        var canonical = canonical(tag).orElse("");
        if (canonical.isEmpty()) {
            problems.add(value.word().at(), Fault.BAD_LANGUAGE, tag);
        } else if (!canonical.equals(tag)) {
            problems.add(value.word().at(), Fault.LANGUAGE_SPELLING, tag, canonical);
        }
        return canonical.equals(tag);
    }
}

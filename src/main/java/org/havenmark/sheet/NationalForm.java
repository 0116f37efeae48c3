package org.havenmark.sheet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.havenmark.guard.Spotting;
import org.havenmark.sheet.LegalValue.Content;
import org.havenmark.web.Forms;
import org.havenmark.web.Typed;

/**
 * What is typed to say what the law sets.
 *
 * @param amount as typed, where it takes a number
 * @param words  as typed, by language, where it takes words
 * @param seen   the number of the setting that the person saw
 */
public record NationalForm(String amount, Map<String, String> words, int seen) {
    static final String AMOUNT = "amount";

    static NationalForm of(Optional<Content> now, int seen) {
        return new NationalForm(now.flatMap(Content::number).map(String::valueOf).orElse(""),
            now.map(content -> content.words().words()).orElse(Map.of()), seen);
    }

    static NationalForm of(Typed typed, Collection<String> languages) {
        var words = new LinkedHashMap<String, String>();
        languages.forEach(language -> words.put(language, typed.one(field(language)).replaceAll("\\s+", " ")));
        return new NationalForm(typed.one(AMOUNT), words, Forms.number(typed.one("seen")).orElse(-1));
    }

    static String field(String language) {
        return "words-" + language;
    }

    NationalForm at(int number) {
        return new NationalForm(amount, words, number);
    }

    /** @param needed the languages that must have words; none where it takes a number */
    Forms problems(boolean number, Collection<String> needed) {
        var problems = new LinkedHashMap<String, String>();
        if (number && amountTyped().isEmpty()) {
            problems.put(AMOUNT, "sheet.national.amount.missing");
        }
        if (!number) {
            words.forEach((language, said) -> problem(said, needed.contains(language))
                .ifPresent(key -> problems.put(field(language), key)));
        }
        return new Forms(problems);
    }

    /** What the law says, once there is nothing to mend. */
    Content content(boolean number) {
        var said = new LinkedHashMap<>(words);
        said.values().removeIf(String::isEmpty);
        return number ? Content.of(amountTyped().orElseThrow()) : Content.of(new Text(said));
    }

    private Optional<Integer> amountTyped() {
        return Forms.number(amount).filter(typed -> typed <= LegalValue.MOST);
    }

    private static Optional<String> problem(String words, boolean needed) {
        if (words.isEmpty()) {
            return needed ? Optional.of("sheet.national.words.missing") : Optional.empty();
        }
        if (words.codePointCount(0, words.length()) > LegalValue.LONGEST) {
            return Optional.of("sheet.national.words.long");
        }
        if (words.codePoints().anyMatch(sign -> sign == '{' || sign == '}' || Wording.isHidden(sign))) {
            return Optional.of("sheet.national.words.signs");
        }
        return Spotting.look(words).isEmpty() ? Optional.empty() : Optional.of("sheet.national.words.tells");
    }
}

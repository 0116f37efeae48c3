package org.havenmark.sheet;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.havenmark.sheet.LegalValue.Content;
import org.havenmark.sheet.Text.Said;

/**
 * That a sheet says something else than the country's law does now.
 *
 * @param here what the sheet says; a number is in no language
 * @param law  what the law says now; empty words where it has none in the language
 */
public record LegalDifference(Cause cause, Said here, Said law) {
    /** The reader's language goes first where the difference can be seen in it. */
    static Optional<LegalDifference> between(Content declared, Content law, Locale wanted) {
        if (declared.number().isPresent() != law.number().isPresent()) {
            return Optional.of(new LegalDifference(Cause.KIND, said(declared, wanted), said(law, wanted)));
        }
        if (declared.number().isPresent()) {
            return declared.equals(law) ? Optional.empty()
                : Optional.of(new LegalDifference(Cause.VALUE, said(declared, wanted), said(law, wanted)));
        }
        return missing(declared, law).or(() -> words(declared, law, wanted));
    }

    /** What it says, for somebody who reads this language. */
    static Said said(Content content, Locale wanted) {
        return content.number().map(number -> new Said("", number.toString()))
            .orElseGet(() -> content.words().in(wanted));
    }

    private static Optional<LegalDifference> missing(Content declared, Content law) {
        return declared.words().words().entrySet().stream().filter(here -> law.in(here.getKey()).isEmpty()).findFirst()
            .map(here -> new LegalDifference(Cause.LANGUAGE, new Said(here.getKey(), here.getValue()),
                new Said(here.getKey(), "")));
    }

    private static Optional<LegalDifference> words(Content declared, Content law, Locale wanted) {
        var first = declared.words().in(wanted).lang();
        return declared.words().words().keySet().stream()
            .filter(language -> !law.in(language).equals(declared.in(language)))
            .min(Comparator.comparing(language -> !language.equals(first)))
            .map(language -> new LegalDifference(Cause.VALUE,
                new Said(language, declared.in(language).orElseThrow()), new Said(language,
                law.in(language).orElseThrow())));
    }

    /** Another value; words where the other has a number; a language that the law has no words in. */
    public enum Cause {
        VALUE, KIND, LANGUAGE;

        /** As in the key of its words. */
        public String word() {
            return Labels.word(this);
        }
    }
}

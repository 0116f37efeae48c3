package org.havenmark.sheet;

import java.util.Optional;

/**
 * Something a country's law sets, for example the days of reflection; texts and thresholds refer to it as
 * {@code {reflection-days}}.
 */
public record LegalValue(String id, Text name, Content content) {
    /** The largest number that the law may set. */
    static final int MOST = 1_000_000;
    /** The most characters of its words, in each language. */
    static final int LONGEST = 300;

    /**
     * What the law says.
     *
     * @param number a whole number from 0; empty where it takes words
     * @param words  in each language of the sheet; empty where it is a number
     */
    public record Content(Optional<Integer> number, Text words) {
        public static Content of(int number) {
            return new Content(Optional.of(number), Text.NONE);
        }

        public static Content of(Text words) {
            return new Content(Optional.empty(), words);
        }

        /** As it stands in a text of this language; empty where it has no words in it. */
        Optional<String> in(String language) {
            return number.map(String::valueOf).or(() -> Optional.ofNullable(words.words().get(language)));
        }

        /** Whether it can stand in for what a sheet declares: of the same kind, with words in each of its languages. */
        boolean fits(Content declared) {
            return number.isPresent() == declared.number.isPresent()
                && words.words().keySet().containsAll(declared.words.words().keySet());
        }
    }
}

package org.havenmark.demo;

import java.util.Locale;

/** A note in the seed, and the language it is in; empty where there is none. */
record NoteLine(Locale language, String words) {
    static NoteLine of(Line line, String language, String words) {
        return new NoteLine(line.maybe(language).map(Locale::forLanguageTag).orElse(Locale.ENGLISH),
            line.maybe(words).orElse(""));
    }
}

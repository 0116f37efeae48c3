package org.havenmark.demo;

import java.util.Locale;

/**
 * What somebody may say about a finding or an action where nothing more exact is written down.
 *
 * @param kind on what occasion: {@code comment}, {@code declined}, {@code verified} ...
 */
record ReplyLine(String kind, NoteLine note) {
    static ReplyLine of(Line line) {
        return new ReplyLine(line.words("kind"), NoteLine.of(line, "language", "words"));
    }

    boolean fits(String occasion, Locale language) {
        return kind.equals(occasion) && note.language().equals(language);
    }
}

package org.havenmark.demo;

/**
 * A sheet that is being written.
 *
 * @param title       what the other files call it
 * @param from        the sheet it starts from
 * @param facilitator username of who takes down what advisers say
 */
record DraftLine(String title, String language, String from, String by, int begins, String facilitator) {
    static DraftLine of(Line line) {
        return new DraftLine(line.words("title"), line.words("language"), line.words("from"), line.words("by"),
            line.number("begins"), line.words("facilitator"));
    }
}

package org.havenmark.demo;

/**
 * What a team may note when it has settled a difference that nothing more exact is written down for.
 *
 * @param gap what the difference was, as {@code Difference.gap()} names it
 */
record RemarkLine(String gap, NoteLine note) {
    static RemarkLine of(Line line) {
        return new RemarkLine(line.words("gap"), NoteLine.of(line, "language", "words"));
    }
}

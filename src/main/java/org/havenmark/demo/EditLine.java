package org.havenmark.demo;

/**
 * A deed to a draft.
 *
 * @param where for words, numbers and lists the address, for domains the sheet they come from, for a domain its scale,
 *              for a criterion its domain; empty for taking back
 * @param words what is written there; for domains their ids
 */
record EditLine(String draft, int day, String by, Deed deed, String where, NoteLine words) {
    static EditLine of(Line line) {
        return new EditLine(line.words("draft"), line.number("day"), line.words("by"), line.one("deed", Deed.class),
            line.maybe("where").orElse(""), NoteLine.of(line, "language", "words"));
    }

    /** What is done. */
    enum Deed { WORDS, NUMBER, LIST, DOMAINS, DOMAIN, CRITERION, TAKE_BACK }
}

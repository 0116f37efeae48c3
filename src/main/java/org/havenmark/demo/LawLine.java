package org.havenmark.demo;

/** What the law of the invented country sets: a number, from that day on. */
record LawLine(String value, String by, int day, int number) {
    static LawLine of(Line line) {
        return new LawLine(line.words("value"), line.words("by"), line.number("day"), line.number("number"));
    }
}

package org.havenmark.demo;

/** A cycle of the seed: its days from the start day, the sheet of its visits, and who set it up and plans. */
record CycleLine(String name, int opens, int closes, String sheet, String by) {
    static CycleLine of(Line line) {
        return new CycleLine(line.words("cycle"), line.number("opens"), line.number("closes"), line.words("sheet"),
            line.words("by"));
    }
}

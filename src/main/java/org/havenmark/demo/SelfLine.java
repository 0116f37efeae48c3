package org.havenmark.demo;

/**
 * A shelter that looks at itself.
 *
 * @param better how much better its manager sees every domain than it stood at the last visit, 0 to 100
 */
record SelfLine(String shelter, int day, String sheet, int better) {
    static SelfLine of(Line line) {
        return new SelfLine(line.words("shelter"), line.number("day"), line.words("sheet"), line.number("better"));
    }
}

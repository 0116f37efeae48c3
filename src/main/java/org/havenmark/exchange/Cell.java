package org.havenmark.exchange;

import java.math.BigDecimal;

/**
 * A cell that holds something.
 *
 * @param row    counted from 1, as the spreadsheet shows it
 * @param column counted from 1
 * @param value  words without blanks around them, a number, or true or false
 */
record Cell(String sheet, int row, int column, Object value) {
    private static final int LETTERS = 26;

    /** What it holds, as words. */
    String words() {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }

    /** The same on one line, with ordinary blanks: names, types, expressions. */
    String plainly() {
        return words().replace('\u00a0', ' ').strip();
    }

    /** The column's letters, as the spreadsheet shows them. */
    String letters() {
        return letters(column);
    }

    static String letters(int column) {
        var letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** Of a reference such as {@code AB12}; 0 where it has no letters. */
    static int column(String reference) {
        int column = 0;
        for (int at = 0; at < reference.length() && Character.isLetter(reference.charAt(at)) && at < 4; at++) {
            column = column * LETTERS + Character.toUpperCase(reference.charAt(at)) - 'A' + 1;
        }
        return column;
    }
}

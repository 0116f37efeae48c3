package org.havenmark.exchange;

/** How much of a workbook is read before it is plainly no form. */
final class Budget {
    static final int MOST_ROWS = 60_000;
    static final int MOST_COLUMNS = 1_000;
    static final int MOST_CELLS = 600_000;
    static final int LONGEST = 32_767;
    private int cells;
    private int rows;

    void row(int number) {
        if (++rows > MOST_ROWS || number > MOST_ROWS) {
            throw new Refused("too-many-rows", MOST_ROWS);
        }
    }

    void cell(int column, int length) {
        if (++cells > MOST_CELLS) {
            throw new Refused("too-many-cells", MOST_CELLS);
        }
        if (column > MOST_COLUMNS) {
            throw new Refused("too-many-columns", MOST_COLUMNS);
        }
        if (length > LONGEST) {
            throw new Refused("too-long", LONGEST);
        }
    }
}

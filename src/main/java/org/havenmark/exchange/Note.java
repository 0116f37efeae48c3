package org.havenmark.exchange;

import java.util.List;

/**
 * What became of something in a form that is not simply a part of the draft.
 *
 * @param row    counted from 1, as the spreadsheet shows it
 * @param column letters, as the spreadsheet shows it
 * @param key    its words are the message {@code exchange.note.<key>}
 * @param cells  how many cells it speaks for
 */
record Note(Kind kind, String sheet, int row, String column, String key, List<Object> arguments, int cells) {
    Note {
        arguments = List.copyOf(arguments);
    }

    /** Refused because it could endanger somebody, not kept, or kept and worth a look. */
    enum Kind { REFUSED, LOST, LOOK }
}

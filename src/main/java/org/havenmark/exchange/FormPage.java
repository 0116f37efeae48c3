package org.havenmark.exchange;

import java.util.List;
import org.havenmark.web.Forms;

/**
 * The way in for a form of others, and what came of one.
 *
 * @param refused why the file was not read; empty where it was, or where none was sent
 * @param draft   the id of the draft that was begun; empty where there is none
 * @param used    how many cells are in the draft
 */
public record FormPage(Forms forms, String refused, String draft, int used, int domains, int criteria,
                       List<Remark> remarks) {
    /** How many remarks are of one kind. */
    public long count(String kind) {
        return remarks.stream().filter(remark -> remark.kind().equals(kind)).count();
    }

    /** Whether a form was read, whatever came of it. */
    public boolean isRead() {
        return used > 0 || !remarks.isEmpty();
    }

    static FormPage empty(Forms forms, String refused) {
        return new FormPage(forms, refused, "", 0, 0, 0, List.of());
    }

    /** One sentence about one place of the workbook; {@code kind} ends its key {@code exchange.kind.*}. */
    public record Remark(String kind, String sheet, String cell, String words, int cells) { }
}

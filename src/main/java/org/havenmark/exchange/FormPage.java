package org.havenmark.exchange;

import java.util.List;
import org.havenmark.web.Forms;

/**
 * The way in for a form of others, and what came of one.
 *
 * @param refused why the file was not read; empty where it was, or where none was sent
 * @param text    the draft as YAML; empty where there is none
 * @param used    how many cells are in the draft
 */
public record FormPage(Forms forms, String refused, String text, int used, int domains, int criteria,
                       List<Remark> remarks) {
    static FormPage empty(Forms forms, String refused) {
        return new FormPage(forms, refused, "", 0, 0, 0, List.of());
    }

    /** One sentence about one place of the workbook; {@code kind} ends its key {@code exchange.kind.*}. */
    public record Remark(String kind, String sheet, String cell, String words, int cells) { }
}

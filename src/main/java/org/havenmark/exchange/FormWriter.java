package org.havenmark.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a form as an .xlsx file. */
final class FormWriter {
    private FormWriter() { }

    static byte[] write(Form form) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Havenmark", "1.0")) {
            table(book.newWorksheet("survey"), form.survey());
            table(book.newWorksheet("choices"), form.choices());
            table(book.newWorksheet("settings"), List.of(form.settings()));
            table(book.newWorksheet("havenmark"), form.remarks());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void table(Worksheet sheet, List<Map<String, Object>> rows) {
        var columns = Form.columns(rows);
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column));
            for (int row = 0; row < rows.size(); row++) {
                cell(sheet, row + 1, column, rows.get(row).get(columns.get(column)));
            }
            if (columns.get(column).equals(Seal.COLUMN)) {
                sheet.hideColumn(column);
            }
        }
        sheet.freezePane(0, 1);
    }

    private static void cell(Worksheet sheet, int row, int column, @org.jspecify.annotations.Nullable Object value) {
        if (value instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }
}

package org.havenmark.exchange;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Tells which cells of a row were changed since the program wrote it: a mark for each cell, by its column, in a column
 * of its own. It keeps nobody from changing anything; it only lets a change be seen.
 *
 * @param marks of the words in a column, by the mark of the column's name
 */
record Seal(Map<String, String> marks) {
    static final String COLUMN = Form.OURS + "seal";
    private static final int SIZE = 4;
    private static final int DIGITS = 36;

    Seal {
        marks = Map.copyOf(marks);
    }

    /** For a row that is written. */
    static String of(Map<String, Object> row) {
        var words = new StringBuilder();
        row.forEach((column, value) -> words.append(mark(column)).append(mark(read(value))));
        return words.append(mark(words.toString())).toString();
    }

    /** Empty where somebody changed the seal itself. */
    static Optional<Seal> read(String words) {
        int end = words.length() - SIZE;
        if (end < 0 || end % (2 * SIZE) != 0 || !mark(words.substring(0, end)).equals(words.substring(end))) {
            return Optional.empty();
        }
        var marks = new LinkedHashMap<String, String>();
        for (int at = 0; at < end; at += 2 * SIZE) {
            marks.put(words.substring(at, at + SIZE), words.substring(at + SIZE, at + 2 * SIZE));
        }
        return Optional.of(new Seal(marks));
    }

    boolean has(String column) {
        return marks.containsKey(mark(column));
    }

    /** Whether it marks a column besides these. */
    boolean lacks(List<String> columns) {
        return !columns.stream().map(Seal::mark).toList().containsAll(marks.keySet());
    }

    boolean holds(String column, Cell cell) {
        return mark(cell.words()).equals(marks.get(mark(column)));
    }

    /** As it will be read again. */
    static String read(Object value) {
        return value instanceof Number number ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
            : plain(value.toString());
    }

    /** Words as a cell holds them: composed, without the space around them. */
    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).strip();
    }

    private static String mark(String words) {
        var sum = new CRC32();
        sum.update(words.getBytes(StandardCharsets.UTF_8));
        var digits = "000" + Long.toString(sum.getValue() % (long) Math.pow(DIGITS, SIZE), DIGITS);
        return digits.substring(digits.length() - SIZE);
    }
}

package org.havenmark.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the bands of the score: from 0 to 100, each beginning where the one before it ends. */
record BandReader(Texts texts, Problems problems) {
    private static final BigDecimal TOP = BigDecimal.valueOf(100);

    List<Band> read(Fields rules) {
        var rows = new ArrayList<Row>();
        var taken = new HashMap<String, Spot>();
        for (var item : rules.filled("bands").items("bands")) {
            Fields.of(item, Keys.BAND, problems).map(fields -> row(fields, taken)).ifPresent(rows::add);
        }
        noteEnds(rows);
        for (int i = 1; i < rows.size(); i++) {
            noteGap(rows.get(i - 1), rows.get(i));
        }
        return rows.stream().map(Row::band).toList();
    }

    private Row row(Fields fields, HashMap<String, Spot> taken) {
        var from = fields.value("from").flatMap(Value::percent).orElse(null);
        var to = fields.value("to").flatMap(Value::percent).orElse(null);
        if (from != null && to != null && from.compareTo(to) >= 0) {
            problems.add(fields.at("to"), Fault.BAND_EMPTY, written(from), written(to));
        }
        var band = new Band(fields.id(taken), from == null ? BigDecimal.ZERO : from, to == null ? TOP : to,
            texts.read(fields, "name", 80), fields.flag("good"));
        return new Row(band, from, to, fields.at("from"), fields.at("to"));
    }

    private void noteEnds(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var first = rows.get(0);
        if (first.from != null && first.from.signum() != 0) {
            problems.add(first.fromAt, Fault.BAND_START, written(first.from));
        }
        var last = rows.get(rows.size() - 1);
        if (last.to != null && last.to.compareTo(TOP) != 0) {
            problems.add(last.toAt, Fault.BAND_END, written(last.to));
        }
    }

    private void noteGap(Row before, Row after) {
        if (before.to != null && after.from != null && before.to.compareTo(after.from) != 0) {
            var fault = before.to.compareTo(after.from) < 0 ? Fault.BAND_HOLE : Fault.BAND_OVERLAP;
            problems.add(after.fromAt, fault, written(before.to), written(after.from));
        }
    }

    private static String written(BigDecimal number) {
        return number.toPlainString();
    }

    /** A band with its ends as far as they were readable. */
    private record Row(Band band, @Nullable BigDecimal from, @Nullable BigDecimal to, Spot fromAt, Spot toAt) { }
}

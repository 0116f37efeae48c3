package org.havenmark.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the bands of the score: from 0 to 100, each beginning where the one before it ends. */
record BandReader(Texts texts, Map<String, Spot> taken, Problems problems) {
    private static final BigDecimal TOP = BigDecimal.valueOf(100);

    List<Band> read(Fields rules) {
        var rows = new ArrayList<Row>();
        for (var item : rules.filled("bands").items("bands")) {
            Fields.of(item, Keys.BAND, problems).map(this::row).ifPresent(rows::add);
        }
        noteEnds(rows);
        for (int i = 1; i < rows.size(); i++) {
            noteGap(rows.get(i - 1), rows.get(i));
        }
        return rows.stream().map(Row::band).toList();
    }

    private Row row(Fields fields) {
        var from = end(fields, "from", "above");
        var to = end(fields, "to", "up-to");
        if (from.value != null && to.value != null && from.value.compareTo(to.value) >= 0) {
            problems.add(to.at, Fault.BAND_EMPTY, written(from.value), written(to.value));
        }
        var range = new Band.Range(from.value == null ? BigDecimal.ZERO : from.value, from.second,
            to.value == null ? TOP : to.value, to.second);
        var band = new Band(fields.id(taken), Optional.of(range), texts.read(fields, "name", 80), fields.flag("good"));
        return new Row(band, from, to);
    }

    /** One end of a band, which is written with one of two keys. */
    private End end(Fields fields, String first, String second) {
        if (fields.has(first) && fields.has(second)) {
            problems.add(fields.at(second), Fault.BAND_END_TWICE, first, second);
        } else if (!fields.has(first) && !fields.has(second)) {
            problems.add(fields.at(), Fault.MISSING_KEY, first);
        }
        var key = fields.has(first) || !fields.has(second) ? first : second;
        return new End(fields.value(key).flatMap(Value::percent).orElse(null), key.equals(second), fields.at(key));
    }

    private void noteEnds(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var first = rows.get(0).from;
        if (first.value != null && (first.value.signum() != 0 || first.second)) {
            problems.add(first.at, Fault.BAND_START, written(first.value));
        }
        var last = rows.get(rows.size() - 1).to;
        if (last.value != null && last.value.compareTo(TOP) != 0) {
            problems.add(last.at, Fault.BAND_END, written(last.value));
        }
    }

    /** Between two bands each value belongs to exactly one: an end that is inside meets a start that is not. */
    private void noteGap(Row before, Row after) {
        if (before.to.value == null || after.from.value == null) {
            return;
        }
        int order = before.to.value.compareTo(after.from.value);
        if (order < 0 || order == 0 && !before.to.second && after.from.second) {
            problems.add(after.from.at, Fault.BAND_HOLE, written(before.to.value), written(after.from.value));
        } else if (order > 0 || before.to.second && !after.from.second) {
            problems.add(after.from.at, Fault.BAND_OVERLAP, written(before.to.value), written(after.from.value));
        }
    }

    private static String written(BigDecimal number) {
        return number.toPlainString();
    }

    /** An end as far as it was readable; {@code second} where it was written with the less usual of its two keys. */
    private record End(@Nullable BigDecimal value, boolean second, Spot at) { }

    private record Row(Band band, End from, End to) { }
}

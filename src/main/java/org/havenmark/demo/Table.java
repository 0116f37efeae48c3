package org.havenmark.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A CSV file of the seed: a header, then one line for each thing. A cell with a comma stands in double quotes. */
record Table(List<Line> lines) {
    static Table read(String file, byte[] bytes) {
        var rows = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        var header = cells(rows.get(0));
        var lines = new ArrayList<Line>();
        for (int i = 1; i < rows.size(); i++) {
            lines.add(line(file + ", line " + (i + 1), header, cells(rows.get(i))));
        }
        return new Table(List.copyOf(lines));
    }

    <T> List<T> as(Function<Line, T> reading) {
        return lines.stream().map(reading).toList();
    }

    private static Line line(String place, List<String> header, List<String> cells) {
        if (cells.size() != header.size()) {
            throw new IllegalStateException(place + ": " + cells.size() + " cells, not " + header.size());
        }
        var byName = new LinkedHashMap<String, String>();
        for (int i = 0; i < cells.size(); i++) {
            byName.put(Objects.requireNonNull(header.get(i)), cells.get(i));
        }
        return new Line(place, byName);
    }

    /** Two double quotes inside quotes are one. */
    static List<String> cells(String row) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < row.length(); i++) {
            char sign = row.charAt(i);
            if (sign == '"' && quoted && i + 1 < row.length() && row.charAt(i + 1) == '"') {
                cell.append(row.charAt(++i));
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (sign == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}

package org.havenmark.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An XLSForm as rows of named columns. What XLSForm has no column for stands in columns that begin with
 * {@link #OURS}; others leave those alone.
 */
record Form(List<Map<String, Object>> survey, List<Map<String, Object>> choices, Map<String, Object> settings,
            List<Map<String, Object>> remarks) {
    static final String OURS = "hm_";
    /** Marks a row that is made anew from the rest at each export. */
    static final String PART = OURS + "part";

    private static final int LAST = 10;

    /** The same with a seal on every row. */
    Form sealed() {
        var names = new HashMap<String, String>();
        Stream.of(survey, choices, remarks, List.of(settings)).flatMap(List::stream).forEach(row -> seal(row, names));
        return this;
    }

    private static void seal(Map<String, Object> row, Map<String, String> names) {
        var named = new LinkedHashMap<String, Object>();
        row.forEach((column, value) -> named.put(names.computeIfAbsent(column, each -> Heading.of(each).sealed()),
            value));
        row.put(Seal.COLUMN, Seal.of(named));
    }

    /** Every column that a row has, ours last. */
    static List<String> columns(List<Map<String, Object>> rows) {
        var columns = new LinkedHashSet<String>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        var sorted = new ArrayList<>(columns);
        sorted.sort(java.util.Comparator.comparingInt(Form::place));
        return sorted;
    }

    private static int place(String column) {
        if (column.equals(Seal.COLUMN)) {
            return LAST;
        }
        if (column.startsWith(OURS)) {
            return LAST - 1;
        }
        return switch (column.replaceAll("::.*", "")) {
            case "type", "list_name" -> 0;
            case "name" -> 1;
            case "label" -> 2;
            case "hint" -> 3;
            case "guidance_hint" -> 4;
            default -> 5;
        };
    }
}

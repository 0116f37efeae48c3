package org.havenmark.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Comma-separated values after RFC 4180, safe to open in a spreadsheet: a cell that would begin a formula there gets
 * an apostrophe before it (OWASP, CSV Injection). A byte order mark tells the spreadsheet that it is UTF-8.
 */
public final class Csv {
    private static final String MARK = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\\t\\r\\n]");
    private static final Pattern SPECIAL = Pattern.compile("[\",\\r\\n]");

    private Csv() { }

    /** The rows as one text, the first of them the names of the columns. */
    public static String of(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")))
            .collect(Collectors.joining("\r\n", MARK, "\r\n"));
    }

    /** The words for a cell of any table that a spreadsheet opens. */
    public static String safe(String words) {
        return FORMULA.matcher(words).find() ? "'" + words : words;
    }

    private static String cell(String words) {
        var safe = safe(words);
        return SPECIAL.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}

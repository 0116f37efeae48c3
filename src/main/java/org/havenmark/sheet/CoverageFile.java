package org.havenmark.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.havenmark.sheet.Covering.Served;

/**
 * What of a standard is covered, as the rows of a file: a row for each criterion of a clause, one where there is none.
 */
final class CoverageFile {
    private static final List<String> COLUMNS = List.of("standard", "code", "clause", "state", "sheet", "version",
        "number", "criterion", "text", "domain", "red_line");
    private static final String NO_STANDARD = "serves-no-standard";

    private CoverageFile() { }

    static List<List<String>> rows(Standard standard, Covering covering, Locale language) {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS);
        covering.clauses().forEach(covered -> {
            var clause = List.of(standard.name(), covered.clause().code(), covered.clause().text().in(language).words(),
                covered.state().word());
            if (covered.criteria().isEmpty()) {
                rows.add(joined(clause, List.of("", "", "", "", "", "", "")));
            }
            covered.criteria().forEach(served -> rows.add(joined(clause, cells(served, language))));
        });
        covering.unserving().forEach(served -> rows.add(joined(List.of("", "", "", NO_STANDARD),
            cells(served, language))));
        return rows;
    }

    private static List<String> cells(Served served, Locale language) {
        return List.of(served.sheet().id(), String.valueOf(served.sheet().version()), served.number(),
            served.criterion().id(), served.criterion().text().in(language).words(),
            served.domain().title().in(language).words(), String.valueOf(served.criterion().redLine()));
    }

    private static List<String> joined(List<String> first, List<String> second) {
        var row = new ArrayList<>(first);
        row.addAll(second);
        return row;
    }
}

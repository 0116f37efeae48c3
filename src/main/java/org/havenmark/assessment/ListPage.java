package org.havenmark.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.havenmark.assessment.AssessmentList.Row;
import org.havenmark.sheet.Text.Said;
import org.jspecify.annotations.Nullable;

/** The visits and assessments a person may know of. */
public record ListPage(List<Line> lines, boolean assessor) {
    public ListPage {
        lines = List.copyOf(lines);
    }

    static ListPage of(List<Row> rows, boolean assessor, LaidSheets sheets, Locale language) {
        var read = sheets.asWritten(rows.stream().map(Row::scored).filter(Objects::nonNull)
            .map(AssessmentList.Scored::sheet)
            .distinct().toList());
        return new ListPage(rows.stream().map(row -> new Line(row, row.scored() == null ? null
            : Standings.named(read.get(row.scored().sheet()), row.scored().band(), language))).toList(), assessor);
    }

    /** A visit, and the name of the band or class that came out; null for none. */
    public record Line(Row row, @Nullable Said band) { }
}

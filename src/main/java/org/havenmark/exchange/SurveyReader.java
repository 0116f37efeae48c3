package org.havenmark.exchange;

import java.util.List;
import java.util.Map;
import org.havenmark.exchange.Note.Kind;

/** Reads the rows of a survey: groups become domains, questions with scored answers become criteria. */
final class SurveyReader {
    private final Sketch sketch;
    private final Groups groups;
    private final Choices choices;
    private final OwnRows own;
    private final ForeignRows foreign;

    SurveyReader(Sketch sketch) {
        this.sketch = sketch;
        this.groups = new Groups(sketch);
        this.choices = new Choices(sketch);
        this.own = new OwnRows(sketch, groups);
        this.foreign = new ForeignRows(sketch, groups, choices);
    }

    List<Object> read(List<Line> lines) {
        lines.stream().filter(line -> line.isOwn() && !line.isMadeAnew()).forEach(line ->
            sketch.reserve(line.peek("name")));
        lines.forEach(this::row);
        groups.close();
        Whens.read(sketch);
        lines.stream().filter(line -> line.isOwn() && !line.isMadeAnew()).forEach(own::tell);
        return sketch.domains();
    }

    /** Those of the lists that criteria of others take their answers from. */
    List<Map<String, Object>> scales() {
        return choices.scales();
    }

    private void row(Line line) {
        var type = Kinds.of(line.peek("type"));
        if (line.isMadeAnew()) {
            line.useOwn();
            sketch.changes().tell(line, "made-anew", heading -> true);
        } else if (type.startsWith("end_") && !OwnRows.isOne(line)) {
            groups.end(line, type);
        } else if (!line.ours().isEmpty()) {
            own.read(line, type);
        } else if (type.startsWith("begin_")) {
            groups.begin(line, type);
        } else if (type.isEmpty() || type.startsWith("#") || type.equals("comment")) {
            sketch.ledger().note(Kind.LOST, line.place("type"), line.peek("name").isEmpty() || !type.isEmpty()
                ? "comment"
                : "no-type", line.cells(), line.peek("name"));
        } else {
            foreign.read(line, type);
        }
    }
}

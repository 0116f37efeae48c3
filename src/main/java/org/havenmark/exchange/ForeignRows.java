package org.havenmark.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.havenmark.exchange.Sketch.Waiting;
import org.havenmark.exchange.Note.Kind;

/** Reads the questions that others wrote: with scored answers a criterion; anything else is told, or refused. */
final class ForeignRows {
    private static final Set<String> TRUE = Set.of("yes", "true", "true()");
    private static final Set<String> FALSE = Set.of("no", "false", "false()");
    /** The kinds of rows that have a sentence of their own. */
    private static final Map<String, String> SENTENCES = Map.ofEntries(Map.entry("text", "free-text"),
        Map.entry("integer", "number"), Map.entry("decimal", "number"), Map.entry("range", "number"),
        Map.entry("calculate", "calculated"), Map.entry("hidden", "calculated"), Map.entry("note", "note"),
        Map.entry("select_multiple", "several"), Map.entry("rank", "several"), Map.entry("select_from_file",
        "from-file"),
        Map.entry("csv-external", "from-file"), Map.entry("xml-external", "from-file"), Map.entry("image", "picture"),
        Map.entry("file", "picture"), Map.entry("start", "times"), Map.entry("end", "times"), Map.entry("today",
        "times"), Map.entry("date", "date"), Map.entry("acknowledge", "acknowledge"));
    private final Sketch sketch;
    private final Groups groups;
    private final Choices choices;

    ForeignRows(Sketch sketch, Groups groups, Choices choices) {
        this.sketch = sketch;
        this.groups = groups;
        this.choices = choices;
    }

    void read(Line line, String type) {
        var danger = Dangers.of(type, line);
        if (TRUE.contains(line.peek("disabled").toLowerCase(Locale.ROOT))) {
            lost(line, "disabled");
        } else if (danger.isPresent()) {
            sketch.ledger().note(Kind.REFUSED, line.first(), "danger." + danger.get(), line.cells(), line.peek("name"));
        } else if (type.equals(Kinds.ONE)) {
            choose(line, choices.of(Kinds.list(line.peek("type"))));
        } else {
            lost(line, SENTENCES.getOrDefault(type, "type"));
        }
    }

    private void choose(Line line, Answers.Found found) {
        if (found.answers().isEmpty()) {
            sketch.ledger().note(Kind.LOST, line.first(), found.why(), line.cells(), line.peek("type"),
                line.peek("name"), found.about());
        } else if (line.peek("name").isEmpty()) {
            lost(line, "no-name");
        } else {
            criterion(line, found.answers().get());
        }
    }

    private void lost(Line line, String key) {
        sketch.ledger().note(Kind.LOST, line.first(), key, line.cells(), line.peek("type"), line.peek("name"));
    }

    private void criterion(Line line, Answers answers) {
        var criterion = new LinkedHashMap<String, Object>();
        var name = line.peek("name");
        criterion.put("id", sketch.id(name));
        criterion.put("text", line.named());
        criterion.put("guidance", line.texts("guidance_hint"));
        criterion.put("evidence", line.texts("hint"));
        criterion.values().removeIf(value -> value instanceof Map<?, ?> map && map.isEmpty());
        criterion.put("looks", List.of("observe"));
        criterion.put("own-words", true);
        criterion.put("scale", answers.scale().get("id"));
        if (answers.mayNotApply()) {
            criterion.put("may-not-apply", true);
        }
        List.of("type", "name").forEach(line::take);
        place(line, criterion, answers);
        tell(line);
    }

    private void place(Line line, Map<String, Object> criterion, Answers answers) {
        var name = line.peek("name");
        var home = groups.here(line);
        Sketch.criteria(home).add(criterion);
        sketch.waiting().add(new Waiting(groups.around(line), criterion, home, home, false));
        var id = criterion.get("id").toString();
        if (sketch.questions().putIfAbsent(name, new Asked(id, answers.levels(), home)) != null) {
            sketch.ledger().note(Kind.LOOK, line.cell("name").orElseThrow(), "name-twice", List.of(), name, id);
        }
    }

    /** What is said in a way that changes nothing is used; another answer that may be written in is told. */
    private void tell(Line line) {
        for (var column : List.of("required", "read_only", "disabled")) {
            if (FALSE.contains(line.peek(column).toLowerCase(Locale.ROOT))) {
                line.take(column);
            }
        }
        if (Kinds.allowsOther(line.peek("type"))) {
            sketch.ledger().note(Kind.LOST, line.cell("type").orElseThrow(), "or-other", List.of(), line.peek("name"));
        }
        Optional.of(line).filter(each -> each.said("label").isEmpty()).ifPresent(each -> sketch.ledger().note(Kind.LOOK,
            each.cell("name").orElseThrow(), "no-label", List.of(), each.peek("name")));
    }
}

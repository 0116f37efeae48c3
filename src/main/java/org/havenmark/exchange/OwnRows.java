package org.havenmark.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.havenmark.exchange.Sketch.Waiting;
import org.havenmark.exchange.Note.Kind;

/** Reads the rows of a form of ours without loss, with what was changed in them since. */
final class OwnRows {
    private static final Set<String> READ = Set.of("name", "label", "relevant");
    private static final Set<String> READ_OF_CRITERIA = Set.of("name", "label", "relevant", "hint", "guidance_hint");
    private final Sketch sketch;
    private final Groups groups;
    private final OwnAnswers answers;

    OwnRows(Sketch sketch, Groups groups) {
        this.sketch = sketch;
        this.groups = groups;
        this.answers = new OwnAnswers(sketch);
    }

    /** Whether our own columns say that it is a domain or a criterion. */
    static boolean isOne(Line line) {
        return line.ours().containsKey("axis") || line.ours().keySet().stream().anyMatch(path ->
            path.startsWith("looks"));
    }

    /** A row is what our columns say it is, whatever became of its type. */
    void read(Line line, String type) {
        var ours = line.ours();
        if (ours.containsKey("axis") || type.startsWith("begin_") && !isOne(line)) {
            domain(line, type);
        } else {
            criterion(line, type);
        }
    }

    private void domain(Line line, String type) {
        var domain = new LinkedHashMap<String, Object>();
        var ours = line.ours();
        domain.put("id", line.isChanged("name") ? line.peek("name") : ours.getOrDefault("id", line.peek("name")));
        OwnTexts.put(sketch, line, domain, "label", "title");
        put(line, domain, Set.of("id", "criteria", "title"), Set.of("criteria"));
        if (type.equals("begin_repeat") != domain.containsKey("repeat")) {
            turn(line, type, domain);
        }
        line.useOwn();
        groups.push(line, type.startsWith("begin_") ? type : "begin_group", domain);
        waiting(line, domain, domain);
    }

    /** A group that was made a repeat elsewhere, or the other way round. */
    private void turn(Line line, String type, Map<String, Object> domain) {
        var cell = line.cell("type");
        if (domain.containsKey("repeat") && type.equals("begin_group")) {
            domain.remove("repeat");
            cell.ifPresent(sketch.changes()::take);
        } else if (type.equals("begin_repeat")) {
            domain.put("repeat", new LinkedHashMap<String, Object>(Map.of("each", Tree.map(domain.get("title")), "most",
                20, "combine", "mean")));
            cell.ifPresent(sketch.changes()::take);
            sketch.ledger().note(Kind.LOOK, line.first(), "repeat", List.of(), line.peek("name"), 20);
        }
    }

    private void criterion(Line line, String type) {
        var criterion = new LinkedHashMap<String, Object>();
        criterion.put("id", line.peek("name"));
        OwnTexts.put(sketch, line, criterion, "label", "text");
        OwnTexts.put(sketch, line, criterion, "guidance_hint", "guidance");
        OwnTexts.put(sketch, line, criterion, "hint", "evidence");
        put(line, criterion, Set.of("anchors", "text", "guidance", "evidence"), Set.of("anchors"));
        line.useOwn();
        answers.read(line, criterion);
        var home = groups.here(line);
        Sketch.criteria(home).add(criterion);
        waiting(line, criterion, home);
        var asked = Asked.own(line.peek("name"), home);
        sketch.questions().put(line.peek("name"), asked);
        sketch.questions().put(line.peek("name") + "_entered", asked);
        if (type.equals(kind(criterion)) && (!type.startsWith("select") || Kinds.list(line.peek("type"))
            .equals(line.peek("name")))) {
            line.cell("type").ifPresent(sketch.changes()::take);
        }
    }

    private static String kind(Map<String, Object> criterion) {
        return switch (String.valueOf(Tree.map(criterion.get("measure")).get("kind"))) {
            case "percent" -> "decimal";
            case "count", "sample" -> "integer";
            case "steps" -> "select_multiple";
            default -> Kinds.ONE;
        };
    }

    /**
     * What our own columns hold.
     *
     * @param apart  what is read elsewhere
     * @param strange what has rows of its own, so that it is told of where it stands in a column
     */
    private void put(Line line, Map<String, Object> node, Set<String> apart, Set<String> strange) {
        line.ours().forEach((path, value) -> {
            var first = path.replaceAll("[.\\[].*", "");
            if (strange.contains(first) || !apart.contains(first) && !Tree.put(node, path, value)) {
                line.cell(Form.OURS + path).ifPresent(cell ->
                    sketch.ledger().note(Kind.LOST, cell, "not-kept", List.of(cell), cell.words()));
            }
        });
    }

    private void waiting(Line line, Map<String, Object> node, Map<String, Object> home) {
        if (line.isChanged("relevant")) {
            sketch.waiting().add(new Waiting(List.of(line), node, home, home, true));
        }
    }

    /** Tells of what was changed and is not in the draft: what is made from the rest, or what nobody reads here. */
    void tell(Line line) {
        var read = line.ours().containsKey("axis") ? READ : READ_OF_CRITERIA;
        sketch.changes().tell(line, "derived", heading -> heading.name().equals(Form.PART)
            || Line.OWN.contains(heading.name()) && !read.contains(heading.name()));
    }
}

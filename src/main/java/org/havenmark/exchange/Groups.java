package org.havenmark.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.havenmark.exchange.Sketch.Waiting;
import org.havenmark.exchange.Note.Kind;

/** Keeps account of the groups and repeats of a survey: most become domains, those within a repeat are dissolved. */
final class Groups {
    private static final String LOOSE = "questions";
    private static final int DEEPEST = 10;
    private static final int MOST_TIMES = 20;
    private final Sketch sketch;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<Line, Map<String, Object>> made = new LinkedHashMap<>();
    private final Map<String, Object> loose = new LinkedHashMap<>();

    Groups(Sketch sketch) {
        this.sketch = sketch;
    }

    /** A group or repeat that others made. */
    void begin(Line line, String type) {
        boolean dissolved = isInRepeat() || open.size() >= DEEPEST;
        if (dissolved) {
            dissolve(line, type);
            return;
        }
        var name = line.peek("name");
        var domain = Sketch.domain(sketch.id(name.isEmpty() ? LOOSE : name));
        List.of("type", "name").forEach(line::take);
        var title = line.texts("label");
        if (!title.isEmpty()) {
            domain.put("title", title);
        }
        if (type.equals("begin_repeat")) {
            repeat(line, domain, title);
        }
        if (!open.isEmpty()) {
            sketch.ledger().note(Kind.LOOK, line.first(), "group-in-group", List.of(), name);
        }
        var outer = open.isEmpty() ? domain : open.peek().domain();
        sketch.waiting().add(new Waiting(List.of(line), domain, domain, outer, false));
        push(line, type, domain);
    }

    /** One of ours, which is a domain already. */
    void push(Line line, String type, Map<String, Object> domain) {
        sketch.add(domain);
        made.put(line, domain);
        open.push(new Open(line, type, domain, List.of()));
    }

    void end(Line line, String type) {
        List.of("type", "name", Seal.COLUMN).forEach(line::take);
        if (open.isEmpty()) {
            sketch.ledger().note(Kind.LOOK, line.first(), "end-without-begin", List.of(), line.peek("type"));
            return;
        }
        if (!open.pop().type().endsWith(type.substring("end".length()))) {
            sketch.ledger().note(Kind.LOOK, line.first(), "end-of-another", List.of(), line.peek("type"));
        }
    }

    /** What was never ended, and what nothing is in. */
    void close() {
        open.forEach(each -> sketch.ledger().note(Kind.LOOK, each.line().first(), "never-ended", List.of(),
            each.line().peek("name")));
        made.forEach((line, domain) -> {
            if (Sketch.criteria(domain).isEmpty()) {
                sketch.ledger().release(line.cells());
                sketch.ledger().note(Kind.LOST, line.first(), "empty-group", line.cells(), line.peek("name"));
                sketch.domains().removeIf(each -> each == domain);
                sketch.waiting().removeIf(each -> each.node() == domain && each.outer() == domain);
            }
        });
    }

    /** The domain that is open, or one for questions that are in none. */
    Map<String, Object> here(Line line) {
        if (!open.isEmpty()) {
            return open.peek().domain();
        }
        if (loose.isEmpty()) {
            loose.putAll(Sketch.domain(sketch.id(LOOSE)));
            sketch.add(loose);
            sketch.ledger().note(Kind.LOOK, line.first(), "loose", List.of(), line.peek("name"));
        }
        return loose;
    }

    /** The lines of dissolved groups around, from the outermost, and this one. */
    List<Line> around(Line line) {
        var lines = new ArrayList<Line>(open.isEmpty() ? List.of() : open.peek().dissolved());
        lines.add(line);
        return lines;
    }

    private boolean isInRepeat() {
        return !open.isEmpty() && open.peek().domain().containsKey("repeat");
    }

    private void dissolve(Line line, String type) {
        var covered = line.cells().stream().filter(cell -> !line.heading(cell).name().equals("relevant")).toList();
        sketch.ledger().note(Kind.LOST, line.first(), type.equals("begin_repeat") ? "repeat-in-repeat"
            : "group-in-repeat", covered, line.peek("name"));
        var around = open.peek();
        open.push(new Open(line, type, around.domain(), within(around, line)));
    }

    /** Beyond what any form has, a group's condition is lost and said to be: nobody's memory is filled with groups. */
    private List<Line> within(Open around, Line line) {
        if (around.dissolved().size() < DEEPEST) {
            return around(line);
        }
        line.cell("relevant").ifPresent(cell -> sketch.ledger().note(Kind.LOST, cell, "relevance", List.of(cell),
            cell.plainly()));
        return around.dissolved();
    }

    private void repeat(Line line, Map<String, Object> domain, Map<String, Object> title) {
        var count = line.peek("repeat_count");
        boolean known = count.matches("[1-9]|1[0-9]|20");
        var repeat = new LinkedHashMap<String, Object>();
        repeat.put("each", new LinkedHashMap<>(title));
        repeat.put("most", known ? Integer.valueOf(count) : (Object) MOST_TIMES);
        repeat.put("combine", "mean");
        domain.put("repeat", repeat);
        if (known) {
            line.take("repeat_count");
        }
        sketch.ledger().note(Kind.LOOK, line.first(), "repeat", List.of(), line.peek("name"), repeat.get("most"));
    }

    /** @param dissolved the lines of groups that are no domains, up to this one */
    private record Open(Line line, String type, Map<String, Object> domain, List<Line> dissolved) { }
}

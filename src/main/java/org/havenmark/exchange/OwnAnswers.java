package org.havenmark.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havenmark.exchange.Note.Kind;

/** Reads the answers to one criterion of ours: its anchors, and the words of its steps. */
final class OwnAnswers {
    private static final String ANCHOR = "anchor.";
    private final Sketch sketch;

    OwnAnswers(Sketch sketch) {
        this.sketch = sketch;
    }

    void read(Line line, Map<String, Object> criterion) {
        var list = line.isChanged("type") ? "" : Kinds.list(line.peek("type"));
        var named = list.isEmpty() ? line.peek("name") : list;
        var anchors = new LinkedHashMap<String, Object>();
        for (var each : List.of(named, line.peek("name") + "_anchors")) {
            var rows = sketch.list(each);
            boolean levels = rows.stream().anyMatch(row -> isLevel(row) && row.isChanged("label"));
            rows.forEach(row -> row(row, criterion, anchors, levels));
        }
        if (!anchors.isEmpty()) {
            criterion.put("anchors", anchors);
        }
    }

    private void row(Line row, Map<String, Object> criterion, Map<String, Object> anchors, boolean levels) {
        if (!row.isMadeAnew()) {
            anchor(row, anchors);
        } else if (isLevel(row) && levels) {
            anchors.put(row.peek("name"), row.texts("label"));
            labels(row).forEach(sketch.changes()::take);
        } else if (!isLevel(row)) {
            step(row, criterion);
        }
    }

    private void anchor(Line row, Map<String, Object> anchors) {
        if (anchors.containsKey(row.peek("name"))) {
            sketch.ledger().note(Kind.LOST, row.first(), "level-twice", row.cells(), row.peek("name"));
            return;
        }
        if (row.hasSealColumn() && !row.isSealed() && !row.isOwn()) {
            sketch.changes().unsealed(row);
        }
        var words = row.texts("label");
        row.ours().forEach((path, kept) -> {
            if (path.startsWith(ANCHOR)) {
                OwnTexts.kept(sketch, row, "label", path.substring(ANCHOR.length()), Form.OURS + path)
                    .ifPresent(tag -> words.put(tag, kept));
            } else {
                words.put(path, kept);
            }
        });
        anchors.put(row.peek("name"), words);
        row.useOwn();
    }

    /** A step's words stand in our own column too; what was changed here counts. */
    private void step(Line row, Map<String, Object> criterion) {
        var steps = Tree.list(Tree.map(criterion.get("measure")).get("steps"));
        var step = steps.stream().map(Tree::map).filter(each -> row.peek("name").equals(each.get("id"))).findFirst();
        step.ifPresent(known -> labels(row).stream().filter(row::isChanged).forEach(cell ->
            Optional.of(Tree.map(known.get("text"))).filter(text -> !text.isEmpty()).ifPresent(text -> {
                text.put(row.heading(cell).language().orElse(""), cell.words());
                sketch.changes().take(cell);
            })));
    }

    private static List<Cell> labels(Line row) {
        return row.cells().stream().filter(cell -> row.heading(cell).name().equals("label")).toList();
    }

    private static boolean isLevel(Line row) {
        return row.isMadeAnew() && row.peek("name").matches("[0-9]{1,2}");
    }
}

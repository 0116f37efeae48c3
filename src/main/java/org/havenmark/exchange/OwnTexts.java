package org.havenmark.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havenmark.exchange.Note.Kind;

/**
 * Reads a text of a form of ours. One with values of the law in it stands twice: as it is shown, and in our own column
 * as it is kept. The one that was changed counts.
 */
final class OwnTexts {
    private OwnTexts() { }

    static void put(Sketch sketch, Line line, Map<String, Object> node, String column, String key) {
        var words = new LinkedHashMap<>(line.texts(column));
        line.ours().forEach((path, kept) -> {
            if (path.startsWith(key + ".")) {
                kept(sketch, line, column, path.substring(key.length() + 1), Form.OURS + path)
                    .ifPresent(tag -> words.put(tag, kept));
            } else if (path.equals(key)) {
                node.put(key, kept);
            }
        });
        if (!words.isEmpty() || !node.containsKey(key)) {
            node.put(key, words);
        }
    }

    /** The language, where what is kept counts; empty where what is shown was changed and counts instead. */
    static Optional<String> kept(Sketch sketch, Line line, String column, String tag, String name) {
        var shown = line.cells().stream().filter(cell -> line.heading(cell).name().equals(column)
            && line.heading(cell).language().filter(tag::equals).isPresent() && line.isChanged(cell)).findFirst();
        line.gone().stream().filter(place -> line.column(place).equals(new Heading(column, Optional.of(tag))))
            .forEach(place -> sketch.ledger().note(Kind.LOST, place, "gone", List.of(), line.column(place).written()));
        if (shown.isEmpty()) {
            return Optional.of(tag);
        }
        if (line.isChanged(name)) {
            sketch.ledger().note(Kind.LOST, shown.get(), "changed-twice", List.of(shown.get()), name);
            return Optional.of(tag);
        }
        sketch.changes().take(shown.get());
        sketch.ledger().note(Kind.LOOK, shown.get(), "law-left", List.of(), name);
        return Optional.empty();
    }
}

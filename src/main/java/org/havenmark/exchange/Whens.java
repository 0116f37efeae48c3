package org.havenmark.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.havenmark.exchange.Sketch.Waiting;
import org.havenmark.exchange.Note.Kind;

/** Turns the relevance of rows into conditions, once every question is known. */
final class Whens {
    private final Sketch sketch;
    private final Set<Cell> told = new HashSet<>();

    private Whens(Sketch sketch) {
        this.sketch = sketch;
    }

    static void read(Sketch sketch) {
        var whens = new Whens(sketch);
        sketch.waiting().forEach(whens::read);
    }

    private void read(Waiting waiting) {
        if (waiting.own()) {
            own(waiting);
            return;
        }
        List<Object> when = waiting.outer() == waiting.home() ? List.of() : Tree.list(waiting.outer().get("when"));
        for (var line : waiting.lines()) {
            when = Conditions.together(when, foreign(line, waiting));
        }
        if (!when.isEmpty()) {
            waiting.node().put("when", when);
        }
    }

    private List<Object> foreign(Line line, Waiting waiting) {
        return line.cell("relevant").map(cell -> {
            var found = conditions(cell, waiting);
            if (found.lost().isEmpty() || !found.when().isEmpty()) {
                sketch.ledger().use(List.of(cell));
            }
            tell(cell, found);
            return found.when();
        }).orElse(List.of());
    }

    /** A change in a row of ours counts as a whole or not at all. */
    private void own(Waiting waiting) {
        var line = waiting.lines().get(0);
        var cell = line.cell("relevant");
        if (cell.isEmpty()) {
            List.of("when", "profiles").forEach(waiting.node()::remove);
            return;
        }
        var found = conditions(cell.get(), waiting);
        tell(cell.get(), found);
        if (!found.lost().isEmpty()) {
            return;
        }
        sketch.changes().take(cell.get());
        List.of("when", "profiles").forEach(waiting.node()::remove);
        if (!found.when().isEmpty()) {
            waiting.node().put("when", found.when());
        }
        found.profiles().ifPresent(tags -> waiting.node().put("profiles", tags));
    }

    private Conditions conditions(Cell cell, Waiting waiting) {
        return new Conditions(sketch.questions(), waiting.node().get("id").toString(), waiting.home())
            .read(cell.plainly());
    }

    private void tell(Cell cell, Conditions found) {
        if (!told.add(cell)) {
            return;
        }
        found.lost().forEach(part -> sketch.ledger().note(Kind.LOST, cell, "relevance", List.of(cell), part));
        found.waiting().forEach(name -> sketch.ledger().note(Kind.LOOK, cell, "relevance-waits", List.of(), name));
    }
}

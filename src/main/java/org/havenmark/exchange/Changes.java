package org.havenmark.exchange;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.havenmark.exchange.Note.Kind;

/** What was changed in a form of ours since its export: each change is taken into the draft, or told. */
final class Changes {
    private final Ledger ledger;
    private final Set<Cell> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    Changes(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The draft shows what stands here now. */
    void take(Cell cell) {
        taken.add(cell);
    }

    boolean isTaken(Cell cell) {
        return taken.contains(cell);
    }

    /**
     * Tells of every change in these columns that was not taken in.
     *
     * @param key of the note
     */
    void tell(Line line, String key, Predicate<Heading> columns) {
        line.cells().stream().filter(cell -> line.isChanged(cell) && !taken.contains(cell)
            && columns.test(line.heading(cell)) && !line.heading(cell).name().equals(Seal.COLUMN))
            .forEach(cell -> ledger.note(Kind.LOST, cell, key, List.of(cell), cell.words()));
        line.gone().stream().filter(place -> columns.test(line.column(place)))
            .forEach(place -> ledger.note(Kind.LOST, place, "gone", List.of(), line.column(place).written()));
    }

    /** Tells where no seal, or a broken one, keeps changes from being seen. */
    void tellSeals(List<Line> lines) {
        lines.stream().filter(Line::lacksColumn).findFirst().ifPresent(line ->
            ledger.note(Kind.LOOK, line.first(), "column-missing", List.of(), line.first().sheet()));
        lines.stream().filter(Line::hasSealColumn).filter(line -> !line.isSealed()).filter(line -> line.isOwn()
            || line.cell("remark").isPresent() || Kinds.of(line.peek("type")).startsWith("end_"))
            .forEach(this::unsealed);
    }

    /** Where a seal is missing or broken, what else was changed cannot be seen. */
    void unsealed(Line line) {
        ledger.note(Kind.LOOK, line.place(Seal.COLUMN), "unsealed", List.of(), Seal.COLUMN);
    }
}

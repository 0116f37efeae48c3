package org.havenmark.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.havenmark.exchange.Note.Kind;

/** Keeps account of every cell, so that none is lost without a word: each is used, or a note speaks for it. */
final class Ledger {
    private static final int LONGEST_QUOTE = 80;
    private final List<Cell> all;
    private final Set<Cell> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Note> notes = new ArrayList<>();
    private final Set<Cell> used = Collections.newSetFromMap(new IdentityHashMap<>());

    Ledger(Workbook book) {
        all = book.cells().toList();
        open.addAll(all);
    }

    void use(Collection<Cell> cells) {
        cells.stream().filter(open::remove).forEach(used::add);
    }

    /** Takes back that they are used. */
    void release(Collection<Cell> cells) {
        cells.stream().filter(used::remove).forEach(open::add);
    }

    int used() {
        return used.size();
    }

    /** Whether nothing was said or made of it yet. */
    boolean isOpen(Cell cell) {
        return open.contains(cell);
    }

    boolean isUsed(Cell cell) {
        return used.contains(cell);
    }

    /** Says something of a cell, which speaks for these others where nothing else did. */
    void note(Kind kind, Cell at, String key, Collection<Cell> covered, Object... arguments) {
        int cells = (int) covered.stream().filter(open::remove).count();
        notes.add(new Note(kind, at.sheet(), at.row(), at.letters(), key, Arrays.stream(arguments)
            .map(Ledger::shortened).toList(), cells));
    }

    /** The notes in the order of the workbook, what nobody asked for among them, a column at a time. */
    List<Note> close() {
        var left = new LinkedHashMap<String, List<Cell>>();
        all.stream().filter(open::contains).forEach(cell ->
            left.computeIfAbsent(cell.sheet() + "\n" + cell.column(), none -> new ArrayList<>()).add(cell));
        left.values().forEach(cells -> note(Kind.LOST, cells.get(0), "not-kept", cells, cells.get(0).words(),
            cells.size()));
        var sheets = all.stream().map(Cell::sheet).distinct().toList();
        notes.sort(Comparator.<Note>comparingInt(note -> sheets.indexOf(note.sheet())).thenComparingInt(Note::row));
        return List.copyOf(notes);
    }

    private static Object shortened(Object argument) {
        return argument instanceof String words && words.length() > LONGEST_QUOTE
            ? words.substring(0, words.offsetByCodePoints(0, Math.min(LONGEST_QUOTE,
                words.codePointCount(0, words.length())))) + "…" : argument;
    }
}

package org.havenmark.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.havenmark.exchange.Workbook.Grid;

/** One row of a form's table, by what its columns are for; what is taken from it is used. */
final class Line {
    /** What is read of our own rows; anything else in them is somebody's addition. */
    static final Set<String> OWN = Set.of("type", "name", "list_name", "label", "hint", "guidance_hint",
        "relevant", "constraint", "constraint_message", "appearance", "calculation", "score", "repeat_count", "default",
        "form_title", "form_id", "version", "default_language", "style", "remark");
    private final List<Cell> cells = new ArrayList<>();
    private final Map<Cell, Heading> headings = new IdentityHashMap<>();
    private final Map<String, List<Cell>> byName = new HashMap<>();
    private final Map<String, Object> ours = new LinkedHashMap<>();
    private final Map<Integer, Heading> columns;
    private final Ledger ledger;
    private final String language;
    private final Cell start;
    private Optional<Seal> seal = Optional.empty();

    private Line(Map<Integer, Heading> columns, Ledger ledger, String language, Cell start) {
        this.columns = columns;
        this.ledger = ledger;
        this.language = language;
        this.start = start;
    }

    /**
     * Every row below the head.
     *
     * @param language of texts in columns that name none
     */
    static List<Line> of(Grid grid, Ledger ledger, String language) {
        var columns = new LinkedHashMap<Integer, Heading>();
        var lines = new ArrayList<Line>();
        for (var row : grid.rows()) {
            if (columns.isEmpty()) {
                row.cells().forEach(cell -> {
                    var heading = Heading.of(cell.words());
                    // Of two columns for one thing the first is read.
                    columns.put(cell.column(), columns.containsValue(heading) ? Heading.NONE : heading);
                });
            } else {
                var line = new Line(columns, ledger, language, row.cells().get(0));
                row.cells().forEach(cell -> line.add(cell, columns.getOrDefault(cell.column(), Heading.NONE)));
                line.seal = line.cell(Seal.COLUMN).flatMap(cell -> Seal.read(cell.words()));
                lines.add(line);
            }
        }
        return lines;
    }

    private void add(Cell cell, Heading heading) {
        cells.add(cell);
        headings.put(cell, heading);
        byName.computeIfAbsent(heading.name(), none -> new ArrayList<>()).add(cell);
        if (isOurs(cell) && !heading.name().equals(Seal.COLUMN) && !heading.name().equals(Form.PART)) {
            var path = heading.name().substring(Form.OURS.length());
            ours.put(path, Typed.at(path, cell.value()));
        }
    }

    List<Cell> cells() {
        return cells;
    }

    Cell first() {
        return start;
    }

    /** Of texts in columns that name none. */
    String language() {
        return language;
    }

    Heading heading(Cell cell) {
        return headings.get(cell);
    }

    Optional<Cell> cell(String name) {
        return named(name).stream().findFirst();
    }

    private List<Cell> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The cell of a column, also where it is empty; the first where there is no such column. */
    Cell place(String name) {
        return cell(name).or(() -> columns.entrySet().stream().filter(each -> each.getValue().name().equals(name))
            .map(each -> new Cell(start.sheet(), start.row(), each.getKey(), "")).findFirst()).orElse(start);
    }

    /** The words of a cell without using it. */
    String peek(String name) {
        return cell(name).map(Cell::plainly).orElse("");
    }

    String take(String name) {
        cell(name).ifPresent(held -> ledger.use(List.of(held)));
        return peek(name);
    }

    /** Takes everything that an export writes. */
    void useOwn() {
        ledger.use(cells.stream().filter(cell -> isOurs(cell) || OWN.contains(headings.get(cell).name())).toList());
    }

    /** All texts of this name, without using them. */
    String said(String name) {
        return named(name).stream().map(Cell::words).collect(Collectors.joining("\n"));
    }

    /** A text by language; the first of two columns of one language. */
    Map<String, Object> texts(String name) {
        var texts = new LinkedHashMap<String, Object>();
        named(name).forEach(cell -> {
            if (texts.putIfAbsent(headings.get(cell).language().orElse(language), cell.words()) == null) {
                ledger.use(List.of(cell));
            }
        });
        return texts;
    }

    /** Its label; its name where it has none. */
    Map<String, Object> named() {
        var texts = texts("label");
        return texts.isEmpty() ? new LinkedHashMap<>(Map.of(language, peek("name"))) : texts;
    }

    /** What stands in our own columns, by path; nothing of seals and marks. */
    Map<String, Object> ours() {
        return Collections.unmodifiableMap(ours);
    }

    boolean isOurs(Cell cell) {
        return headings.get(cell).name().startsWith(Form.OURS);
    }

    /** Whether an export wrote this row from others; what it was then counts, where the seal still tells. */
    boolean isMadeAnew() {
        return seal.map(known -> known.has(Form.PART)).orElseGet(() -> cell(Form.PART).isPresent());
    }

    boolean isOwn() {
        return isMadeAnew() || !ours().isEmpty();
    }

    boolean hasSealColumn() {
        return columns.values().stream().anyMatch(heading -> heading.name().equals(Seal.COLUMN));
    }

    boolean isSealed() {
        return seal.isPresent();
    }

    /** Whether it was written into since the export, or is new; false where no seal tells. */
    boolean isChanged(Cell cell) {
        return seal.filter(known -> !known.holds(headings.get(cell).sealed(), cell)).isPresent();
    }

    boolean isChanged(String name) {
        return named(name).stream().anyMatch(this::isChanged)
            || gone().stream().anyMatch(cell -> columns.get(cell.column()).name().equals(name));
    }

    /** The places, still empty, from which something was deleted since the export. */
    List<Cell> gone() {
        var held = cells.stream().map(Cell::column).collect(Collectors.toSet());
        return columns.entrySet().stream().filter(column -> !held.contains(column.getKey())
            && seal.filter(known -> known.has(column.getValue().sealed())).isPresent())
            .map(column -> new Cell(start.sheet(), start.row(), column.getKey(), "")).toList();
    }

    /** Whether a whole column is missing that the row had at its export. */
    boolean lacksColumn() {
        return seal.filter(known -> known.lacks(columns.values().stream().map(Heading::sealed).toList())).isPresent();
    }

    /** What the column of one of the {@link #gone} is for. */
    Heading column(Cell gone) {
        return columns.get(gone.column());
    }
}

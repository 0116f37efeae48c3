package org.havenmark.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.havenmark.exchange.Note.Kind;
import org.havenmark.exchange.Workbook.Grid;

/** Keeps account of the sheets of a workbook and the names of their columns. */
record Heads(Workbook book, Ledger ledger) {
    private static final Set<String> TABLES = Set.of("survey", "choices", "settings", "havenmark");
    /** Whoever has one of these columns has it read, whatever stands in it. */
    private static final Set<String> READ = Set.of("type", "name", "list_name", "label", "hint", "guidance_hint",
        "relevant", "score", "form_title", "form_id", "version", "default_language", "style", "remark");

    boolean has(String table, String column) {
        return tables().stream().filter(grid -> named(grid).equals(table)).flatMap(grid -> head(grid).stream())
            .anyMatch(cell -> Heading.of(cell.words()).name().equals(column));
    }

    /** @param ours whether it is a form of ours, whose columns have exact names */
    void read(boolean ours) {
        for (var grid : tables()) {
            var columns = grid.cells().collect(Collectors.groupingBy(Cell::column));
            if (ours) {
                sealed(grid);
            }
            var met = new HashSet<Heading>();
            head(grid).forEach(cell -> {
                head(cell, columns.get(cell.column()), ours, met);
                if (columns.get(cell.column()).size() == 1) {
                    ledger.use(List.of(cell));
                }
            });
        }
        for (var grid : book.grids()) {
            if (!TABLES.contains(named(grid)) && !grid.rows().isEmpty()) {
                var cells = grid.cells().toList();
                ledger.note(Kind.LOST, cells.get(0), "other-sheet", cells, grid.name(), cells.size());
            }
        }
    }

    /** Columns that no row was sealed with came later, or have another name now. */
    private void sealed(Grid grid) {
        int column = sealColumn(grid);
        var seals = seals(grid, column);
        if (seals.isEmpty()) {
            ledger.note(Kind.LOOK, head(grid).get(head(grid).size() - 1), "unsealed-table", List.of(), Seal.COLUMN);
            return;
        }
        renamed(grid, column, seals).stream().filter(cell -> cell.words().startsWith(Form.OURS)).forEach(this::renamed);
    }

    private static int sealColumn(Grid grid) {
        return head(grid).stream().filter(cell -> cell.words().equals(Seal.COLUMN)).map(Cell::column).findFirst()
            .orElse(0);
    }

    private static List<Seal> seals(Grid grid, int column) {
        return grid.rows().stream().skip(1).flatMap(row -> row.cells().stream())
            .filter(cell -> cell.column() == column).flatMap(cell -> Seal.read(cell.words()).stream()).toList();
    }

    private static List<Cell> renamed(Grid grid, int column, List<Seal> seals) {
        return head(grid).stream().filter(cell -> cell.column() != column && isSealed(grid, column, cell.column())
            && seals.stream().noneMatch(seal -> seal.has(Heading.of(cell.words()).sealed()))).toList();
    }

    private void renamed(Cell cell) {
        ledger.note(Kind.LOOK, cell, "heading-new", List.of(), cell.words());
    }

    /** Whether a row with a seal has a cell in the column; what no seal speaks of is noted elsewhere. */
    private static boolean isSealed(Grid grid, int seal, int column) {
        return grid.rows().stream().skip(1).anyMatch(row -> row.first(cell -> cell.column() == seal).isPresent()
            && row.first(cell -> cell.column() == column).isPresent());
    }

    private void head(Cell cell, List<Cell> column, boolean ours, Set<Heading> met) {
        var heading = Heading.of(cell.words());
        if (!met.add(heading)) {
            ledger.note(Kind.LOST, cell, "heading-twice", column, cell.words());
            return;
        }
        if (READ.contains(heading.name()) || ours && heading.name().startsWith(Form.OURS)) {
            ledger.use(List.of(cell));
        }
        if (Heading.isGuessed(cell.words())) {
            ledger.note(Kind.LOOK, cell, "language-without-code", List.of(), cell.words(),
                heading.language().orElseThrow());
        } else if (ours && !heading.written().equals(cell.words())) {
            ledger.note(Kind.LOOK, cell, "heading", List.of(), cell.words(), heading.written());
        }
    }

    /**
     * The name of a column whose cells are all accounted for is so itself; a column without a name is told of, and so
     * is one of another name than at the export.
     */
    void close(boolean ours) {
        for (var grid : tables()) {
            var open = new HashSet<Integer>();
            var used = new HashSet<Integer>();
            var nameless = new LinkedHashMap<Integer, List<Cell>>();
            var heads = head(grid).stream().map(Cell::column).collect(Collectors.toSet());
            grid.rows().stream().skip(1).flatMap(row -> row.cells().stream()).forEach(cell -> {
                if (ledger.isOpen(cell)) {
                    open.add(cell.column());
                } else if (ledger.isUsed(cell)) {
                    used.add(cell.column());
                }
                if (!heads.contains(cell.column())) {
                    nameless.computeIfAbsent(cell.column(), none -> new ArrayList<>()).add(cell);
                }
            });
            ledger.use(head(grid).stream().filter(cell -> used.contains(cell.column()) || !open.contains(cell.column()))
                .toList());
            nameless.forEach((column, cells) -> ledger.note(Kind.LOST, new Cell(grid.name(),
                grid.rows().get(0).number(), column, ""), "no-heading", cells, cells.size()));
            if (ours) {
                renamed(grid, sealColumn(grid), seals(grid, sealColumn(grid))).stream()
                    .filter(cell -> !cell.words().startsWith(Form.OURS) && ledger.isUsed(cell)).forEach(this::renamed);
            }
        }
    }

    private List<Grid> tables() {
        var seen = new HashSet<String>();
        return book.grids().stream().filter(grid -> TABLES.contains(named(grid)) && seen.add(named(grid))
            && !grid.rows().isEmpty()).toList();
    }

    private static List<Cell> head(Grid grid) {
        return grid.rows().get(0).cells();
    }

    private static String named(Grid grid) {
        return grid.name().strip().toLowerCase(Locale.ROOT);
    }
}

package org.havenmark.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the cells of a workbook hold; nothing of how they look. */
record Workbook(List<Grid> grids) {
    Workbook {
        grids = List.copyOf(grids);
    }

    Optional<Grid> grid(String name) {
        return grids.stream().filter(grid -> grid.name().strip().equalsIgnoreCase(name)).findFirst();
    }

    Stream<Cell> cells() {
        return grids.stream().flatMap(Grid::cells);
    }

    /** One sheet of the workbook; rows and cells that hold nothing are not in it. */
    record Grid(String name, List<Row> rows) {
        Grid {
            rows = List.copyOf(rows);
        }

        Stream<Cell> cells() {
            return rows.stream().flatMap(row -> row.cells().stream());
        }
    }

    /** One row, numbered from 1. */
    record Row(int number, List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        Optional<Cell> first(Predicate<Cell> wanted) {
            return cells.stream().filter(wanted).findFirst();
        }
    }
}

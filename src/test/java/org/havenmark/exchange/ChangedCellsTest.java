package org.havenmark.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.havenmark.exchange.Workbook.Grid;
import org.havenmark.exchange.Workbook.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody opens our own form elsewhere, changes one cell, and sends it back. */
class ChangedCellsTest {
    private static final List<String> WORDS = List.of("x", "7", "0", "yes", "select_one door", "begin_group", "note",
        "${door}", "number(${door}) >= 1", "number(${lamp}) <= 0", "en", "hm_weight", "Other words", "2.5", "-1",
        "end_group");

    static Stream<byte[]> sheets() {
        return Stream.of(Samples.everything("weighted-mean-of-domains", "mean"), Samples.requirements("requirements"),
            Samples.file("src/test/resources/sheet/good/everything-1.yaml"), Samples.minimal());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void theDraftShowsItOrTheReportTellsOfIt(byte[] yaml) {
        var book = WorkbookReader.read(Samples.workbook(yaml));
        var before = FormReader.read(book);
        var random = new Random(yaml.length + Integer.getInteger("seed", 0));
        var silent = new ArrayList<String>();
        for (int round = 0; round < 300; round++) {
            var old = spot(book, random);
            var now = new Cell(old.sheet(), old.row(), old.column(), changed(old, random));
            if (now.words().equals(old.words())) {
                continue;
            }
            var edited = with(book, now);
            if (old.words().equals("type") && old.row() == 1) {
                assertThatThrownBy(() -> FormReader.read(edited)).hasMessage("no-type-column");
                continue;
            }
            var after = FormReader.read(edited);
            boolean told = after.notes().stream().anyMatch(note -> note.sheet().equals(now.sheet())
                && note.column().equals(now.letters()) && note.row() == now.row()
                || note.sheet().equals(now.sheet()) && note.row() == now.row() && note.cells() > 1);
            var column = edited.grid(now.sheet()).orElseThrow().rows().get(0).first(cell ->
                cell.column() == now.column())
                .map(Cell::words).orElse("");
            if (!told && !shows(after, before, now, column)) {
                silent.add("%s %s%s: %s became %s".formatted(now.sheet(), now.letters(), now.row(), old.words(),
                    now.words()));
            }
            assertThat((long) after.used() + after.notes().stream().mapToInt(Note::cells).sum())
                .isEqualTo(edited.cells().count());
        }
        assertThat(silent).isEmpty();
    }

    /** The draft is another one, and has in it what was written; a condition or a kind has it in its own way. */
    private static boolean shows(FormReading after, FormReading before, Cell now, String column) {
        var flat = Tree.flat(after.tree());
        boolean held = now.words().isEmpty() || Stream.concat(flat.keySet().stream(), flat.values().stream()
            .map(Object::toString)).anyMatch(words -> words.contains(now.words()));
        return !after.tree().equals(before.tree()) && (held || Set.of("relevant", "type").contains(column));
    }

    /** A cell within the table, an empty one now and then. */
    private static Cell spot(Workbook book, Random random) {
        var grid = book.grids().get(random.nextInt(5) > 0 ? random.nextInt(2) : random.nextInt(book.grids().size()));
        var row = grid.rows().get(random.nextInt(grid.rows().size()));
        if (random.nextInt(4) > 0) {
            return row.cells().get(random.nextInt(row.cells().size()));
        }
        int column = grid.rows().get(0).cells().get(random.nextInt(grid.rows().get(0).cells().size())).column();
        return row.first(cell -> cell.column() == column).orElse(new Cell(grid.name(), row.number(), column, ""));
    }

    private static Object changed(Cell old, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> old.words() + "x";
            case 1 -> "";
            case 2 -> old.words().contains("1") ? old.words().replaceFirst("1", "2")
                : BigDecimal.valueOf(random.nextInt(5));
            default -> WORDS.get(random.nextInt(WORDS.size()));
        };
    }

    static Workbook with(Workbook book, Cell now) {
        return new Workbook(book.grids().stream().map(grid -> !grid.name().equals(now.sheet()) ? grid
            : new Grid(grid.name(), grid.rows().stream().map(row -> row.number() == now.row() ? with(row, now) : row)
                .filter(row -> !row.cells().isEmpty()).toList())).toList());
    }

    private static Row with(Row row, Cell now) {
        var cells = new ArrayList<>(row.cells());
        cells.removeIf(cell -> cell.column() == now.column());
        if (!now.words().isEmpty()) {
            cells.add(now);
            cells.sort(java.util.Comparator.comparingInt(Cell::column));
        }
        return new Row(row.number(), cells);
    }
}

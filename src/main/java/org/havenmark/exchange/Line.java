package org.havenmark.exchange;

import java.util.ArrayList;
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
    private static final Set<String> OWN = Set.of("type", "name", "list_name", "label", "hint", "guidance_hint",
        "relevant", "constraint", "appearance", "calculation", "score");
    private final List<Cell> cells = new ArrayList<>();
    private final Map<Cell, Heading> headings = new LinkedHashMap<>();
    private final Ledger ledger;
    private final String language;

    private Line(Ledger ledger, String language) {
        this.ledger = ledger;
        this.language = language;
    }

    /**
     * Every row below the head.
     *
     * @param language of texts in columns that name none
     */
    static List<Line> of(Grid grid, Ledger ledger, String language) {
        var headings = new LinkedHashMap<Integer, Heading>();
        var lines = new ArrayList<Line>();
        for (var row : grid.rows()) {
            if (headings.isEmpty()) {
                row.cells().forEach(cell -> headings.putIfAbsent(cell.column(), Heading.of(cell.words())));
            } else {
                var line = new Line(ledger, language);
                row.cells().forEach(cell -> line.add(cell, headings.getOrDefault(cell.column(),
                    new Heading("", Optional.empty()))));
                lines.add(line);
            }
        }
        return lines;
    }

    private void add(Cell cell, Heading heading) {
        cells.add(cell);
        headings.put(cell, heading);
    }

    List<Cell> cells() {
        return cells;
    }

    Cell first() {
        return cells.get(0);
    }

    Optional<Cell> cell(String name) {
        return cells.stream().filter(cell -> headings.get(cell).name().equals(name)).findFirst();
    }

    /** The words of a cell without using it. */
    String peek(String name) {
        return cell(name).map(Cell::words).orElse("");
    }

    String take(String name) {
        var cell = cell(name);
        cell.ifPresent(held -> ledger.use(List.of(held)));
        return cell.map(Cell::words).orElse("");
    }

    /** Takes everything that an export writes. */
    void useOwn() {
        ledger.use(cells.stream().filter(cell -> isOurs(cell) || OWN.contains(headings.get(cell).name())).toList());
    }

    /** All texts of this name, without using them. */
    String said(String name) {
        return cells.stream().filter(cell -> headings.get(cell).name().equals(name)).map(Cell::words)
            .collect(Collectors.joining("\n"));
    }

    /** A text by language; the first of two columns of one language. */
    Map<String, Object> texts(String name) {
        var texts = new LinkedHashMap<String, Object>();
        cells.stream().filter(cell -> headings.get(cell).name().equals(name)).forEach(cell -> {
            if (texts.putIfAbsent(headings.get(cell).language().orElse(language), cell.words()) == null) {
                ledger.use(List.of(cell));
            }
        });
        return texts;
    }

    /** What stands in our own columns, by path. */
    Map<String, Object> ours() {
        var ours = new LinkedHashMap<String, Object>();
        cells.stream().filter(cell -> headings.get(cell).name().startsWith(Form.OURS)).forEach(cell ->
            ours.put(headings.get(cell).name().substring(Form.OURS.length()), Values.plain(cell.value())));
        return ours;
    }

    boolean isOurs(Cell cell) {
        return headings.get(cell).name().startsWith(Form.OURS);
    }

    boolean isMadeAnew() {
        return ours().containsKey("part");
    }
}

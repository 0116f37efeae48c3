package org.havenmark.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.havenmark.exchange.Note.Kind;
import org.havenmark.exchange.Workbook.Grid;

/** Reads a form into a draft of a sheet, our own without loss, anybody else's as far as it goes. */
final class FormReader {
    private static final Set<String> TABLES = Set.of("survey", "choices", "settings");
    private static final String FALLBACK = "en";
    private final Workbook book;
    private final Ledger ledger;
    private final String language;
    private final Map<String, Object> root = new LinkedHashMap<>();

    private FormReader(Workbook book) {
        this.book = book;
        this.ledger = new Ledger(book);
        this.language = book.grid("settings").flatMap(grid -> Line.of(grid, ledger, FALLBACK).stream().findFirst())
            .flatMap(line -> Tongues.tag(line.peek("default_language"))).orElse(FALLBACK);
    }

    /** Throws {@link Refused} for a workbook that is no form at all. */
    static FormReading read(Workbook book) {
        return new FormReader(book).read();
    }

    private FormReading read() {
        var survey = book.grid("survey").orElseThrow(() -> new Refused("no-survey"));
        heads();
        settings();
        var lists = new LinkedHashMap<String, List<Line>>();
        lines("choices").forEach(line -> {
            if (line.isMadeAnew()) {
                line.useOwn();
            }
            lists.computeIfAbsent(line.peek("list_name"), none -> new ArrayList<>()).add(line);
        });
        var rows = new SurveyReader(ledger, lists);
        var domains = rows.read(Line.of(survey, ledger, language));
        scales(rows.scales());
        root.put("domains", domains);
        if (!root.containsKey("languages")) {
            root.put("languages", languages(domains));
        }
        others();
        headsOfUsed();
        int criteria = domains.stream().mapToInt(each -> Tree.list(Tree.map(each).get("criteria")).size()).sum();
        return new FormReading(ordered(), ledger.close(), ledger.used(), domains.size(), criteria);
    }

    private List<Line> lines(String table) {
        return book.grid(table).map(grid -> Line.of(grid, ledger, language)).orElse(List.of());
    }

    /** Names of columns that are known need no note; a language without its code does. */
    private void heads() {
        for (var table : TABLES) {
            book.grid(table).filter(grid -> !grid.rows().isEmpty()).ifPresent(grid ->
                grid.rows().get(0).cells().forEach(cell -> head(grid, cell)));
        }
        if (lines("survey").stream().allMatch(line -> line.cell("type").isEmpty())) {
            throw new Refused("no-type-column");
        }
    }

    private void head(Grid grid, Cell cell) {
        var heading = Heading.of(cell.words());
        var used = Set.of("type", "name", "list_name", "label", "hint", "guidance_hint", "relevant", "score", "form_title",
            "form_id", "version", "default_language", "style").contains(heading.name());
        if (used || heading.name().startsWith(Form.OURS)) {
            ledger.use(List.of(cell));
        }
        if (Heading.isGuessed(cell.words())) {
            ledger.note(Kind.LOOK, cell, "language-without-code", List.of(), cell.words(),
                heading.language().orElseThrow());
        }
        if (isEmpty(grid, cell)) {
            ledger.use(List.of(cell));
        }
    }

    /** A column's name above nothing says nothing. */
    private static boolean isEmpty(Grid grid, Cell head) {
        return grid.cells().noneMatch(cell -> cell.column() == head.column() && cell.row() != head.row());
    }

    private void settings() {
        var lines = lines("settings");
        root.put("format", 1);
        var first = lines.stream().findFirst();
        var title = first.map(line -> line.take("form_title")).orElse("");
        var id = first.map(line -> line.take("form_id")).orElse("");
        var version = first.map(line -> line.take("version")).orElse("");
        first.ifPresent(line -> List.of("default_language", "style").forEach(line::take));
        boolean ours = first.filter(line -> line.ours().containsKey("format")).isPresent();
        root.put("id", ours ? id : Values.id(id.isEmpty() ? title : id, new HashSet<>()));
        root.put("version", version.matches("[1-9][0-9]{0,3}") ? Integer.valueOf(version) : (Object) 1);
        if (ours) {
            first.get().ours().forEach((path, value) -> Tree.put(root, path, value));
            ledger.use(first.get().cells().stream().filter(cell -> first.get().isOurs(cell)).toList());
        } else if (!title.isEmpty()) {
            root.put("title", new LinkedHashMap<>(Map.of(language, title)));
        }
    }

    private void scales(List<Map<String, Object>> scales) {
        if (!root.containsKey("purposes")) {
            root.put("purposes", List.of("peer"));
            root.put("rules", new LinkedHashMap<>(Map.of("kind", "weighted-mean-of-domains")));
        }
        var further = new ArrayList<Object>(scales);
        if (!root.containsKey("scale") && !further.isEmpty()) {
            root.put("scale", further.remove(0));
        }
        if (!further.isEmpty()) {
            var all = new ArrayList<>(Tree.list(root.get("scales")));
            all.addAll(further);
            root.put("scales", all);
        }
    }

    private List<Object> languages(List<Object> domains) {
        var tags = new LinkedHashSet<Object>();
        tags.add(language);
        domains.forEach(domain -> {
            tags.addAll(Tree.map(Tree.map(domain).get("title")).keySet());
            Tree.list(Tree.map(domain).get("criteria")).forEach(each -> tags.addAll(Tree.map(Tree.map(each).get("text"))
                .keySet()));
        });
        return new ArrayList<>(tags);
    }

    private void others() {
        for (var grid : book.grids()) {
            var name = grid.name().strip().toLowerCase(Locale.ROOT);
            if (name.equals("havenmark") && !grid.rows().isEmpty()) {
                ledger.use(grid.cells().toList());
            } else if (!TABLES.contains(name) && !grid.rows().isEmpty()) {
                var cells = grid.cells().toList();
                ledger.note(Kind.LOST, cells.get(0), "other-sheet", cells, grid.name(), cells.size());
            }
        }
    }

    /** The name of a column of which something is used is used itself. */
    private void headsOfUsed() {
        book.grids().stream().filter(grid -> !grid.rows().isEmpty()).forEach(grid -> {
            var used = grid.rows().stream().skip(1).flatMap(row -> row.cells().stream())
                .filter(cell -> !ledger.isOpen(cell)).map(Cell::column).collect(Collectors.toSet());
            ledger.use(grid.rows().get(0).cells().stream().filter(cell -> used.contains(cell.column())).toList());
        });
    }

    private Map<String, Object> ordered() {
        var ordered = new LinkedHashMap<String, Object>();
        for (var key : List.of("format", "id", "version", "title", "summary", "languages", "purposes", "legal", "scale",
            "scales", "groups", "rules", "profiles", "skills", "gates", "composites")) {
            if (root.containsKey(key)) {
                ordered.put(key, root.get(key));
            }
        }
        root.forEach(ordered::putIfAbsent);
        return ordered;
    }
}

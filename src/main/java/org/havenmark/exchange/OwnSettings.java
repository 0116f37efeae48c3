package org.havenmark.exchange;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.havenmark.exchange.Note.Kind;

/** Reads what stands for a whole form of ours: the row of settings, the words of profiles, the points of levels. */
final class OwnSettings {
    private static final Set<String> APART = Set.of("domains");
    private final Map<String, Object> root;
    private final Ledger ledger;
    private final Changes changes;

    OwnSettings(Map<String, Object> root, Ledger ledger, Changes changes) {
        this.root = root;
        this.ledger = ledger;
        this.changes = changes;
    }

    void read(Line line) {
        line.ours().forEach((path, value) -> {
            if (APART.contains(path.replaceAll("[.\\[].*", "")) || !Tree.put(root, path, value)) {
                line.cell(Form.OURS + path).ifPresent(cell ->
                    ledger.note(Kind.LOST, cell, "not-kept", List.of(cell), cell.words()));
            }
        });
        line.useOwn();
        line.cell("form_title").filter(line::isChanged).ifPresent(cell -> title(line, cell));
        line.cell("form_id").ifPresent(changes::take);
        line.cell("version").filter(cell -> cell.words().equals(String.valueOf(root.get("version"))))
            .ifPresent(changes::take);
        changes.tell(line, "derived", heading -> !heading.name().startsWith(Form.OURS));
    }

    /** The title of the first language stands twice; the one that was changed counts. */
    private void title(Line line, Cell cell) {
        var first = Tree.list(root.get("languages")).stream().findFirst().map(Object::toString).orElse("");
        var title = Tree.map(root.get("title"));
        if (line.isChanged(Form.OURS + "title." + first) || !title.containsKey(first)) {
            ledger.note(Kind.LOST, cell, "changed-twice", List.of(cell), Form.OURS + "title." + first);
        } else {
            title.put(first, cell.words());
        }
        changes.take(cell);
    }

    /** The words of profiles stand among the answers, too. */
    void profiles(List<Line> answers) {
        for (var answer : answers) {
            Tree.list(root.get("profiles")).stream().map(Tree::map).filter(tag ->
                answer.peek("name").equals(tag.get("id")))
                .findFirst().map(tag -> Tree.map(tag.get("name"))).filter(name -> !name.isEmpty())
                .ifPresent(name -> answer.cells().stream().filter(cell -> answer.heading(cell).name().equals("label")
                    && answer.isChanged(cell)).forEach(cell -> {
                        name.put(answer.heading(cell).language().orElse(""), cell.words());
                        changes.take(cell);
                    }));
        }
    }

    /**
     * The points of levels stand with every list of answers. Where all lists of a scale say the same, the scale does.
     *
     * @param lists by name
     */
    void points(Map<String, List<Line>> lists) {
        var stated = new IdentityHashMap<Map<String, Object>, Map<Cell, Boolean>>();
        Tree.list(root.get("domains")).stream().map(Tree::map).forEach(domain -> Sketch.criteria(domain).stream()
            .map(Tree::map).forEach(criterion -> List.of("", "_anchors").forEach(end ->
                lists.getOrDefault(criterion.get("id") + end, List.of()).forEach(row ->
                    row.cell("score").ifPresent(cell ->
                    level(domain, criterion, row.peek("name")).ifPresent(level ->
                        stated.computeIfAbsent(level, none -> new LinkedHashMap<>()).put(cell,
                            row.isChanged(cell))))))));
        stated.forEach(this::settle);
    }

    private void settle(Map<String, Object> level, Map<Cell, Boolean> cells) {
        boolean alike = cells.keySet().stream().map(Cell::words).distinct().count() == 1;
        var value = Typed.at("points", cells.keySet().iterator().next().value());
        if (alike && cells.containsValue(true) && value instanceof Integer) {
            level.put("points", value);
            cells.keySet().forEach(changes::take);
        }
    }

    /** The level of the scale that a criterion has, where its points may be told. */
    private Optional<Map<String, Object>> level(Map<String, Object> domain, Map<String, Object> criterion,
                                                String name) {
        var scale = criterion.getOrDefault("scale", domain.getOrDefault("scale", ""));
        var main = Tree.map(root.get("scale"));
        var found = scale.equals("") || scale.equals(main.get("id")) ? Optional.of(main) : Tree.list(root.get("scales"))
            .stream().map(Tree::map).filter(each -> scale.equals(each.get("id"))).findFirst();
        return found.flatMap(each -> Tree.list(each.get("levels")).stream().map(Tree::map)
            .filter(level -> name.equals(String.valueOf(level.get("level")))).findFirst());
    }
}

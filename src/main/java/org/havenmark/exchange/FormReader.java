package org.havenmark.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a form into a draft of a sheet, our own without loss, anybody else's as far as it goes. */
final class FormReader {
    private static final String FALLBACK = "en";
    private final Workbook book;
    private final Ledger ledger;
    private final Changes changes;
    private final String language;
    private final Map<String, Object> root = new LinkedHashMap<>();
    private final OwnSettings own;

    private FormReader(Workbook book) {
        this.book = book;
        this.ledger = new Ledger(book);
        this.changes = new Changes(ledger);
        this.own = new OwnSettings(root, ledger, changes);
        this.language = book.grid("settings").flatMap(grid -> Line.of(grid, ledger, FALLBACK).stream().findFirst())
            .flatMap(line -> Tongues.tag(line.peek("default_language"))).orElse(FALLBACK);
    }

    /** Throws {@link Refused} for a workbook that is no form at all. */
    static FormReading read(Workbook book) {
        return new FormReader(book).read();
    }

    private FormReading read() {
        var survey = Line.of(book.grid("survey").orElseThrow(() -> new Refused("no-survey")), ledger, language);
        var heads = new Heads(book, ledger);
        if (!heads.has("survey", "type")) {
            throw new Refused("no-type-column");
        }
        var choices = lines("choices");
        var settings = lines("settings");
        var remarks = lines("havenmark");
        boolean ours = settings.stream().anyMatch(line -> line.ours().containsKey("format"));
        heads.read(ours);
        settings(settings);
        var lists = lists(choices);
        own.profiles(lists.getOrDefault(Relevance.PROFILE, List.of()));
        var rows = new SurveyReader(new Sketch(ledger, changes, lists));
        var domains = rows.read(survey);
        scales(rows.scales(), domains);
        root.put("domains", domains);
        own.points(lists);
        told(choices, remarks);
        lists.forEach(this::unused);
        List.of(survey, choices, settings, remarks).forEach(changes::tellSeals);
        root.computeIfAbsent("languages", none -> languages(domains));
        new Gaps(ledger, Tree.list(root.get("languages"))).tell(survey, choices);
        heads.close(ours);
        int criteria = domains.stream().mapToInt(each -> Sketch.criteria(Tree.map(each)).size()).sum();
        return new FormReading(ordered(), ledger.close(), ledger.used(), domains.size(), criteria);
    }

    private List<Line> lines(String table) {
        return book.grid(table).map(grid -> Line.of(grid, ledger, language)).orElse(List.of());
    }

    private static Map<String, List<Line>> lists(List<Line> choices) {
        var lists = new LinkedHashMap<String, List<Line>>();
        choices.forEach(line -> {
            if (line.isMadeAnew()) {
                line.useOwn();
            }
            lists.computeIfAbsent(line.peek("list_name"), none -> new ArrayList<>()).add(line);
        });
        return lists;
    }

    private void unused(String list, List<Line> lines) {
        var cells = lines.stream().flatMap(line -> line.cells().stream()).toList();
        if (cells.stream().noneMatch(ledger::isUsed)) {
            ledger.note(Note.Kind.LOST, cells.get(0), "list-unused", cells, list);
        }
    }

    /** Changes of what is made anew, and of what is there to be read by people alone. */
    private void told(List<Line> choices, List<Line> remarks) {
        choices.forEach(line -> changes.tell(line, line.isMadeAnew() ? "made-anew" : "derived",
            heading -> line.isMadeAnew() || Set.of("score", Form.PART).contains(heading.name())));
        remarks.forEach(line -> {
            line.useOwn();
            changes.tell(line, "made-anew", heading -> true);
        });
    }

    private void settings(List<Line> lines) {
        var first = lines.stream().findFirst();
        boolean ours = first.filter(line -> line.ours().containsKey("format")).isPresent();
        var title = first.map(line -> line.peek("form_title")).orElse("");
        var id = first.map(line -> line.peek("form_id")).orElse("");
        var version = first.map(line -> line.peek("version")).orElse("");
        root.put("format", 1);
        root.put("id", ours ? id : Values.id(id.isEmpty() ? title : id, new LinkedHashSet<>(), new LinkedHashMap<>()));
        root.put("version", version.matches("[1-9][0-9]{0,3}") ? Integer.valueOf(version) : (Object) 1);
        if (ours) {
            own.read(first.get());
            return;
        }
        first.ifPresent(line -> List.of("form_title", "form_id", "default_language", "style").forEach(line::take));
        if (version.equals(root.get("version").toString())) {
            first.ifPresent(line -> line.take("version"));
        }
        if (!title.isEmpty()) {
            root.put("title", new LinkedHashMap<>(Map.of(language, title)));
        }
    }

    private void scales(List<Map<String, Object>> scales, List<Object> domains) {
        root.computeIfAbsent("purposes", none -> List.of("peer"));
        root.computeIfAbsent("rules", none -> new LinkedHashMap<>(Map.of("kind", "weighted-mean-of-domains")));
        var further = new ArrayList<Object>(scales);
        if (!root.containsKey("scale") && !further.isEmpty()) {
            root.put("scale", further.remove(0));
            var usual = Tree.map(root.get("scale")).get("id");
            domains.forEach(domain -> Sketch.criteria(Tree.map(domain)).forEach(each -> Tree.map(each).remove("scale",
                usual)));
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
            Sketch.criteria(Tree.map(domain)).forEach(each -> tags.addAll(Tree.map(Tree.map(each).get("text"))
                .keySet()));
        });
        return new ArrayList<>(tags);
    }

    /** The keys in the order that sheets have them. */
    private Map<String, Object> ordered() {
        var ordered = new LinkedHashMap<String, Object>();
        for (var key : List.of("format", "id", "version", "title", "summary", "languages", "purposes", "legal", "scale",
            "scales", "profiles", "skills", "groups", "rules", "gates", "composites", "domains")) {
            if (root.containsKey(key)) {
                ordered.put(key, root.get(key));
            }
        }
        root.forEach(ordered::putIfAbsent);
        return ordered;
    }
}

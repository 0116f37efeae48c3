package org.havenmark.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.havenmark.exchange.Note.Kind;

/** Reads the rows of a survey: groups become domains, questions with scored answers become criteria. */
final class SurveyReader {
    private static final String LOOSE = "questions";
    private final Ledger ledger;
    private final Map<String, List<Line>> lists;
    private final Map<String, Optional<Answers>> scored = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> criteria = new HashMap<>();
    private final Map<String, Answers> answers = new HashMap<>();
    private final List<Object> domains = new ArrayList<>();
    private final List<Map<String, Object>> scales = new ArrayList<>();
    private final Deque<Map<String, Object>> open = new ArrayDeque<>();
    private final Map<Line, Map<String, Object>> groups = new LinkedHashMap<>();
    private final Map<Line, Map<String, Object>> relevant = new LinkedHashMap<>();

    SurveyReader(Ledger ledger, Map<String, List<Line>> lists) {
        this.ledger = ledger;
        this.lists = lists;
    }

    List<Object> read(List<Line> lines) {
        lines.stream().filter(line -> !line.ours().isEmpty() && !line.isMadeAnew()).forEach(line ->
            ids.add(line.peek("name")));
        lines.forEach(this::row);
        relevant.forEach(this::relevance);
        groups.forEach((line, domain) -> {
            if (Tree.list(domain.get("criteria")).isEmpty()) {
                ledger.release(line.cells());
                ledger.note(Kind.LOST, line.first(), "empty-group", line.cells(), line.peek("name"));
                domains.removeIf(each -> each == domain);
            }
        });
        return domains;
    }

    /** Those of the lists that criteria of others take their answers from, in the order of their first use. */
    List<Map<String, Object>> scales() {
        return scales;
    }

    private void row(Line line) {
        var first = Kinds.of(line.peek("type"));
        if (line.isMadeAnew()) {
            line.useOwn();
        } else if (first.startsWith("begin_")) {
            group(line, first);
        } else if (first.startsWith("end_")) {
            line.take("type");
            line.take("name");
            open.poll();
        } else if (!line.ours().isEmpty()) {
            own(line);
        } else {
            question(line, first, line.peek("type").strip().replaceAll("^.*\\s", ""));
        }
    }

    private void group(Line line, String type) {
        var domain = new LinkedHashMap<String, Object>();
        var own = !line.ours().isEmpty();
        var name = line.peek("name");
        domain.put("id", own ? name : Values.id(name.isEmpty() ? LOOSE : name, ids));
        List.of("type", "name").forEach(line::take);
        domain.put("title", line.texts("label"));
        if (own) {
            line.ours().forEach((path, value) -> Tree.put(domain, path, value));
            line.useOwn();
        } else {
            domain.put("axis", "process");
            domain.put("weight", 1);
            foreign(line, type, domain);
        }
        domain.put("criteria", new ArrayList<>());
        domains.add(domain);
        groups.put(line, domain);
        open.push(domain);
    }

    private void foreign(Line line, String type, Map<String, Object> domain) {
        if (!open.isEmpty()) {
            ledger.note(Kind.LOOK, line.first(), "group-in-group", List.of(), line.peek("name"));
        }
        if (type.equals("begin_repeat")) {
            var repeat = new LinkedHashMap<String, Object>();
            repeat.put("each", domain.get("title"));
            repeat.put("most", 20);
            repeat.put("combine", "mean");
            domain.put("repeat", repeat);
            ledger.note(Kind.LOOK, line.first(), "repeat", List.of(), line.peek("name"));
        }
        if (line.cell("relevant").isPresent()) {
            relevant.put(line, domain);
        }
    }

    private void own(Line line) {
        var criterion = new LinkedHashMap<String, Object>();
        criterion.put("id", line.peek("name"));
        criterion.put("text", line.texts("label"));
        criterion.put("guidance", line.texts("guidance_hint"));
        criterion.put("evidence", line.texts("hint"));
        line.ours().forEach((path, value) -> Tree.put(criterion, path, value));
        line.useOwn();
        var anchors = new LinkedHashMap<String, Object>();
        for (var list : List.of(line.peek("name"), line.peek("name") + "_anchors")) {
            lists.getOrDefault(list, List.of()).stream().filter(each -> !each.isMadeAnew()).forEach(each -> {
                var words = each.texts("label");
                each.ours().forEach((path, value) -> words.put(path.replaceFirst("^anchor\\.", ""), value));
                anchors.put(each.peek("name"), words);
                each.useOwn();
            });
        }
        if (!anchors.isEmpty()) {
            criterion.put("anchors", anchors);
        }
        here().add(criterion);
    }

    private void question(Line line, String type, String list) {
        var danger = Dangers.of(type, line.peek("name") + "\n" + line.said("label"));
        var found = type.equals("select_one") && danger.isEmpty()
            ? scored.computeIfAbsent(list, this::answers) : Optional.<Answers>empty();
        if (danger.isPresent()) {
            ledger.note(Kind.REFUSED, line.first(), "danger." + danger.get(), line.cells(), line.peek("name"));
        } else if (found.isPresent()) {
            criterion(line, found.get());
        } else {
            ledger.note(Kind.LOST, line.first(), type.startsWith("select_one") ? "no-scores" : "type", line.cells(),
                line.peek("type"), line.peek("name"));
        }
    }

    private Optional<Answers> answers(String list) {
        var found = Answers.of(Values.id(list, new HashSet<>()), lists.getOrDefault(list, List.of()));
        found.ifPresent(each -> scales.add(each.scale()));
        return found;
    }

    private void criterion(Line line, Answers found) {
        var criterion = new LinkedHashMap<String, Object>();
        var id = Values.id(line.peek("name"), ids);
        criterion.put("id", id);
        criterion.put("text", line.texts("label"));
        criterion.put("guidance", line.texts("guidance_hint"));
        criterion.put("evidence", line.texts("hint"));
        criterion.values().removeIf(value -> value instanceof Map<?, ?> map && map.isEmpty());
        criterion.put("looks", List.of("observe"));
        criterion.put("own-words", true);
        if (!found.scale().equals(scales.get(0))) {
            criterion.put("scale", found.scale().get("id"));
        }
        if (found.mayNotApply()) {
            criterion.put("may-not-apply", true);
        }
        criteria.put(line.peek("name"), id);
        answers.put(line.peek("name"), found);
        List.of("type", "name").forEach(line::take);
        if (line.cell("relevant").isPresent()) {
            relevant.put(line, criterion);
        }
        here().add(criterion);
    }

    private void relevance(Line line, Map<String, Object> node) {
        var cell = line.cell("relevant").orElseThrow();
        new Conditions(criteria, answers).of(cell.words()).ifPresentOrElse(when -> {
            node.put("when", when);
            line.take("relevant");
        }, () -> ledger.note(Kind.LOST, cell, "relevance", List.of(cell), cell.words()));
    }

    /** The criteria of the group that is open, or of one for questions that are in none. */
    private List<Object> here() {
        if (open.isEmpty()) {
            var loose = new LinkedHashMap<String, Object>();
            loose.put("id", Values.id(LOOSE, ids));
            loose.put("axis", "process");
            loose.put("weight", 1);
            loose.put("criteria", new ArrayList<>());
            domains.add(loose);
            open.push(loose);
        }
        return Tree.list(open.peek().get("criteria"));
    }
}

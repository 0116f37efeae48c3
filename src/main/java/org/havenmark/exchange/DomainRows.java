package org.havenmark.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Repeat;
import org.havenmark.sheet.Sheet;

/** The rows of a survey that one domain makes: a group, or a repeat that stands as often as somebody says before it. */
record DomainRows(Sheet sheet, LegalWords legal, SpokenRows spoken, CriterionSums sums) {
    List<Map<String, Object>> rows(Domain domain, Map<String, Object> node) {
        var kind = domain.repeat().isPresent() ? "repeat" : "group";
        var rows = new ArrayList<Map<String, Object>>();
        domain.repeat().ifPresent(repeat -> rows.add(times(domain, repeat)));
        rows.add(begin(kind, domain, node));
        var questions = new CriterionRows(sheet, legal, spoken);
        var criteria = Tree.list(node.get("criteria"));
        for (int at = 0; at < criteria.size(); at++) {
            rows.addAll(questions.rows(domain.criteria().get(at), Tree.map(criteria.get(at))));
        }
        if (domain.repeat().isPresent()) {
            domain.criteria().forEach(criterion -> rows.addAll(sums.rows(domain, criterion)));
        }
        var end = new LinkedHashMap<String, Object>();
        end.put("type", "end_" + kind);
        rows.add(end);
        return rows;
    }

    private Map<String, Object> begin(String kind, Domain domain, Map<String, Object> node) {
        var row = new LinkedHashMap<String, Object>();
        row.put("type", "begin_" + kind);
        row.put("name", name(domain));
        legal.put(row, "label", "title", node, sheet.languages());
        SpokenRows.relevant(row, new Relevance(sheet).of(domain.profiles(), domain.when()));
        if (domain.repeat().isPresent()) {
            var times = "${" + domain.id() + "_times}";
            row.put("repeat_count", "if(" + times + " = '', 1, " + times + ")");
        } else {
            row.put("appearance", "field-list");
        }
        if (!name(domain).equals(domain.id())) {
            row.put(Form.OURS + "id", domain.id());
        }
        CriterionRows.extra(row, node, List.of("id", "title", "criteria"));
        return row;
    }

    /** Its id, but where a criterion has the same one: names in a form are unique. */
    private String name(Domain domain) {
        return sheet.criteria().map(Criterion::id).anyMatch(domain.id()::equals) ? domain.id() + "_domain"
            : domain.id();
    }

    private Map<String, Object> times(Domain domain, Repeat repeat) {
        var words = new LinkedHashMap<String, Object>();
        spoken.words("exchange.form.times").forEach((tag, how) -> words.put(tag, domain.title().words().get(tag) + ": "
            + how + " (" + repeat.each().words().get(tag) + ")"));
        var row = spoken.row("integer", domain.id() + "_times", words,
            new Relevance(sheet).of(domain.profiles(), domain.when()), "question");
        row.put("default", 1);
        row.put("constraint", ". >= 1 and . <= " + repeat.most());
        return row;
    }
}

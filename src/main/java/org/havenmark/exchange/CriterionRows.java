package org.havenmark.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Measure;
import org.havenmark.sheet.Sheet;

/** The questions of a form. */
final class CriterionRows {
    private final Sheet sheet;
    private final LegalWords legal;
    private final Said said;
    private final CriterionSums sums;

    CriterionRows(Sheet sheet, LegalWords legal, Said said, CriterionSums sums) {
        this.sheet = sheet;
        this.legal = legal;
        this.said = said;
        this.sums = sums;
    }

    Map<String, Object> profile() {
        return asked("select_multiple shelter_profile", "shelter_profile", "exchange.form.profile", "");
    }

    Map<String, Object> note(String key, String value) {
        var row = new LinkedHashMap<String, Object>();
        row.put("type", "note");
        row.put("name", value + "_shown");
        sheet.languages().forEach(tag -> row.put("label::" + Tongues.name(tag), said.in(tag, key) + " ${" + value + "}"));
        row.put(Form.PART, "note");
        return row;
    }

    Map<String, Object> group(String type, Domain domain, Map<String, Object> node) {
        var row = new LinkedHashMap<String, Object>();
        row.put("type", type);
        row.put("name", domain.id());
        text(row, "label", "title", node);
        relevant(row, sums.relevance(domain.profiles(), domain.when()));
        if (type.endsWith("group")) {
            row.put("appearance", "field-list");
        }
        extra(row, node, List.of("id", "title", "criteria"));
        return row;
    }

    List<Map<String, Object>> rows(Criterion criterion, Map<String, Object> node) {
        var rows = new ArrayList<Map<String, Object>>();
        rows.add(question(criterion, node));
        criterion.measure().ifPresent(measure -> {
            if (measure.kind() == Measure.Kind.SAMPLE) {
                rows.add(asked("integer", criterion.id() + "_of", "exchange.form.of", relevance(criterion)));
            }
            rows.add(asked("select_one " + (criterion.mayNotApply() ? "state_or_not_applicable" : "state_not_seen"),
                criterion.id() + "_state", "exchange.form.state", relevance(criterion)));
        });
        if (!criterion.scale().caps().isEmpty()) {
            rows.add(asked("select_one proof", criterion.id() + "_proof", "exchange.form.proof",
                "number(${" + criterion.id() + (criterion.measure().isEmpty() ? "" : "_entered") + "}) >= 0"));
        }
        var state = "${" + criterion.id() + (criterion.measure().isEmpty() ? "" : "_state") + "}";
        rows.add(asked("select_one why_not_seen", criterion.id() + "_why", "exchange.form.why", state + " = 'not-seen'"));
        if (criterion.mayNotApply()) {
            rows.add(asked("select_one why_not_applicable", criterion.id() + "_whynot", "exchange.form.why",
                state + " = 'not-applicable'"));
        }
        return rows;
    }

    private Map<String, Object> question(Criterion criterion, Map<String, Object> node) {
        var row = new LinkedHashMap<String, Object>();
        row.put("type", type(criterion));
        row.put("name", criterion.id());
        text(row, "label", "text", node);
        text(row, "hint", "evidence", node);
        text(row, "guidance_hint", "guidance", node);
        relevant(row, relevance(criterion));
        criterion.measure().filter(measure -> measure.kind() == Measure.Kind.PERCENT)
            .ifPresent(measure -> row.put("constraint", ". >= 0 and . <= 100"));
        criterion.measure().filter(measure -> measure.kind() == Measure.Kind.COUNT)
            .ifPresent(measure -> row.put("constraint", ". >= 0 and . <= 999999"));
        extra(row, node, List.of("id", "text", "evidence", "guidance", "anchors"));
        return row;
    }

    private static String type(Criterion criterion) {
        return criterion.measure().map(measure -> switch (measure.kind()) {
            case PERCENT -> "decimal";
            case COUNT, SAMPLE -> "integer";
            case STEPS -> "select_multiple " + criterion.id();
        }).orElse("select_one " + criterion.id());
    }

    private String relevance(Criterion criterion) {
        return sums.relevance(criterion.profiles(), criterion.when());
    }

    private Map<String, Object> asked(String type, String name, String key, String relevant) {
        var row = new LinkedHashMap<String, Object>();
        row.put("type", type);
        row.put("name", name);
        sheet.languages().forEach(tag -> row.put("label::" + Tongues.name(tag), said.in(tag, key)));
        relevant(row, relevant);
        row.put(Form.PART, "question");
        return row;
    }

    /** A text with the law's values in it is shown with them and kept as it is beside. */
    private void text(Map<String, Object> row, String column, String key, Map<String, Object> node) {
        Tongues.put(row, column, legal.filled(node.get(key)), sheet.languages());
        if (legal.changes(node.get(key))) {
            Tree.map(node.get(key)).forEach((tag, words) -> row.put(Form.OURS + key + "." + tag, words));
        }
    }

    private static void relevant(Map<String, Object> row, String relevant) {
        if (!relevant.isEmpty()) {
            row.put("relevant", relevant);
        }
    }

    private static void extra(Map<String, Object> row, Map<String, Object> node, List<String> shown) {
        var rest = new LinkedHashMap<>(node);
        shown.forEach(rest::remove);
        Tree.flat(rest).forEach((path, value) -> row.put(Form.OURS + path, value));
    }
}

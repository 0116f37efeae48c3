package org.havenmark.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Measure;
import org.havenmark.sheet.Sheet;

/** The questions of a form that one criterion makes. */
final class CriterionRows {
    private final Sheet sheet;
    private final LegalWords legal;
    private final SpokenRows spoken;
    private final Relevance relevance;

    CriterionRows(Sheet sheet, LegalWords legal, SpokenRows spoken) {
        this.sheet = sheet;
        this.legal = legal;
        this.spoken = spoken;
        this.relevance = new Relevance(sheet);
    }

    List<Map<String, Object>> rows(Criterion criterion, Map<String, Object> node) {
        var rows = new ArrayList<Map<String, Object>>();
        rows.add(question(criterion, node));
        var asked = relevance.of(criterion.profiles(), criterion.when());
        criterion.measure().ifPresent(measure -> {
            if (measure.kind() == Measure.Kind.SAMPLE) {
                rows.add(spoken.limited(spoken.asked("integer", criterion.id() + "_of", "exchange.form.of", asked),
                    ". >= 1 and . <= 9999 and not(. < ${" + criterion.id() + "})", "exchange.form.limit.of"));
            }
            rows.add(spoken.asked("select_one " + (criterion.mayNotApply() ? "state_or_not_applicable"
                : "state_not_seen"), criterion.id() + "_state", "exchange.form.state", asked));
        });
        if (!criterion.scale().caps().isEmpty()) {
            rows.add(spoken.asked("select_one what_proof", criterion.id() + "_proof", "exchange.form.proof",
                Relevance.entered(criterion) + " >= 0"));
        }
        var state = "${" + criterion.id() + (criterion.measure().isEmpty() ? "" : "_state") + "}";
        rows.add(spoken.asked("select_one why_not_seen", criterion.id() + "_why", "exchange.form.why",
            state + " = 'not-seen'"));
        if (criterion.mayNotApply()) {
            rows.add(spoken.asked("select_one why_not_applicable", criterion.id() + "_whynot", "exchange.form.why",
                state + " = 'not-applicable'"));
        }
        return rows;
    }

    private Map<String, Object> question(Criterion criterion, Map<String, Object> node) {
        var row = new LinkedHashMap<String, Object>();
        row.put("type", type(criterion));
        row.put("name", criterion.id());
        legal.put(row, "label", "text", node, sheet.languages());
        legal.put(row, "hint", "evidence", node, sheet.languages());
        legal.put(row, "guidance_hint", "guidance", node, sheet.languages());
        SpokenRows.relevant(row, relevance.of(criterion.profiles(), criterion.when()));
        criterion.measure().ifPresent(measure -> limit(row, criterion, measure));
        extra(row, node, List.of("id", "text", "evidence", "guidance", "anchors"));
        return row;
    }

    /** What is typed is held to what the measure can read. */
    private void limit(Map<String, Object> row, Criterion criterion, Measure measure) {
        switch (measure.kind()) {
            case PERCENT -> spoken.limited(row, ". >= 0 and . <= 100 and int(. * 100 + 0.5) div 100 = .",
                "exchange.form.limit.percent");
            case COUNT -> spoken.limited(row, ". >= 0 and . <= 999999", "exchange.form.limit.count");
            case SAMPLE -> spoken.limited(row, ". >= 0 and . <= 9999 and not(. > ${" + criterion.id() + "_of})",
                "exchange.form.limit.sample");
            default -> spoken.limited(row, "not(selected(., '" + MeasureSums.NONE + "') and count-selected(.) > 1)",
                "exchange.form.limit.steps");
        }
    }

    /** The kind of question, as it stands in the column type. */
    static String type(Criterion criterion) {
        return criterion.measure().map(measure -> switch (measure.kind()) {
            case PERCENT -> "decimal";
            case COUNT, SAMPLE -> "integer";
            case STEPS -> "select_multiple " + criterion.id();
        }).orElse("select_one " + criterion.id());
    }

    /** What XLSForm has no column for. */
    static void extra(Map<String, Object> row, Map<String, Object> node, List<String> shown) {
        var rest = new LinkedHashMap<>(node);
        shown.forEach(rest::remove);
        Tree.flat(rest).forEach((path, value) -> row.put(Form.OURS + path, value));
    }
}

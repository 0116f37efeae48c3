package org.havenmark.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Measure;
import org.havenmark.sheet.Sheet;

/** The answers of a form to choose from, each level with what it is worth. */
final class ChoiceRows {
    private static final List<String> NOT_SEEN = List.of("NO_TIME", "ROOM_CLOSED", "NOT_SHOWN", "NOBODY_TO_ASK",
        "NOT_SAFE_TO_ASK");
    private static final List<String> NOT_APPLICABLE = List.of("NO_SUCH_RESIDENTS", "NO_SUCH_SERVICE");
    private final Sheet sheet;
    private final Map<String, Object> tree;
    private final LegalWords legal;
    private final Said said;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    ChoiceRows(Sheet sheet, Map<String, Object> tree, Said said) {
        this.sheet = sheet;
        this.tree = tree;
        this.legal = new LegalWords(tree);
        this.said = said;
    }

    List<Map<String, Object>> rows() {
        sheet.profiles().forEach(tag -> row(Relevance.PROFILE, tag.id(), tag.name().words()).put(Form.PART, "answer"));
        List.of("paper", "practice", "confirmed").forEach(proof -> spoken("what_proof", proof, "sheet.proof." + proof));
        NOT_SEEN.forEach(why -> spoken("why_not_seen", why, "assessment.reason." + why));
        NOT_APPLICABLE.forEach(why -> spoken("why_not_applicable", why, "assessment.reason." + why));
        for (var list : List.of("state_not_seen", "state_or_not_applicable")) {
            spoken(list, "not-seen", "exchange.form.not-seen");
        }
        spoken("state_or_not_applicable", "not-applicable", "exchange.form.not-applicable");
        // The sheet was read from the tree: criteria stand in the same order.
        var nodes = Tree.list(tree.get("domains")).stream().flatMap(domain ->
            Tree.list(Tree.map(domain).get("criteria")).stream()).iterator();
        sheet.criteria().forEach(criterion -> answers(criterion, Tree.map(nodes.next())));
        return rows;
    }

    private void answers(Criterion criterion, Map<String, Object> node) {
        if (criterion.measure().isEmpty()) {
            levels(criterion, Tree.map(node.get("anchors")));
            spoken(criterion.id(), "not-seen", "exchange.form.not-seen");
            if (criterion.mayNotApply()) {
                spoken(criterion.id(), "not-applicable", "exchange.form.not-applicable");
            }
        } else if (criterion.measure().get() instanceof Measure.Steps steps) {
            steps.steps().forEach(step -> row(criterion.id(), step.id(), step.text().words()).put(Form.PART, "answer"));
            spoken(criterion.id(), MeasureSums.NONE, "exchange.form.no-step");
            levels(criterion, Tree.map(node.get("anchors")));
        } else {
            levels(criterion, Tree.map(node.get("anchors")));
        }
    }

    /** A criterion's own anchors; or, where the level's name says it all, that name. */
    private void levels(Criterion criterion, Map<String, Object> anchors) {
        for (var level : criterion.scale().levels()) {
            var own = anchors.get(String.valueOf(level.level()));
            if (own == null && criterion.measure().isPresent()) {
                continue;
            }
            // The answers of a measure are not levels: its anchors stand in a list that no question uses.
            var row = row(criterion.measure().isEmpty() ? criterion.id() : criterion.id() + "_anchors",
                String.valueOf(level.level()), own == null ? level.name().words() : legal.filled(own));
            row.put("score", level.points());
            if (own == null) {
                row.put(Form.PART, "level");
            } else if (legal.changes(own)) {
                Tree.map(own).forEach((tag, words) -> row.put(Form.OURS + "anchor." + tag, words));
            }
        }
    }

    private Map<String, Object> row(String list, String name, Map<String, ?> words) {
        var row = new LinkedHashMap<String, Object>();
        row.put("list_name", list);
        row.put("name", name);
        Tongues.put(row, "label", new LinkedHashMap<>(words), sheet.languages());
        rows.add(row);
        return row;
    }

    private void spoken(String list, String name, String key) {
        var words = new LinkedHashMap<String, Object>();
        sheet.languages().forEach(tag -> words.put(tag, said.in(tag, key)));
        row(list, name, words).put(Form.PART, "answer");
    }
}

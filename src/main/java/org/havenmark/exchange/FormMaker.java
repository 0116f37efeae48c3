package org.havenmark.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Sheet;

/** Makes an XLSForm of a sheet: everything of its file is in it, in columns of XLSForm or in our own. */
final class FormMaker {
    static final String FORMAT = Form.OURS + "format";
    private final Sheet sheet;
    private final Map<String, Object> tree;
    private final Said said;
    private final CriterionSums sums;
    private final CriterionRows questions;
    private final List<Map<String, Object>> survey = new ArrayList<>();

    private FormMaker(Sheet sheet, byte[] yaml, Said said) {
        this.sheet = sheet;
        this.tree = Tree.of(yaml);
        this.said = said;
        this.sums = new CriterionSums(sheet);
        this.questions = new CriterionRows(sheet, new LegalWords(tree), said, sums);
    }

    /** @param yaml the bytes that the sheet was read from */
    static Form make(Sheet sheet, byte[] yaml, Said said) {
        return new FormMaker(sheet, yaml, said).make();
    }

    private Form make() {
        if (!sheet.profiles().isEmpty()) {
            survey.add(questions.profile());
        }
        var domains = Tree.list(tree.get("domains"));
        for (int at = 0; at < domains.size(); at++) {
            domain(sheet.domains().get(at), Tree.map(domains.get(at)));
        }
        sheet.domains().stream().filter(domain -> domain.repeat().isEmpty()).forEach(domain ->
            domain.criteria().forEach(criterion -> survey.addAll(sums.rows(domain, criterion))));
        var totals = new Totals(sheet, sums);
        survey.addAll(totals.rows());
        totals.axes().forEach(axis -> survey.add(questions.note("exchange.form.score." + Totals.word(axis),
            "score_" + Totals.word(axis))));
        return new Form(survey, new ChoiceRows(sheet, tree, said).rows(), settings(), remarks());
    }

    private void domain(Domain domain, Map<String, Object> node) {
        var kind = domain.repeat().isPresent() ? "repeat" : "group";
        survey.add(questions.group("begin_" + kind, domain, node));
        var criteria = Tree.list(node.get("criteria"));
        for (int at = 0; at < criteria.size(); at++) {
            survey.addAll(questions.rows(domain.criteria().get(at), Tree.map(criteria.get(at))));
        }
        if (domain.repeat().isPresent()) {
            domain.criteria().forEach(criterion -> survey.addAll(sums.rows(domain, criterion)));
        }
        var end = new LinkedHashMap<String, Object>();
        end.put("type", "end_" + kind);
        survey.add(end);
    }

    private Map<String, Object> settings() {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("form_title", sheet.title().words().get(sheet.languages().get(0)));
        settings.put("form_id", sheet.id());
        settings.put("version", sheet.version());
        settings.put("default_language", Tongues.name(sheet.languages().get(0)));
        settings.put("style", "pages");
        var rest = new LinkedHashMap<>(tree);
        List.of("domains", "id", "version").forEach(rest::remove);
        Tree.flat(rest).forEach((path, value) -> settings.put(Form.OURS + path, value));
        return settings;
    }

    /** What another program makes of the file, for whoever opens it. */
    private List<String> remarks() {
        var remarks = new ArrayList<String>();
        for (var tag : sheet.languages()) {
            remarks.add(said.in(tag, "exchange.form.remark.columns"));
            remarks.add(said.in(tag, "exchange.form.remark.calculated"));
            remarks.add(said.in(tag, "exchange.form.remark.lost"));
            if (!sheet.rules().classes().isEmpty() || !sheet.rules().mustPass().isEmpty()) {
                remarks.add(said.in(tag, "exchange.form.remark.classes"));
            }
        }
        return remarks;
    }

}

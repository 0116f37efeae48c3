package org.havenmark.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.havenmark.sheet.Sheet;

/** Makes an XLSForm of a sheet: everything of its file is in it, in columns of XLSForm or in our own. */
final class FormMaker {
    static final String FORMAT = Form.OURS + "format";
    private final Sheet sheet;
    private final Map<String, Object> tree;
    private final Said said;
    private final SpokenRows spoken;
    private final CriterionSums sums;

    private FormMaker(Sheet sheet, byte[] yaml, Said said) {
        this.sheet = sheet;
        this.tree = Tree.of(yaml);
        var spoken = new HashMap<String, String>();
        this.said = (tag, key) -> spoken.computeIfAbsent(tag + " " + key, none -> said.in(tag, key));
        this.spoken = new SpokenRows(sheet.languages(), this.said);
        this.sums = new CriterionSums(sheet);
    }

    /** @param yaml the bytes that the sheet was read from */
    static Form make(Sheet sheet, byte[] yaml, Said said) {
        return new FormMaker(sheet, yaml, said).make();
    }

    private Form make() {
        return new Form(survey(), new ChoiceRows(sheet, tree, said).rows(), settings(), remarks()).sealed();
    }

    private List<Map<String, Object>> survey() {
        var survey = new ArrayList<Map<String, Object>>();
        if (!sheet.profiles().isEmpty()) {
            survey.add(spoken.asked("select_multiple " + Relevance.PROFILE, Relevance.PROFILE, "exchange.form.profile",
                ""));
        }
        var rows = new DomainRows(sheet, new LegalWords(tree), spoken, sums);
        var domains = Tree.list(tree.get("domains"));
        for (int at = 0; at < domains.size(); at++) {
            survey.addAll(rows.rows(sheet.domains().get(at), Tree.map(domains.get(at))));
        }
        sheet.domains().stream().filter(domain -> domain.repeat().isEmpty()).forEach(domain ->
            domain.criteria().forEach(criterion -> survey.addAll(sums.rows(domain, criterion))));
        var totals = new Totals(sheet, sums);
        survey.addAll(totals.rows());
        survey.addAll(new ResultRows(sheet, spoken, sums).rows(totals.axes()));
        return survey;
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
    private List<Map<String, Object>> remarks() {
        var remarks = new ArrayList<Map<String, Object>>();
        for (var tag : sheet.languages()) {
            for (var about : List.of("columns", "calculated", "changed", "lost")) {
                var row = new LinkedHashMap<String, Object>();
                row.put("remark", said.in(tag, "exchange.form.remark." + about));
                remarks.add(row);
            }
        }
        return remarks;
    }
}

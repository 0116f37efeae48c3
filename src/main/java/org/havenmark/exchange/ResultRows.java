package org.havenmark.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.havenmark.sheet.Band;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Sheet;

/** The last page of a form: the score with its name, what stands in the way, and how much of it all was answered. */
record ResultRows(Sheet sheet, SpokenRows spoken, CriterionSums sums) {
    List<Map<String, Object>> rows(List<Domain.Axis> axes) {
        var rows = new ArrayList<Map<String, Object>>();
        var begin = spoken.asked("begin_group", "result_whole", "exchange.form.result", "");
        begin.put("appearance", "field-list");
        rows.add(begin);
        axes.forEach(axis -> axis(axis, rows));
        if (!sheet.rules().mustPass().isEmpty()) {
            sheet.criteria().filter(each -> ReachSums.isMustPass(sheet, each)).forEach(each -> rows.add(missed(each)));
            axes.forEach(axis -> rows.add(counted("unrated_" + Totals.word(axis), "exchange.form.unrated")));
        }
        rows.add(counted("open_red-lines", "exchange.form.open"));
        if (sheet.rules().unansweredIsZero()) {
            rows.add(spoken.note("provisional_whole_shown", spoken.words("exchange.form.provisional"),
                "${provisional_whole} = 1"));
        }
        rows.add(complete());
        sheet.domains().forEach(domain -> rows.add(shown(domain.id() + "_score", titled(domain))));
        var end = new LinkedHashMap<String, Object>();
        end.put("type", "end_group");
        end.put(Form.PART, "note");
        rows.add(end);
        return rows;
    }

    private void axis(Domain.Axis axis, List<Map<String, Object>> rows) {
        var name = Totals.word(axis);
        rows.add(shown("score_" + name, spoken.words("exchange.form.score." + name)));
        rows.add(spoken.note("score_" + name + "_missing", spoken.words("exchange.form.score.none." + name),
            "${score_" + name + "} = ''"));
        var told = new TreeSet<String>();
        sheet.rules().named().stream().filter(band -> told.add(band.id())).forEach(band -> rows.add(named(name, band)));
    }

    /** A name stands in the words of the sheet, so each name that can be given is a note of its own. */
    private Map<String, Object> named(String axis, Band band) {
        return spoken.note(band.id() + "_" + axis + "_shown", spoken.words("exchange.form.named." + axis,
            band.name().words()), "${band_" + axis + "} = '" + band.id() + "'");
    }

    private Map<String, Object> missed(Criterion criterion) {
        var parts = sheet.rules().mustPass().stream().filter(pass -> criterion.groups().contains(pass.group()))
            .map(pass -> total(ReachSums.misses(criterion, pass))).distinct().toList();
        return spoken.note(criterion.id() + "_missed_shown", spoken.words("exchange.form.missed",
            criterion.text().words()), DomainSums.plus(parts) + " > 0");
    }

    private String total(String part) {
        var repeated = sheet.domains().stream().filter(domain -> domain.repeat().isPresent())
            .anyMatch(domain -> domain.criteria().stream().anyMatch(each -> part.startsWith("${" + each.id() + "_")));
        return repeated ? "sum(" + part + ")" : part;
    }

    private Map<String, Object> counted(String value, String key) {
        return spoken.note(value + "_shown", with(spoken.words(key), value), "${" + value + "} > 0");
    }

    private Map<String, Object> complete() {
        var words = with(spoken.words("exchange.form.rated"), "rated_whole");
        words.replaceAll((tag, said) -> said + " / ${applies_whole}");
        return spoken.note("rated_whole_shown", words, "");
    }

    private Map<String, Object> shown(String value, Map<String, Object> words) {
        return spoken.note(value + "_shown", with(words, value), "${" + value + "} != ''");
    }

    private static Map<String, Object> with(Map<String, Object> words, String value) {
        words.replaceAll((tag, said) -> said + " ${" + value + "}");
        return words;
    }

    private Map<String, Object> titled(Domain domain) {
        var words = new LinkedHashMap<String, Object>();
        sheet.languages().forEach(tag -> words.put(tag, domain.title().words().get(tag) + ":"));
        return words;
    }
}

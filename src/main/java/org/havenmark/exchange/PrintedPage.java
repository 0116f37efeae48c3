package org.havenmark.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Measure;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.Text;
import org.havenmark.sheet.Text.Said;

/** A sheet as it stands in a PDF, in one language. */
public record PrintedPage(Said title, Said summary, int version, String digest, List<Part> domains) {
    /** A domain. */
    public record Part(Said title, List<Question> criteria) { }

    /** A criterion with the answers to tick. */
    public record Question(String number, Said text, Said evidence, List<Said> answers, boolean redLine,
                           boolean mayNotApply) { }

    static PrintedPage of(Sheet sheet, String sha256, Locale language) {
        return new PrintedPage(sheet.title().in(language), sheet.summary().in(language), sheet.version(),
            sha256.substring(0, 12), sheet.domains().stream().map(domain -> new Part(domain.title().in(language),
                domain.criteria().stream().map(each -> question(sheet, each, language)).toList())).toList());
    }

    private static Question question(Sheet sheet, Criterion criterion, Locale language) {
        return new Question(sheet.number(criterion.id()), criterion.text().in(language),
            criterion.evidence().in(language), answers(criterion).stream().map(each -> each.in(language)).toList(),
            criterion.redLine(), criterion.mayNotApply());
    }

    private static List<Text> answers(Criterion criterion) {
        if (criterion.measure().orElse(null) instanceof Measure.Steps steps) {
            return steps.steps().stream().map(Measure.Step::text).toList();
        }
        return IntStream.rangeClosed(0, criterion.scale().top()).mapToObj(criterion::anchor).toList();
    }
}

package org.havenmark.sheet;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.havenmark.sheet.Text.Said;

/**
 * When a criterion is asked and what is entered, as the sheet's pages show it.
 *
 * @param measure    end of the key {@code sheet.measure.*}; empty where a level is chosen
 * @param thresholds from the lowest level; none with steps
 * @param repeat     what there is one answer for, each; empty where there is one answer
 */
public record AskedInWords(List<ConditionInWords> conditions, List<Said> groups, String measure, boolean more,
                           List<Threshold> thresholds, List<StepInWords> steps, Said repeat) {
    static AskedInWords of(Sheet sheet, Domain domain, Criterion criterion, Locale language) {
        var measure = criterion.measure();
        var numbers = measure.filter(Measure.Thresholds.class::isInstance).map(Measure.Thresholds.class::cast);
        var steps = measure.filter(Measure.Steps.class::isInstance).map(Measure.Steps.class::cast);
        return new AskedInWords(Stream.concat(domain.when().stream(), criterion.when().stream())
            .map(each -> new ConditionInWords(sheet.number(each.criterion()), each.atLeast(),
                Math.min(each.atMost(), top(sheet, each)))).toList(),
            sheet.groups().stream().filter(tag -> criterion.groups().contains(tag.id()))
                .map(tag -> tag.name().in(language)).toList(),
            measure.map(each -> Labels.word(each.kind())).orElse(""),
            numbers.map(Measure.Thresholds::more).orElse(true),
            numbers.map(each -> each.from().entrySet().stream()
                .map(level -> new Threshold(level.getKey(), level.getValue().toPlainString())).toList())
                .orElse(List.of()),
            steps.map(each -> each.steps().stream()
                .map(step -> new StepInWords(step.level(), step.text().in(language))).toList()).orElse(List.of()),
            domain.repeat().map(each -> each.each().in(language)).orElse(new Said("", "")));
    }

    private static int top(Sheet sheet, Condition condition) {
        return sheet.criterion(condition.criterion()).map(asked -> asked.scale().top()).orElse(0);
    }

    /** Asked only where the criterion of this number is rated within these levels. */
    public record ConditionInWords(String number, int atLeast, int atMost) { }

    /** The number from which a level is reached, or down to which. */
    public record Threshold(int level, String amount) { }

    /** One step of a ladder. */
    public record StepInWords(int level, Said text) { }
}

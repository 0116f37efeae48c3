package org.havenmark.assessment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.havenmark.assessment.CriterionView.LevelView;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Measure;
import org.havenmark.sheet.Scale;
import org.havenmark.sheet.Text.Said;
import org.havenmark.web.Words;

/**
 * The levels to choose from, each with what tells it: its anchor, the number it begins at, its steps, or its meaning.
 */
@Singleton
public class LevelViews {
    private final Words words;

    LevelViews(Words words) {
        this.words = words;
    }

    List<LevelView> of(Criterion criterion, Locale language) {
        return criterion.scale().levels().stream().map(level -> new LevelView(level.level(),
            criterion.scale().tone(level.level()), level.name().in(language), tell(criterion, level, language)))
            .toList();
    }

    /** What tells the level aimed at. */
    public Said aim(Criterion criterion, Locale language) {
        return tell(criterion, criterion.scale().levels().get(criterion.target()), language);
    }

    /** What tells a level. */
    public Said tell(Criterion criterion, int level, Locale language) {
        return tell(criterion, criterion.scale().levels().get(level), language);
    }

    private Said tell(Criterion criterion, Scale.Level level, Locale language) {
        if (criterion.anchors().containsKey(level.level())) {
            return criterion.anchor(level.level()).in(language);
        }
        return criterion.measure().map(measure -> measured(measure, level.level(), language))
            .orElseGet(() -> level.meaning().in(language));
    }

    private Said measured(Measure measure, int level, Locale language) {
        var tag = language.toLanguageTag();
        if (level == 0) {
            return new Said(tag, words.say(language, "assessment.measured.rest"));
        }
        if (measure instanceof Measure.Thresholds numbers) {
            var kind = numbers.kind() == Measure.Kind.COUNT ? "count" : "percent";
            return new Said(tag, words.say(language, "assessment.measured." + kind + (numbers.more() ? ".from"
                : ".down"), numbers.from().get(level).toPlainString()));
        }
        var steps = ((Measure.Steps) measure).steps().stream().filter(step -> step.level() == level)
            .map(step -> step.text().in(language)).toList();
        return new Said(steps.get(0).lang(), steps.stream().map(Said::words).collect(Collectors.joining(" ")));
    }
}

package org.havenmark.assessment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.havenmark.assessment.MeasureView.Followed;
import org.havenmark.assessment.MeasureView.Rung;
import org.havenmark.assessment.MeasureView.StepView;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Labels;
import org.havenmark.sheet.Measure;
import org.havenmark.sheet.Scale;
import org.havenmark.web.Words;
import org.jspecify.annotations.Nullable;

/** What stands in the place of levels to choose from, and the words for the level that follows. */
@Singleton
class MeasureViews {
    private final Words words;

    MeasureViews(Words words) {
        this.words = words;
    }

    /** Null where the criterion has no measure and a level is chosen. */
    @Nullable MeasureView of(Criterion criterion, @Nullable Answer answer, Locale language) {
        return criterion.measure().map(measure -> new MeasureView(Labels.word(measure.kind()),
            measured(answer).map(kept -> TypedMeasure.of(measure, kept, language)).orElse(TypedMeasure.NONE),
            ladder(criterion, measure, language), followed(criterion, answer, language).orElse(null))).orElse(null);
    }

    Optional<Followed> followed(Criterion criterion, @Nullable Answer answer, Locale language) {
        return measured(answer).map(kept -> {
            var level = criterion.scale().levels().get(answer.level());
            var name = level.name().in(language);
            var shown = MeasuredView.of(criterion, kept, language);
            return new Followed(level.level(), criterion.scale().tone(level.level()), words.say(language,
                "assessment.measured.follows",
                words.say(language, shown.key(), shown.with().toArray()), level.level()), name.words(), name.lang());
        });
    }

    private static Optional<String> measured(@Nullable Answer answer) {
        return Optional.ofNullable(answer).map(Answer::measured);
    }

    private static List<Rung> ladder(Criterion criterion, Measure measure, Locale language) {
        if (!(measure instanceof Measure.Steps ladder)) {
            return List.of();
        }
        return criterion.scale().levels().stream().map(level -> rung(criterion.scale(), level, ladder, language))
            .filter(rung -> !rung.steps().isEmpty()).toList();
    }

    private static Rung rung(Scale scale, Scale.Level level, Measure.Steps ladder, Locale language) {
        return new Rung(level.level(), scale.tone(level.level()), level.name().in(language), ladder.steps().stream()
            .filter(step -> step.level() == level.level())
            .map(step -> new StepView(step.id(), step.text().in(language))).toList());
    }
}

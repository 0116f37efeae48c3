package org.havenmark.feedback;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.havenmark.assessment.LevelViews;
import org.havenmark.feedback.FeedbackText.Part;
import org.havenmark.sheet.Counted;
import org.havenmark.sheet.Measure;
import org.havenmark.sheet.Rating;
import org.havenmark.sheet.Text.Said;
import org.havenmark.web.Words;

/** What the sheet has to say of a finding: what is the problem, why it matters, how to solve it. */
@Singleton
final class ThreeParts {
    private final LevelViews levels;
    private final Words words;

    ThreeParts(LevelViews levels, Words words) {
        this.levels = levels;
        this.words = words;
    }

    /** Each part in the language asked for, as far as the sheet has it. */
    Map<Part, Said> of(Counted line, Locale language) {
        return Map.of(Part.PROBLEM, problem(line, language), Part.REASON, line.criterion().guidance().in(language),
            Part.REMEDY, remedy(line, language));
    }

    /** What the agreed level says; where the proof lowered it, that too. */
    private Said problem(Counted line, Locale language) {
        var entered = line.entered();
        if (entered.isEmpty()) {
            return new Said(language.toLanguageTag(), words.say(language, "feedback.problem.none"));
        }
        var said = isByStep(line) ? line.criterion().scale().levels().get(entered.get().level()).meaning().in(language)
            : levels.tell(line.criterion(), entered.get().level(), language);
        var cap = line.in().flatMap(Counted.In::cap);
        return cap.isEmpty() ? said : new Said(said.lang(), said.words() + " " + words.say(Locale.forLanguageTag(
            said.lang()), "feedback.problem.cap." + cap.get().proof().name(), line.in().orElseThrow().level()));
    }

    /** What the level aimed at says; of a ladder the steps that are still to be taken. */
    private Said remedy(Counted line, Locale language) {
        var aim = levels.aim(line.criterion(), language);
        var missing = missing(line, language);
        var said = missing.isEmpty() ? aim : new Said(missing.get(0).lang(),
            String.join(" ", missing.stream().map(Said::words).toList()));
        return line.in().flatMap(Counted.In::cap).isEmpty() ? said : new Said(said.lang(), said.words() + " "
            + words.say(Locale.forLanguageTag(said.lang()), "feedback.remedy.cap"));
    }

    private static boolean isByStep(Counted line) {
        return line.criterion().measure().filter(Measure.Steps.class::isInstance).isPresent()
            && line.criterion().anchors().isEmpty();
    }

    private static List<Said> missing(Counted line, Locale language) {
        var met = line.mark().filter(Rating.Measured.class::isInstance)
            .map(mark -> new HashSet<>(List.of(((Rating.Measured) mark).measured().split(",")))).orElseGet(
                HashSet::new);
        return line.criterion().measure().filter(Measure.Steps.class::isInstance).stream()
            .flatMap(measure -> ((Measure.Steps) measure).steps().stream())
            .filter(step -> step.level() <= line.criterion().target() && !met.contains(step.id()))
            .map(step -> step.text().in(language)).toList();
    }
}

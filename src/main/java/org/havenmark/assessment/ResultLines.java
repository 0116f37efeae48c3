package org.havenmark.assessment;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenmark.assessment.ResultPage.DomainView;
import org.havenmark.guard.ShownNote;
import org.havenmark.sheet.Condition;
import org.havenmark.sheet.Counted;
import org.havenmark.sheet.DomainScore;
import org.havenmark.sheet.Outcome;
import org.havenmark.sheet.Rating;
import org.havenmark.sheet.Ratio;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.Text.Said;
import org.jspecify.annotations.Nullable;

/** The criteria and domains of a result, in words. */
record ResultLines(Sheet sheet, Outcome outcome, Map<String, String> numbers, Map<String, Agreeing.Agreed> agreed,
                   Map<String, List<Answer>> originals, Map<UUID, ShownNote> words, KeptScore kept, LevelViews levels,
                   Shortening shortening, Locale language) {
    private static final Ratio HUNDRED = Ratio.of(100, 1);

    /** Every note there may be to show. */
    static List<UUID> notes(Map<String, Agreeing.Agreed> agreed, Map<String, List<Answer>> originals) {
        return Stream.concat(agreed.values().stream().map(Agreeing.Agreed::answer),
            originals.values().stream().flatMap(List::stream)).map(Answer::note).filter(Objects::nonNull).toList();
    }

    /** By criterion, each rating as it was handed in. */
    static Map<String, List<Answer>> originals(Map<UUID, Map<String, Submissions.Rated>> ratings) {
        return ratings.values().stream().flatMap(own -> own.values().stream()).map(Submissions.Rated::answer)
            .collect(Collectors.groupingBy(Answer::criterion));
    }

    LineView line(Counted line) {
        var criterion = line.criterion();
        var answer = Optional.ofNullable(agreed.get(criterion.id())).map(Agreeing.Agreed::answer);
        return new LineView(criterion.id(), numbers.get(criterion.id()), line.domain().title().in(language),
            criterion.text().in(language), criterion.redLine(),
            sheet.rules().kind().countsMet() ? 1 : criterion.weight(), criterion.target(),
            answer.map(given -> AnswerView.of(sheet, given, words, language)).orElse(null),
            line.in().map(Counted.In::level).orElse(-1),
            criterion.scale().tone(line.in().map(Counted.In::level).orElse(0)),
            criterion.scale().tone(criterion.target()),
            line.in().flatMap(Counted.In::cap).map(cap -> cap.proof().name()).orElse(""),
            line.out().map(out -> out.why().name()).orElse(""),
            line.out().flatMap(Counted.Out::gate).map(gate -> gate.reason().in(language)).orElse(none()), off(line),
            line.in().filter(Counted.In::assumed).isPresent(),
            line.in().map(in -> points(in.share().times(in.part()))).orElse(null),
            line.in().map(in -> points(in.share())).orElse(null), criterion.guidance().in(language),
            levels.aim(criterion, language), seen(criterion.id(), answer),
            criterion.serves(), RepeatView.of(line.domain(), criterion, language));
    }

    List<LineView> lines(List<Counted> lines) {
        return lines.stream().map(this::line).toList();
    }

    /** What stands under one heading of the result. */
    SomeLines heading(List<Counted> lines) {
        return new SomeLines(lines(shortening.heading(lines)), lines.size());
    }

    DomainView domain(DomainScore scored) {
        var domain = scored.domain();
        var stored = kept.domains().get(domain.id());
        var counts = new Integer[sheet.scale().levels().size()];
        Arrays.setAll(counts, level -> (int) scored.lines().stream().filter(Counted::isRated)
            .filter(line -> onMainScale(line) == level).count());
        int assumed = (int) scored.lines().stream().flatMap(line -> line.in().stream()).filter(Counted.In::assumed)
            .count();
        var shown = shortening.domain(scored.lines());
        return new DomainView(domain.id(), domain.title().in(language), domain.weight(), stored.points(),
            stored.rated(), stored.applicable(), List.of(counts),
            stored.applicable() - stored.rated() - assumed, assumed,
            (int) scored.lines().stream().filter(Counted::isFinding).count(),
            new SomeLines(lines(shown), scored.lines().size()), repeats(scored));
    }

    /** The table of all rooms; where even its rows are too many, it is on the page of the domain alone. */
    private @Nullable RepeatsView repeats(DomainScore scored) {
        return scored.lines().stream().map(line -> line.criterion().base()).distinct().count() > shortening.ofDomain()
            ? null : RepeatsView.of(sheet, scored, language);
    }

    /** Why the sheet does not ask it; null where it does. */
    private @Nullable OffView off(Counted line) {
        if (!line.isSwitchedOff()) {
            return null;
        }
        var profiles = line.domain().appliesTo(kept.profileTags()) ? line.criterion().profiles()
            : line.domain().profiles();
        var isByProfile = line.out().orElseThrow().why() == Counted.Why.BY_PROFILE;
        return new OffView(isByProfile ? sheet.profiles().stream().filter(tag -> profiles.contains(tag.id()))
            .map(tag -> tag.name().in(language)).toList() : List.of(),
            isByProfile ? List.of() : outcome.unheld(line).stream().map(Condition::criterion).distinct()
                .flatMap(id -> outcome.line(id).stream()).map(this::asked).toList());
    }

    private OffView.AskedView asked(Counted line) {
        var level = line.isSwitchedOff() ? Optional.<Rating.Level>empty() : line.entered();
        return new OffView.AskedView(numbers.get(line.criterion().id()), level.map(given ->
            line.criterion().scale().levels().get(given.level()).name().in(language)).orElse(null),
                line.isSwitchedOff());
    }

    /** A level of another scale stands where it would stand on the sheet's main one. */
    private int onMainScale(Counted line) {
        return Math.round((float) line.in().orElseThrow().level() * sheet.scale().top() / line.criterion().scale()
            .top());
    }

    /**
     * What was seen: the note of what the team settled; where all rated alike and nothing was settled, the notes of
     * all. What one member noted beside an answer the team did not take stays with the team.
     */
    private List<ShownNote> seen(String criterion, Optional<Answer> answer) {
        var own = originals.getOrDefault(criterion, List.of());
        var note = answer.map(Answer::note);
        var taken = note.isEmpty() || own.stream().map(Answer::note).anyMatch(note.get()::equals);
        var shown = taken ? own.stream().filter(each -> answer.filter(each::isSameAs).isPresent()).map(Answer::note)
            : note.stream();
        return shown.filter(Objects::nonNull).map(words::get).toList();
    }

    private Said none() {
        return new Said(language.toLanguageTag(), "");
    }

    static BigDecimal points(Ratio part) {
        return part.times(HUNDRED).rounded(2);
    }
}

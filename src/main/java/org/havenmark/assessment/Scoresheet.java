package org.havenmark.assessment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenmark.guard.Notes;
import org.havenmark.guard.ShownNote;
import org.havenmark.guard.TypedNote;
import org.havenmark.sheet.Counted;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.DomainScore;
import org.havenmark.sheet.Outcome;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.Text;
import org.havenmark.shelter.Shelters;
import org.havenmark.web.Words;

/** One assessor's own sheet as it stands, for showing; reads nobody else's answers. */
@Singleton
final class Scoresheet {
    private final Drafts drafts;
    private final LaidSheets sheets;
    private final Shelters shelters;
    private final Notes notes;
    private final LevelViews levels;
    private final MeasureViews measures;
    private final Words words;
    private final ZoneId zone;

    Scoresheet(Drafts drafts, LaidSheets sheets, Shelters shelters, Notes notes, LevelViews levels,
               MeasureViews measures, Words words, Clock clock) {
        this.drafts = drafts;
        this.sheets = sheets;
        this.shelters = shelters;
        this.notes = notes;
        this.levels = levels;
        this.measures = measures;
        this.words = words;
        this.zone = clock.getZone();
    }

    Own of(Assessment assessment, UUID person) {
        var sheet = sheets.of(assessment);
        var latest = drafts.of(assessment.id(), person);
        var profile = shelters.findById(assessment.shelterId()).orElseThrow().profileTags();
        var outcome = OnSheet.score(sheet, profile,
            latest.values().stream().flatMap(one -> one.given().stream()).toList());
        return new Own(person, sheet, latest, outcome);
    }

    /** Criteria ready to answer. */
    List<CriterionView> views(Own own, List<Counted> lines, Locale language) {
        var ids = lines.stream().map(line -> own.latest.get(line.criterion().id())).filter(Objects::nonNull)
            .map(Drafts.Latest::note).filter(Objects::nonNull).toList();
        var read = notes.read(ids, own.person);
        return lines.stream().map(line -> view(own, line, read, language)).toList();
    }

    private CriterionView view(Own own, Counted line, Map<UUID, ShownNote> read, Locale language) {
        var criterion = line.criterion();
        var latest = own.latest.get(criterion.id());
        var answer = latest == null ? null : latest.answer();
        var note = latest == null || latest.note() == null ? null : read.get(latest.note());
        return new CriterionView(criterion.id(), own.number(criterion.id()), criterion.text().in(language),
            criterion.guidance().in(language), criterion.evidence().in(language), looks(criterion),
            levels.of(criterion, language), criterion.redLine(),
            criterion.mayNotApply() && !criterion.redLine(), criterion.proof() == Criterion.ProofRule.SECOND_SOURCE,
            marked(answer), answer == null || answer.proof() == null ? "" : answer.proof().name(),
            answer == null || answer.reason() == null ? "" : answer.reason().name(),
            note == null ? TypedNote.EMPTY : new TypedNote(note.words(), "", List.of()),
            note == null ? language.toLanguageTag() : note.lang(),
            closed(own, line, language).orElse(new Text.Said(language.toLanguageTag(), "")),
            latest == null ? "" : time(latest), UUID.randomUUID(), missing(criterion, answer, language), false,
            measures.of(criterion, answer, language), RepeatView.of(line.domain(), criterion, language), null);
    }

    private String missing(Criterion criterion, Answer answer, Locale language) {
        return Optional.ofNullable(answer).flatMap(given -> given.missing(criterion))
            .map(key -> words.say(language, key)).orElse("");
    }

    private static String marked(Answer answer) {
        if (answer == null) {
            return "";
        }
        if (answer.measured() != null) {
            return Measuring.MARK;
        }
        return answer.mark() == Answer.Mark.LEVEL ? Integer.toString(answer.level()) : answer.mark().name();
    }

    private static List<String> looks(Criterion criterion) {
        return criterion.looks().stream().sorted().map(look -> "assessment.look." + look.name()).toList();
    }

    /** Why a criterion cannot be answered now: the gate that was closed, or the answer that switches it off. */
    Optional<Text.Said> closed(Own own, Counted line, Locale language) {
        var gate = line.out().flatMap(Counted.Out::gate).map(each -> each.reason().in(language));
        return gate.or(() -> line.out().filter(out -> out.why() == Counted.Why.BY_CONDITION)
            .map(out -> new Text.Said(language.toLanguageTag(), words.say(language, "assessment.switched-off",
                asked(own, line)))));
    }

    /** The numbers of the criteria whose answers decide whether this one is asked. */
    private static String asked(Own own, Counted line) {
        return Stream.concat(line.domain().when().stream(), line.criterion().when().stream())
            .map(condition -> own.number(condition.criterion())).distinct().collect(Collectors.joining(", "));
    }

    private String time(Drafts.Latest latest) {
        return DateTimeFormatter.ofPattern("HH:mm").withZone(zone).format(latest.receivedAt());
    }

    /**
     * Everything one assessor has answered so far.
     *
     * @param numbers the places of the criteria on the sheet
     */
    record Own(UUID person, Sheet sheet, Map<String, Drafts.Latest> latest, Outcome outcome,
               Map<String, String> numbers) {
        Own(UUID person, Sheet sheet, Map<String, Drafts.Latest> latest, Outcome outcome) {
            this(person, sheet, latest, outcome, sheet.numbers());
        }

        List<Answer> answers() {
            return latest.values().stream().flatMap(one -> one.given().stream()).toList();
        }

        String number(String criterion) {
            return numbers.getOrDefault(criterion, "");
        }

        /** The criteria of a domain that are for this shelter, also those that another answer switches off. */
        List<Counted> shown(Domain domain) {
            return lines(domain).stream().filter(line -> line.out()
                .filter(out -> out.why() == Counted.Why.BY_PROFILE).isEmpty()).toList();
        }

        /** In which part of its domain each criterion is shown. */
        Map<String, Integer> parts() {
            var parts = new HashMap<String, Integer>();
            sheet.domains().forEach(domain -> {
                var lines = shown(domain);
                for (int place = 0; place < lines.size(); place++) {
                    parts.put(lines.get(place).criterion().id(), Portion.holding(place, lines.size()).number());
                }
            });
            return parts;
        }

        /** Done, or needing no answer now. */
        boolean isSettled(Counted line) {
            return line.isSwitchedOff() || isDone(line);
        }

        /** Answered with nothing missing, or closed by a gate. */
        boolean isDone(Counted line) {
            var id = line.criterion().id();
            return line.out().filter(out -> out.why() == Counted.Why.GATE_CLOSED).isPresent()
                || latest.containsKey(id) && latest.get(id).given().filter(answer ->
                answer.missing(line.criterion()).isEmpty()).isPresent();
        }

        /** The numbers of a domain's rooms, houses or groups that were answered and are not counted any more. */
        List<Integer> beyond(Domain domain) {
            return OnSheet.numbersBeyond(domain, answers());
        }

        /** The criteria of a domain that are asked now. */
        List<Counted> linesOf(Domain domain) {
            return lines(domain).stream().filter(line -> !line.isSwitchedOff()).toList();
        }

        private List<Counted> lines(Domain domain) {
            return outcome.domains().stream().filter(scored -> scored.domain().id().equals(domain.id())).findFirst()
                .map(DomainScore::lines).orElse(List.of());
        }
    }
}

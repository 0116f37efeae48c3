package org.havenmark.assessment;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.havenmark.guard.Notes;
import org.havenmark.guard.ShownNote;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Measure;
import org.havenmark.sheet.Repeat;
import org.havenmark.sheet.Sheet;
import org.havenmark.web.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * What of the ratings each may take away: a member their own alone until everybody has handed in, then everybody's;
 * the shelter's manager and the coordinators what was agreed, once it is handed in.
 */
@Singleton
final class RatingsFiles {
    private final Access access;
    private final Drafts drafts;
    private final Team team;
    private final Submissions submissions;
    private final Agreeing agreeing;
    private final HandIns handIns;
    private final KeptScores scores;
    private final LaidSheets sheets;
    private final Notes notes;

    RatingsFiles(Access access, Drafts drafts, Team team, Submissions submissions, Agreeing agreeing, HandIns handIns,
                 KeptScores scores, LaidSheets sheets, Notes notes) {
        this.access = access;
        this.drafts = drafts;
        this.team = team;
        this.submissions = submissions;
        this.agreeing = agreeing;
        this.handIns = handIns;
        this.scores = scores;
        this.sheets = sheets;
        this.notes = notes;
    }

    RatingsFile of(Viewer viewer, UUID id) {
        if (!access.isMember(viewer, id)) {
            var assessment = access.ofResult(viewer, id);
            return file(assessment, viewer, Map.of());
        }
        var assessment = access.asMember(viewer, id);
        var whole = team.of(assessment).stream().allMatch(Team.Member::handedIn);
        return file(assessment, viewer, whole ? everybodys(assessment, viewer) : own(assessment, viewer));
    }

    private Map<String, Collection<Answer>> own(Assessment assessment, Viewer viewer) {
        return Map.of("own", drafts.of(assessment.id(), viewer.id()).values().stream()
            .flatMap(latest -> latest.given().stream()).toList());
    }

    private Map<String, Collection<Answer>> everybodys(Assessment assessment, Viewer viewer) {
        var all = new LinkedHashMap<String, Collection<Answer>>();
        submissions.ratings(assessment.id()).forEach((person, ratings) -> all.put(
            person.equals(viewer.id()) ? "own" : "member-" + (all.size() + 1),
            ratings.values().stream().map(Submissions.Rated::answer).toList()));
        return all;
    }

    private RatingsFile file(Assessment assessment, Viewer viewer, Map<String, Collection<Answer>> originals) {
        var sheet = sheets.of(assessment);
        var all = new LinkedHashMap<>(originals);
        var handIn = handIns.of(assessment.id()).stream().findFirst();
        handIn.ifPresent(last -> all.put("agreed", agreeing.of(assessment.id(), last.revision()).values().stream()
            .map(Agreeing.Agreed::answer).toList()));
        var words = notes.read(all.values().stream().flatMap(Collection::stream).map(Answer::note)
            .filter(Objects::nonNull).toList(), viewer.id());
        var lines = new ArrayList<RatingsFile.Line>();
        all.forEach((by, answers) -> lines.addAll(lines(sheet, by, answers, words)));
        return new RatingsFile(assessment.id().toString(), sheet.id(), sheet.version(),
            assessment.kind() == Assessment.Kind.SELF ? "self-reported" : "peer-assessed",
            handIn.map(HandIns.HandIn::revision).orElse(null), handIn.flatMap(last -> scores.of(last.id()))
                .flatMap(kept -> Optional.ofNullable(kept.overall())).map(Object::toString).orElse(null), lines);
    }

    private static List<RatingsFile.Line> lines(Sheet sheet, String by, Collection<Answer> answers,
                                                Map<UUID, ShownNote> words) {
        var given = new LinkedHashMap<String, Answer>();
        answers.forEach(answer -> given.put(answer.criterion(), answer));
        return sheet.domains().stream().flatMap(domain -> Stream.concat(
            domain.criteria().stream().filter(criterion -> given.containsKey(criterion.id()))
                .map(criterion -> line(by, domain, given.get(criterion.id()), words, false)),
            OnSheet.beyond(domain, answers).stream().map(answer -> line(by, domain, answer, words, true)))).toList();
    }

    private static RatingsFile.Line line(String by, Domain domain, Answer answer, Map<UUID, ShownNote> words,
                                         boolean notCounted) {
        var note = answer.note() == null ? null : words.get(answer.note());
        var measure = measure(domain, answer);
        return new RatingsFile.Line(by, domain.id(), Repeat.base(answer.criterion()), word(answer.mark()),
            answer.level(), word(answer.proof()), word(answer.reason()), note == null ? null : note.words(),
            note == null ? null : note.lang(), measure.number(), measure.of(), measure.steps(),
            Repeat.instance(answer.criterion()).map(Repeat.Instance::number).orElse(null), notCounted);
    }

    private static Measured measure(Domain domain, Answer answer) {
        var kind = domain.criteria().stream().filter(each -> each.base().equals(Repeat.base(answer.criterion())))
            .findFirst().flatMap(Criterion::measure).map(Measure::kind);
        if (answer.measured() == null || kind.isEmpty()) {
            return new Measured(null, null, null);
        }
        if (kind.get() == Measure.Kind.STEPS) {
            return new Measured(null, null, answer.measured().equals(Measure.NO_STEP) ? "none"
                : answer.measured().replace(',', ' '));
        }
        var two = answer.measured().split("/");
        return new Measured(two[0], two.length > 1 ? Integer.valueOf(two[1]) : null, null);
    }

    private static @Nullable String word(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What was measured, in columns that no spreadsheet takes for a day: 3/4 would be one. */
    private record Measured(@Nullable String number, @Nullable Integer of, @Nullable String steps) { }
}

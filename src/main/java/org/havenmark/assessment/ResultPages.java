package org.havenmark.assessment;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.assessment.ResultPage.AxisView;
import org.havenmark.assessment.ResultPage.ContextView;
import org.havenmark.assessment.ResultPage.Head;
import org.havenmark.assessment.ResultPage.LevelName;
import org.havenmark.assessment.ResultPage.Made;
import org.havenmark.assessment.ResultPage.RevisionView;
import org.havenmark.guard.Notes;
import org.havenmark.guard.ShownNote;
import org.havenmark.person.Role;
import org.havenmark.sheet.AxisScore;
import org.havenmark.sheet.Counted;
import org.havenmark.sheet.Outcome;
import org.havenmark.sheet.Ratio;
import org.havenmark.sheet.Scoring;
import org.havenmark.sheet.Sheet;
import org.havenmark.shelter.Organisations;
import org.havenmark.web.Viewer;

/** Makes the page of a result: the numbers as stored, the reasons worked out again from the same agreed ratings. */
@Singleton
final class ResultPages {
    private final HandIns handIns;
    private final Agreeing agreeing;
    private final Submissions submissions;
    private final KeptScores scores;
    private final EarlierVisits earlier;
    private final LaidSheets sheets;
    private final Organisations organisations;
    private final Notes notes;
    private final Access access;
    private final LevelViews levels;

    ResultPages(HandIns handIns, Agreeing agreeing, Submissions submissions, KeptScores scores,
                EarlierVisits earlier, LaidSheets sheets, Organisations organisations, Notes notes,
                Access access,
                LevelViews levels) {
        this.handIns = handIns;
        this.agreeing = agreeing;
        this.submissions = submissions;
        this.scores = scores;
        this.earlier = earlier;
        this.sheets = sheets;
        this.organisations = organisations;
        this.notes = notes;
        this.access = access;
        this.levels = levels;
    }

    /** The result of a revision, or of the one in force; empty where there is no such revision. */
    Optional<ResultPage> page(Assessment assessment, Viewer viewer, Locale language, Optional<Integer> revision) {
        var all = handIns.of(assessment.id());
        return all.stream().filter(each -> revision.isEmpty() || revision.get() == each.revision()).findFirst()
            .map(shown -> page(assessment, viewer, language, all, shown));
    }

    private ResultPage page(Assessment assessment, Viewer viewer, Locale language, List<HandIns.HandIn> all,
                            HandIns.HandIn shown) {
        var sheet = sheets.of(assessment);
        var kept = scores.of(shown.id()).orElseThrow();
        var agreed = agreeing.of(assessment.id(), shown.revision());
        var ratings = submissions.ratings(assessment.id());
        var originals = ResultLines.originals(ratings);
        var words = words(assessment, all, ResultLines.notes(agreed, originals), viewer.id());
        var outcome = OnSheet.score(sheet, kept.profileTags(),
            agreed.values().stream().map(Agreeing.Agreed::answer).toList());
        var lines = new ResultLines(sheet, outcome, sheet.numbers(), agreed, originals, words, kept, levels,
            language);
        var standings = new Standings(sheet, lines.numbers(), language);
        var isLatest = shown.equals(all.get(0));
        return new ResultPage(head(assessment, sheet, ratings.size(), all, shown, kept, language),
            kept.axes().stream().map(axis -> axis(axis, outcome, standings)).toList(),
            redLines("CROSSED", outcome, kept, lines), redLines("NOT_CHECKED", outcome, kept, lines),
            (int) outcome.lines().stream().filter(line -> line.redLine() == Counted.RedLine.KEPT).count(),
            lines.lines(outcome.assumed()), outcome.domains().stream().map(lines::domain).toList(),
            PartsOfScore.of(sheet.rules(), outcome, kept, language),
            lines.lines(outcome.leftOut().stream().filter(line -> !line.isSwitchedOff()).toList()),
            lines.lines(outcome.leftOut().stream().filter(Counted::isSwitchedOff).toList()),
            lines.lines(outcome.findings()), lines.lines(outcome.strengths()), context(assessment, words),
            all.stream().map(each -> new RevisionView(each.revision(), each.handedInAt(),
                each.reasonNote() == null ? null : words.get(each.reasonNote()))).toList(),
            isLatest ? earlier.until(assessment, language) : List.of(), made(sheet, kept, outcome),
            sheet.scale().levels().stream().map(level -> new LevelName(level.level(), level.name().in(language),
                sheet.scale().tone(level.level()))).toList(),
            isLatest && (viewer.is(Role.Name.COORDINATOR) || access.isMember(viewer, assessment.id())),
            handIns.openRevision(assessment.id()).isPresent(),
            viewer.is(Role.Name.COORDINATOR) || viewer.organisation().equals(assessment.shelterId()));
    }

    private Map<UUID, ShownNote> words(Assessment assessment, List<HandIns.HandIn> all, List<UUID> beside,
                                       UUID reader) {
        var ids = new ArrayList<>(beside);
        all.forEach(each -> Optional.ofNullable(each.reasonNote()).ifPresent(ids::add));
        Optional.ofNullable(assessment.roomsNoteId()).ifPresent(ids::add);
        return notes.read(ids, reader);
    }

    private Head head(Assessment assessment, Sheet sheet, int assessors, List<HandIns.HandIn> all,
                      HandIns.HandIn shown, KeptScore kept, Locale language) {
        return new Head(assessment.id(), organisations.findById(assessment.shelterId()).orElseThrow().name(),
            sheet.title().in(language), sheet.version(), assessment.kind().name(), assessment.visitOn(),
            assessment.kind() == Assessment.Kind.SELF ? "self" : "peer", assessors, shown.revision(),
            all.get(0).revision(), shown.handedInAt(), kept.rated(), kept.applicable());
    }

    private static AxisView axis(KeptScore.Part stored, Outcome outcome, Standings standings) {
        var standing = outcome.axes().stream().filter(axis -> axis.axis().name().equals(stored.id())).findFirst()
            .map(AxisScore::standing).orElseThrow();
        return new AxisView(stored.id(), stored.points(), standings.view(stored.band(), standing));
    }

    private static List<LineView> redLines(String finding, Outcome outcome, KeptScore kept, ResultLines lines) {
        return lines.lines(outcome.lines().stream()
            .filter(line -> finding.equals(kept.redLines().get(line.criterion().id()))).toList());
    }

    private static ContextView context(Assessment assessment, Map<UUID, ShownNote> words) {
        if (assessment.contextAt() == null) {
            return null;
        }
        return new ContextView(Boolean.TRUE.equals(assessment.announced()), String.valueOf(assessment.season()),
            String.valueOf(assessment.occupancyBand()), assessment.staffPresent(), assessment.roomsNotSeen(),
            assessment.roomsNoteId() == null ? null : words.get(assessment.roomsNoteId()));
    }

    private static Made made(Sheet sheet, KeptScore kept, Outcome outcome) {
        return new Made(sheet.id(), sheet.version(), kept.rules(), kind(sheet), kept.engine(), Scoring.ENGINE,
            kept.isExplainedBy(outcome), outcome.axes().stream().findFirst().flatMap(AxisScore::exact)
                .map(Ratio::toString).orElse(""), kept.computedAt());
    }

    private static String kind(Sheet sheet) {
        return sheet.rules().id().replaceFirst("/.*", "");
    }
}

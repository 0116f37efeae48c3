package org.havenmark.assessment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.assessment.ResultPage.AxisView;
import org.havenmark.assessment.ResultPage.ContextView;
import org.havenmark.assessment.ResultPage.LevelName;
import org.havenmark.assessment.ResultPage.Made;
import org.havenmark.assessment.ResultPage.RevisionView;
import org.havenmark.guard.ShownNote;
import org.havenmark.person.Role;
import org.havenmark.sheet.AxisScore;
import org.havenmark.sheet.Counted;
import org.havenmark.sheet.Outcome;
import org.havenmark.sheet.Ratio;
import org.havenmark.sheet.Scoring;
import org.havenmark.sheet.Sheet;
import org.havenmark.web.Viewer;

/** Makes the page of a result. */
@Singleton
final class ResultPages {
    private final ResultReading reading;
    private final HandIns handIns;
    private final EarlierVisits earlier;
    private final Access access;

    ResultPages(ResultReading reading, HandIns handIns, EarlierVisits earlier, Access access) {
        this.reading = reading;
        this.handIns = handIns;
        this.earlier = earlier;
        this.access = access;
    }

    /** The result of a revision, or of the one in force; empty where there is no such revision. */
    Optional<ResultPage> page(Assessment assessment, Viewer viewer, Locale language, Optional<Integer> revision) {
        return reading.of(assessment, viewer.id(), language, revision).map(read -> page(read, viewer));
    }

    private ResultPage page(ResultReading.Read read, Viewer viewer) {
        var assessment = read.assessment();
        var outcome = read.outcome();
        var lines = read.lines();
        var standings = new Standings(read.sheet(), lines.numbers(), read.language());
        return new ResultPage(read.head(),
            read.kept().axes().stream().map(axis -> axis(axis, outcome, standings)).toList(),
            redLines("CROSSED", read), redLines("NOT_CHECKED", read),
            (int) outcome.lines().stream().filter(line -> line.redLine() == Counted.RedLine.KEPT).count(),
            lines.heading(outcome.assumed()), outcome.domains().stream().map(lines::domain).toList(),
            PartsOfScore.of(read.sheet().rules(), outcome, read.kept(), read.language()),
            leftOut(read, false), leftOut(read, true),
            lines.heading(outcome.findings()), lines.heading(outcome.strengths()), context(assessment, read.words()),
            read.all().stream().map(each -> new RevisionView(each.revision(), each.handedInAt(),
                each.reasonNote() == null ? null : read.words().get(each.reasonNote()))).toList(),
            read.isLatest() ? earlier.until(assessment, read.language()) : List.of(), made(read), levels(read),
            read.isLatest() && (viewer.is(Role.Name.COORDINATOR) || access.isMember(viewer, assessment.id())),
            handIns.openRevision(assessment.id()).isPresent(),
            viewer.is(Role.Name.COORDINATOR) || viewer.organisation().equals(assessment.shelterId()));
    }

    private static AxisView axis(KeptScore.Part stored, Outcome outcome, Standings standings) {
        var standing = outcome.axes().stream().filter(axis -> axis.axis().name().equals(stored.id())).findFirst()
            .map(AxisScore::standing).orElseThrow();
        return new AxisView(stored.id(), stored.points(), standings.view(stored.band(), standing));
    }

    private static SomeLines redLines(String finding, ResultReading.Read read) {
        return read.lines().heading(read.outcome().lines().stream()
            .filter(line -> finding.equals(read.kept().redLines().get(line.criterion().id()))).toList());
    }

    private static SomeLines leftOut(ResultReading.Read read, boolean switchedOff) {
        return read.lines().heading(read.outcome().leftOut().stream()
            .filter(line -> line.isSwitchedOff() == switchedOff).toList());
    }

    private static List<LevelName> levels(ResultReading.Read read) {
        var scale = read.sheet().scale();
        return scale.levels().stream().map(level -> new LevelName(level.level(), level.name().in(read.language()),
            scale.tone(level.level()))).toList();
    }

    private static ContextView context(Assessment assessment, Map<UUID, ShownNote> words) {
        if (assessment.contextAt() == null) {
            return null;
        }
        return new ContextView(Boolean.TRUE.equals(assessment.announced()), String.valueOf(assessment.season()),
            String.valueOf(assessment.occupancyBand()), assessment.staffPresent(), assessment.roomsNotSeen(),
            assessment.roomsNoteId() == null ? null : words.get(assessment.roomsNoteId()));
    }

    private static Made made(ResultReading.Read read) {
        var sheet = read.sheet();
        var kept = read.kept();
        var outcome = read.outcome();
        return new Made(sheet.id(), sheet.version(), kept.rules(), kind(sheet), kept.engine(), Scoring.ENGINE,
            kept.isExplainedBy(outcome), outcome.axes().stream().findFirst().flatMap(AxisScore::exact)
                .map(Ratio::toString).orElse(""), kept.computedAt());
    }

    private static String kind(Sheet sheet) {
        return sheet.rules().id().replaceFirst("/.*", "");
    }
}

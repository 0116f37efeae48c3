package org.havenmark.assessment;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.assessment.ResultPage.Head;
import org.havenmark.guard.Notes;
import org.havenmark.guard.ShownNote;
import org.havenmark.sheet.Outcome;
import org.havenmark.sheet.Sheet;
import org.havenmark.shelter.Organisations;

/** Reads a result: the numbers as stored, the reasons worked out again from the same agreed ratings. */
@Singleton
final class ResultReading {
    private final HandIns handIns;
    private final Agreeing agreeing;
    private final Submissions submissions;
    private final KeptScores scores;
    private final LaidSheets sheets;
    private final Organisations organisations;
    private final Notes notes;
    private final LevelViews levels;

    ResultReading(HandIns handIns, Agreeing agreeing, Submissions submissions, KeptScores scores, LaidSheets sheets,
                  Organisations organisations, Notes notes, LevelViews levels) {
        this.handIns = handIns;
        this.agreeing = agreeing;
        this.submissions = submissions;
        this.scores = scores;
        this.sheets = sheets;
        this.organisations = organisations;
        this.notes = notes;
        this.levels = levels;
    }

    /** The result of a revision, or of the one in force; empty where there is no such revision. */
    Optional<Read> of(Assessment assessment, UUID reader, Locale language, Optional<Integer> revision) {
        var all = handIns.of(assessment.id());
        return all.stream().filter(each -> revision.isEmpty() || revision.get() == each.revision()).findFirst()
            .map(shown -> read(assessment, reader, language, all, shown));
    }

    private Read read(Assessment assessment, UUID reader, Locale language, List<HandIns.HandIn> all,
                      HandIns.HandIn shown) {
        var sheet = sheets.of(assessment);
        var kept = scores.of(shown.id()).orElseThrow();
        var agreed = agreeing.of(assessment.id(), shown.revision());
        var ratings = submissions.ratings(assessment.id());
        var originals = ResultLines.originals(ratings);
        var words = words(assessment, all, ResultLines.notes(agreed, originals), reader);
        var outcome = OnSheet.score(sheet, kept.profileTags(),
            agreed.values().stream().map(Agreeing.Agreed::answer).toList());
        var lines = new ResultLines(sheet, outcome, sheet.numbers(), agreed, originals, words, kept, levels,
            Shortening.of(outcome), language);
        return new Read(head(assessment, sheet, ratings.size(), all, shown, kept, language), assessment, all,
            shown.equals(all.get(0)), words, lines);
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

    /**
     * A result as it was read.
     *
     * @param all      every revision, the latest first
     * @param isLatest whether the one in force is shown
     * @param words    every note there may be to show
     */
    record Read(Head head, Assessment assessment, List<HandIns.HandIn> all, boolean isLatest,
                Map<UUID, ShownNote> words, ResultLines lines) {
        Sheet sheet() {
            return lines.sheet();
        }

        Outcome outcome() {
            return lines.outcome();
        }

        KeptScore kept() {
            return lines.kept();
        }

        Locale language() {
            return lines.language();
        }
    }
}

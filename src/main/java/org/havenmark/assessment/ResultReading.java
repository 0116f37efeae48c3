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

/** Reads a result for its own pages: with every revision, and every note there may be to show. */
@Singleton
final class ResultReading {
    private final HandIns handIns;
    private final AgreedResults results;
    private final Organisations organisations;
    private final Notes notes;
    private final LevelViews levels;

    ResultReading(HandIns handIns, AgreedResults results, Organisations organisations, Notes notes,
                  LevelViews levels) {
        this.handIns = handIns;
        this.results = results;
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
        var result = results.of(assessment, shown);
        var words = words(assessment, all, ResultLines.notes(result.agreed(), result.originals()), reader);
        return new Read(head(result, all, language), assessment, all, shown.equals(all.get(0)), words,
            result.in(language, levels, words));
    }

    private Map<UUID, ShownNote> words(Assessment assessment, List<HandIns.HandIn> all, List<UUID> beside,
                                       UUID reader) {
        var ids = new ArrayList<>(beside);
        all.forEach(each -> Optional.ofNullable(each.reasonNote()).ifPresent(ids::add));
        Optional.ofNullable(assessment.roomsNoteId()).ifPresent(ids::add);
        return notes.read(ids, reader);
    }

    private Head head(AgreedResult result, List<HandIns.HandIn> all, Locale language) {
        var assessment = result.assessment();
        return new Head(assessment.id(), organisations.findById(assessment.shelterId()).orElseThrow().name(),
            result.sheet().title().in(language), result.sheet().version(), assessment.kind().name(),
            assessment.visitOn(), assessment.kind() == Assessment.Kind.SELF ? "self" : "peer", result.assessors(),
            result.revision(), all.get(0).revision(), result.handedInAt(), result.kept().rated(),
            result.kept().applicable());
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

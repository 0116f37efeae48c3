package org.havenmark.assessment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.havenmark.guard.Notes;
import org.havenmark.sheet.Counted;
import org.havenmark.sheet.Outcome;
import org.havenmark.sheet.Sheet;

/** What a team handed in, in the words of its result. Who may know is the caller's question. */
@Singleton
public class AgreedWords {
    private final HandIns handIns;
    private final Agreeing agreeing;
    private final Submissions submissions;
    private final KeptScores scores;
    private final LaidSheets sheets;
    private final Notes notes;
    private final LevelViews levels;

    AgreedWords(HandIns handIns, Agreeing agreeing, Submissions submissions, KeptScores scores, LaidSheets sheets,
                Notes notes, LevelViews levels) {
        this.handIns = handIns;
        this.agreeing = agreeing;
        this.submissions = submissions;
        this.scores = scores;
        this.sheets = sheets;
        this.notes = notes;
        this.levels = levels;
    }

    /** The revision in force; empty before the team has handed in. */
    public Optional<Told> of(Assessment assessment) {
        return handIns.of(assessment.id()).stream().findFirst().map(latest -> of(assessment, latest));
    }

    /** These criteria as this reader may see them: with the notes that the team took, and no others. */
    public List<LineView> lines(Told told, List<Counted> wanted, UUID reader, Locale language) {
        var ids = wanted.stream().flatMap(line -> Stream.concat(
            Optional.ofNullable(told.agreed().get(line.criterion().id())).map(Agreeing.Agreed::answer).stream(),
            told.originals().getOrDefault(line.criterion().id(), List.of()).stream()))
            .flatMap(answer -> Stream.ofNullable(answer.note())).toList();
        return new ResultLines(told.sheet(), told.outcome(), told.sheet().numbers(), told.agreed(), told.originals(),
            notes.read(ids, reader), told.kept(), levels, Shortening.of(told.outcome()), language).lines(wanted);
    }

    private Told of(Assessment assessment, HandIns.HandIn latest) {
        var sheet = sheets.of(assessment);
        var agreed = agreeing.of(assessment.id(), latest.revision());
        var ratings = submissions.ratings(assessment.id());
        var kept = scores.of(latest.id()).orElseThrow();
        var outcome = OnSheet.score(sheet, kept.profileTags(),
            agreed.values().stream().map(Agreeing.Agreed::answer).toList());
        return new Told(latest.revision(), latest.handedInAt(), sheet, outcome, agreed,
            ResultLines.originals(ratings), kept);
    }

    /**
     * A revision with the reasons of its numbers.
     *
     * @param sheet laid out for the rooms that were counted
     */
    public record Told(int revision, Instant handedInAt, Sheet sheet, Outcome outcome,
                       Map<String, Agreeing.Agreed> agreed, Map<String, List<Answer>> originals, KeptScore kept) { }
}

package org.havenmark.assessment;

import jakarta.inject.Singleton;
import java.util.Optional;

/** Reads what was handed in, for every page and room that goes on from it. Who may know is the caller's question. */
@Singleton
public class AgreedResults {
    private final HandIns handIns;
    private final Agreeing agreeing;
    private final Submissions submissions;
    private final KeptScores scores;
    private final LaidSheets sheets;

    AgreedResults(HandIns handIns, Agreeing agreeing, Submissions submissions, KeptScores scores, LaidSheets sheets) {
        this.handIns = handIns;
        this.agreeing = agreeing;
        this.submissions = submissions;
        this.scores = scores;
        this.sheets = sheets;
    }

    /** The revision in force; empty before the team has handed in. */
    public Optional<AgreedResult> of(Assessment assessment) {
        return handIns.of(assessment.id()).stream().findFirst().map(latest -> of(assessment, latest));
    }

    /** One revision of the assessment. */
    AgreedResult of(Assessment assessment, HandIns.HandIn shown) {
        var sheet = sheets.of(assessment);
        var kept = scores.of(shown.id()).orElseThrow();
        var agreed = agreeing.of(assessment.id(), shown.revision());
        var ratings = submissions.ratings(assessment.id());
        var outcome = OnSheet.score(sheet, kept.profileTags(),
            agreed.values().stream().map(Agreeing.Agreed::answer).toList());
        return new AgreedResult(assessment, shown.revision(), shown.handedInAt(), sheet, outcome, agreed,
            ResultLines.originals(ratings), kept, ratings.size());
    }
}

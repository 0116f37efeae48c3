package org.havenmark.assessment;

import jakarta.inject.Singleton;
import java.util.Optional;

/** Reads the revision in force of an assessment for rooms that go on from it. Who may know is the caller's question. */
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

    /** Empty before the team has handed in. */
    public Optional<AgreedResult> of(Assessment assessment) {
        return handIns.of(assessment.id()).stream().findFirst().map(latest -> of(assessment, latest));
    }

    private AgreedResult of(Assessment assessment, HandIns.HandIn latest) {
        var sheet = sheets.of(assessment);
        var agreed = agreeing.of(assessment.id(), latest.revision()).values().stream()
            .map(Agreeing.Agreed::answer).toList();
        var ratings = submissions.ratings(assessment.id());
        var outcome = OnSheet.score(sheet, scores.of(latest.id()).orElseThrow().profileTags(), agreed);
        return new AgreedResult(assessment, latest.revision(), latest.handedInAt(), sheet, outcome, ratings.size());
    }
}

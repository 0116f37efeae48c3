package org.havenmark.revisit;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.havenmark.assessment.Assessment;
import org.havenmark.assessment.HandInListener;
import org.havenmark.sheet.Outcome;

/** With the hand-in of a re-visit, or of its correction, what the team wrote of actions counts. */
@Singleton
class Verifying implements HandInListener {
    private final JudgementEntries entries;
    private final Judgements judgements;
    private final OwnWork ownWork;

    Verifying(JudgementEntries entries, Judgements judgements, OwnWork ownWork) {
        this.entries = entries;
        this.judgements = judgements;
        this.ownWork = ownWork;
    }

    @Override
    @Transactional
    public void handedIn(Assessment assessment, int revision, Outcome outcome, UUID person) {
        var known = judgements.findByAssessmentId(assessment.id()).stream()
            .collect(Collectors.toMap(Judgement::actionId, Function.identity()));
        var fresh = new ArrayList<Judgement>();
        var changed = new ArrayList<Judgement>();
        entries.latest(assessment.id()).forEach(entry -> {
            var before = known.get(entry.actionId());
            if (before == null) {
                fresh.add(entry.judgement(entry.id(), 0));
            } else {
                changed.add(entry.judgement(before.id(), before.version()));
            }
        });
        judgements.saveAll(fresh);
        judgements.updateAll(changed);
        ownWork.record(assessment, judgements.findByAssessmentId(assessment.id()), person);
    }
}

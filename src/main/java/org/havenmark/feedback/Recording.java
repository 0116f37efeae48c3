package org.havenmark.feedback;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.assessment.Assessment;
import org.havenmark.assessment.HandInListener;
import org.havenmark.sheet.Outcome;

/** Keeps the findings of every hand-in by peers and opens the feedback. A shelter's own assessment has neither. */
@Singleton
class Recording implements HandInListener {
    private final Findings findings;
    private final Feedbacks feedbacks;
    private final List<FindingListener> listeners;
    private final Clock clock;

    Recording(Findings findings, Feedbacks feedbacks, List<FindingListener> listeners, Clock clock) {
        this.findings = findings;
        this.feedbacks = feedbacks;
        this.listeners = listeners;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void handedIn(Assessment assessment, int revision, Outcome outcome, UUID person) {
        if (assessment.kind() == Assessment.Kind.SELF) {
            return;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var known = findings.findByAssessmentId(assessment.id());
        var ids = known.stream().map(Finding::id).collect(Collectors.toSet());
        Map<Boolean, List<Finding>> rows = FoundIn.of(assessment, outcome, known, now).stream()
            .collect(Collectors.partitioningBy(row -> ids.contains(row.id())));
        findings.saveAll(rows.get(false));
        findings.updateAll(rows.get(true));
        // A correction makes a new version: nobody acknowledges findings that they have not read.
        feedbacks.findById(assessment.id()).ifPresentOrElse(feedbacks::update, () -> feedbacks.save(new Feedback(
            assessment.id(), assessment.shelterId(), now, null, null, null, null, null, null, 0)));
        var withdrawn = rows.get(true).stream().filter(row -> !row.isStanding()).toList();
        listeners.forEach(each -> each.found(assessment, findings.standing(assessment.id()), withdrawn, person));
    }
}

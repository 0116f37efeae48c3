package org.havenmark.feedback;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.havenmark.assessment.AgreedResults;
import org.havenmark.assessment.Assessments;
import org.havenmark.database.Rows;

/**
 * Records the findings of what was handed in before the program kept any, once, when a server starts: an older network
 * that is upgraded can plan from its latest visits. Of each shelter only the latest counts; no alert is raised for what
 * was found long ago.
 */
@Singleton
class CatchingUp {
    private final Rows rows;
    private final Assessments assessments;
    private final AgreedResults results;
    private final Feedbacks feedbacks;
    private final Findings findings;

    CatchingUp(Rows rows, Assessments assessments, AgreedResults results, Feedbacks feedbacks,
               Findings findings) {
        this.rows = rows;
        this.assessments = assessments;
        this.results = results;
        this.feedbacks = feedbacks;
        this.findings = findings;
    }

    @EventListener
    void started(ServerStartupEvent event) {
        catchUp();
    }

    /** Harmless to repeat: what has its findings is left alone. */
    @Transactional
    void catchUp() {
        unrecorded().forEach(this::record);
    }

    /** Two servers that start at once wait for one another. */
    private void record(UUID id) {
        feedbacks.lock(id);
        if (findings.findByAssessmentId(id).isEmpty()) {
            assessments.findById(id).flatMap(results::of).ifPresent(result -> findings.saveAll(
                FoundIn.of(result.assessment(), result.outcome(), List.of(), result.handedInAt())));
        }
    }

    /** The latest of each shelter whose feedback was opened when the tables were made, not by handing in. */
    private List<UUID> unrecorded() {
        return rows.of("""
            SELECT assessment_id FROM (SELECT f.assessment_id, row_number() OVER (PARTITION BY f.shelter_id
                ORDER BY a.visit_on DESC, f.opened_at DESC) AS place
              FROM feedback f JOIN assessment a ON a.id = f.assessment_id) latest
            WHERE place = 1 AND NOT EXISTS (SELECT 1 FROM finding x WHERE x.assessment_id = latest.assessment_id)""",
            row -> row.getObject(1, UUID.class));
    }
}

package org.havenmark.feedback;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What teams wrote in the place of the sheet's words. Who may know of the feedback is asked before. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface FeedbackTexts extends CrudRepository<FeedbackText, UUID> {
    List<FeedbackText> findByAssessmentId(UUID assessmentId);

    Optional<FeedbackText> findByAssessmentIdAndCriterion(UUID assessmentId, String criterion);
}

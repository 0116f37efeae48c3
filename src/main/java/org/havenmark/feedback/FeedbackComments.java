package org.havenmark.feedback;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was said to feedback. Who may know of the feedback is asked before. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface FeedbackComments extends CrudRepository<FeedbackComment, UUID> {
    @Query("SELECT * FROM feedback_comment WHERE assessment_id = :assessment ORDER BY written_at, id")
    List<FeedbackComment> of(UUID assessment);

    Optional<FeedbackComment> findByIdAndAssessmentId(UUID id, UUID assessmentId);

    @Query("UPDATE feedback_comment SET answer_note_id = :note, answered_by = :by, answered_at = :at "
        + "WHERE id = :id AND answer_note_id IS NULL")
    int answer(UUID id, UUID note, UUID by, Instant at);

    @Query("SELECT count(*) FROM feedback_comment WHERE assessment_id = :assessment AND answer_note_id IS NULL")
    int unanswered(UUID assessment);
}

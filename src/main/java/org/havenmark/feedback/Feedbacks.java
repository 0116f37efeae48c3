package org.havenmark.feedback;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.UUID;

/** Feedback by assessment. Who may know of the assessment is asked before. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Feedbacks extends CrudRepository<Feedback, UUID> {
    List<Feedback> findByShelterIdOrderByOpenedAtDesc(UUID shelterId);

    /** Until the end of the transaction nobody else changes it. */
    @Query("SELECT * FROM feedback WHERE assessment_id = :assessment FOR UPDATE")
    Feedback lock(UUID assessment);
}

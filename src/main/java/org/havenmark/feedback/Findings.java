package org.havenmark.feedback;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Findings of assessments by peers. Who may know of an assessment is asked before. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Findings extends CrudRepository<Finding, UUID> {
    /** Also those that a correction took back. */
    List<Finding> findByAssessmentId(UUID assessmentId);

    /** Those that stand: crossed red lines first, then by need, the greatest first. */
    @Query("""
        SELECT * FROM finding WHERE assessment_id = :assessment AND withdrawn_at IS NULL
        ORDER BY crossed DESC, need DESC, criterion""")
    List<Finding> standing(UUID assessment);

    /** One that stands, of this shelter. */
    @Query("SELECT * FROM finding WHERE id = :id AND shelter_id = :shelter AND withdrawn_at IS NULL")
    Optional<Finding> ofShelter(UUID id, UUID shelter);

    /** Those that stand in the shelter's latest assessment by peers whose feedback was shared with it. */
    @Query("""
        SELECT f.* FROM finding f WHERE f.withdrawn_at IS NULL AND f.assessment_id = (
          SELECT b.assessment_id FROM feedback b JOIN assessment a ON a.id = b.assessment_id
          WHERE b.shelter_id = :shelter AND b.shared_at IS NOT NULL ORDER BY a.visit_on DESC, b.opened_at DESC LIMIT 1)
        ORDER BY f.crossed DESC, f.need DESC, f.criterion""")
    List<Finding> shared(UUID shelter);
}

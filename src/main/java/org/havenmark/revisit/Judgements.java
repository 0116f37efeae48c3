package org.havenmark.revisit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.UUID;

/** Judgements of actions. They count once the re-visit is handed in. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Judgements extends CrudRepository<Judgement, UUID> {
    List<Judgement> findByAssessmentId(UUID assessmentId);

    /** Those of handed-in re-visits of one shelter, the latest first. */
    @Query("""
        SELECT j.* FROM judgement j JOIN assessment a ON a.id = j.assessment_id WHERE a.shelter_id = :shelter
          AND EXISTS (SELECT 1 FROM hand_in h WHERE h.assessment_id = a.id) ORDER BY a.visit_on DESC, j.action_id""")
    List<Judgement> ofShelter(UUID shelter);
}

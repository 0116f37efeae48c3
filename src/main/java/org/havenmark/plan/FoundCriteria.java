package org.havenmark.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import org.havenmark.feedback.Finding;

/** The findings a shelter's plan is about. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface FoundCriteria extends GenericRepository<Finding, UUID> {
    /** Those with an action, and those that were shared last: crossed red lines first, then by need. */
    @Query("""
        SELECT * FROM (SELECT f.id, f.assessment_id, a.sheet_version_id, f.criterion, f.level, f.target, f.crossed,
            f.need, f.withdrawn_at IS NULL AS standing,
            (f.withdrawn_at IS NULL AND EXISTS (SELECT 1 FROM feedback g WHERE g.assessment_id = f.assessment_id
              AND g.shared_at IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM feedback l
              JOIN assessment y ON y.id = l.assessment_id WHERE l.shelter_id = f.shelter_id
              AND l.shared_at IS NOT NULL AND y.visit_on > a.visit_on)) AS shared
          FROM finding f JOIN assessment a ON a.id = f.assessment_id WHERE f.shelter_id = :shelter) found
        WHERE shared OR EXISTS (SELECT 1 FROM action x WHERE x.finding_id = found.id)
        ORDER BY crossed DESC, need DESC, criterion""")
    List<FoundCriterion> ofShelter(UUID shelter);
}

package org.havenmark.revisit;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.UUID;

/** Single answers; read by nobody, but in averages. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface VisitRatings extends CrudRepository<VisitRating, UUID> {
    boolean existsByAssessmentId(UUID assessmentId);
}

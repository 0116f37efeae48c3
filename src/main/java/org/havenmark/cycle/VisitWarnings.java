package org.havenmark.cycle;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.UUID;

/** The warnings on record. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface VisitWarnings extends CrudRepository<VisitWarning, UUID> {
    List<VisitWarning> findByVisitId(UUID visitId);

    @Query("SELECT w.* FROM visit_warning w JOIN visit v ON v.id = w.visit_id WHERE v.cycle_id = :cycle "
        + "AND v.cancelled_at IS NULL ORDER BY v.visit_on, w.warning")
    List<VisitWarning> findByCycle(UUID cycle);
}

package org.havenmark.feedback;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.UUID;

/** What happened to alerts. Who may know of an alert is asked before. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AlertSteps extends CrudRepository<AlertStep, UUID> {
    @Query("SELECT * FROM alert_step WHERE alert_id = :alert ORDER BY taken_at, id")
    List<AlertStep> of(UUID alert);
}

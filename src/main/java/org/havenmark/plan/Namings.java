package org.havenmark.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;
import java.util.UUID;

/** What managers said about being named. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Namings extends CrudRepository<Naming, UUID> {
    @Query("SELECT * FROM action_naming WHERE action_id = :action ORDER BY said_at DESC, id LIMIT 1")
    Optional<Naming> latest(UUID action);
}

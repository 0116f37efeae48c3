package org.havenmark.sheet;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.UUID;

/** The versions of standards that the network made itself. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface StandardVersions extends CrudRepository<StandardVersion, UUID> {
    List<StandardVersion> findAllOrderByNumberDesc();
}

package org.havenmark.cycle;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.UUID;

/** The cycles that were closed; one that is not among them is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface CycleClosures extends CrudRepository<CycleClosure, UUID> { }

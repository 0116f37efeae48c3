package org.havenmark.shelter;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.UUID;

/** The assessed organisations' own rows. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Shelters extends CrudRepository<Shelter, UUID> {
}

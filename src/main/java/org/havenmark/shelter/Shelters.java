package org.havenmark.shelter;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;
import java.util.UUID;

/** The assessed organisations' own rows. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Shelters extends CrudRepository<Shelter, UUID> {

    /** Whoever else holds the shelter waits until this transaction ends; empty where there is none. */
    @Query("SELECT id FROM shelter WHERE id = :id FOR UPDATE")
    Optional<UUID> hold(UUID id);
}

package org.havenmark.shelter;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The organisations of the network. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Organisations extends CrudRepository<Organisation, UUID> {
    List<Organisation> findAllOrderByName();

    Optional<Organisation> findByName(String name);

    List<Organisation> findByIdIn(Collection<UUID> ids);
}

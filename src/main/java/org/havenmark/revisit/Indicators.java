package org.havenmark.revisit;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What shelters count for themselves; nobody but the shelter reads it. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Indicators extends CrudRepository<Indicator, UUID> {
    List<Indicator> findByShelterIdOrderByCreatedAt(UUID shelterId);

    Optional<Indicator> findByIdAndShelterId(UUID id, UUID shelterId);
}

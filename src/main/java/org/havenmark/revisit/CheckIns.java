package org.havenmark.revisit;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;
import java.util.UUID;

/** Check-ins that were answered. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CheckIns extends CrudRepository<CheckIn, UUID> {
    /** For the manager of the shelter. */
    Optional<CheckIn> findByIdAndShelterId(UUID id, UUID shelterId);

    boolean existsByShelterIdAndCycleIdAndNumber(UUID shelterId, UUID cycleId, int number);
}

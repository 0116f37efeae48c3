package org.havenmark.cycle;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Planned visits, the cancelled ones among them. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Visits extends CrudRepository<Visit, UUID> {
    List<Visit> findByCycleIdOrderByVisitOn(UUID cycleId);

    /** Keeps others from changing the visit's team until this transaction ends. */
    @Query("SELECT * FROM visit WHERE id = :id FOR UPDATE")
    Optional<Visit> hold(UUID id);

    List<Visit> findByShelterIdOrderByVisitOn(UUID shelterId);
}

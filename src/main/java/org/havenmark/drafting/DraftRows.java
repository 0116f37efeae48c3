package org.havenmark.drafting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The drafts of the network, for coordinators. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DraftRows extends CrudRepository<Draft, UUID> {
    List<Draft> findByEndedAtIsNullOrderByChangedAtDesc();

    Optional<Draft> findByIdAndEndedAtIsNull(UUID id);

    /** The same, held until the transaction ends: edits of two people follow one another. */
    @Query("SELECT * FROM draft WHERE id = :id AND ended_at IS NULL FOR UPDATE")
    Optional<Draft> hold(UUID id);
}

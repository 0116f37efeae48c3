package org.havenmark.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.UUID;

/** How actions went on, entry by entry. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ActionProgresses extends CrudRepository<ActionProgress, UUID> {
    /** Of a shelter's actions, the latest first. */
    @Query("""
        SELECT p.* FROM action_progress p JOIN action a ON a.id = p.action_id WHERE a.shelter_id = :shelter
        ORDER BY p.written_at DESC, p.id""")
    List<ActionProgress> ofShelter(UUID shelter);

    /** Of one action, the latest first. */
    List<ActionProgress> findByActionIdOrderByWrittenAtDesc(UUID actionId);
}

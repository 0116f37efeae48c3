package org.havenmark.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.UUID;

/** What actions say, revision by revision. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ActionRevisions extends CrudRepository<ActionRevision, UUID> {
    /** The revisions in force of a shelter's actions. */
    @Query("""
        SELECT r.* FROM action_revision r JOIN action a ON a.id = r.action_id AND a.revision = r.revision
        WHERE a.shelter_id = :shelter""")
    List<ActionRevision> inForce(UUID shelter);

    /** Every revision of one action, the first first. */
    List<ActionRevision> findByActionIdOrderByRevision(UUID actionId);

    /** The same, the last first. */
    List<ActionRevision> findByActionIdOrderByRevisionDesc(UUID actionId);
}

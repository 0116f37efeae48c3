package org.havenmark.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Actions of shelters' plans. A plan is the shelter's own: whoever asks says for which shelter they may. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Actions extends CrudRepository<Action, UUID> {
    Optional<Action> findByIdAndShelterId(UUID id, UUID shelterId);

    /** Keeps others from changing it until this transaction ends. */
    @Query("SELECT * FROM action WHERE id = :id FOR UPDATE")
    Optional<Action> hold(UUID id);

    /** Everything of one shelter, also what was only proposed or declined. */
    List<Action> findByShelterIdOrderByCreatedAt(UUID shelterId);

    /** In the plan, and not judged done or no longer needed at a re-visit. */
    @Query("""
        SELECT a.* FROM action a WHERE a.shelter_id = :shelter
          AND (a.proposed_by IS NULL OR a.decision IN ('ACCEPTED', 'CHANGED'))
          AND NOT EXISTS (SELECT 1 FROM judgement j JOIN hand_in h ON h.assessment_id = j.assessment_id
            WHERE j.action_id = a.id AND j.verdict IN ('DONE', 'NOT_NEEDED'))
        ORDER BY a.created_at, a.id""")
    List<Action> open(UUID shelter);

    List<Action> findByIdIn(Collection<UUID> ids);

    List<Action> findByFindingIdIn(Collection<UUID> findings);
}

package org.havenmark.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** What counts of actions. Who may know of whose is asked before. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ActionFacts extends GenericRepository<Action, UUID> {
    String FACTS = """
        SELECT a.id, a.shelter_id, a.proposed_by, a.decision, a.status, a.created_at, a.decided_at, r.deadline,
          r.network_cost, r.money_wanted, p.said_at, j.verdict, j.judged_at
        FROM action a JOIN action_revision r ON r.action_id = a.id AND r.revision = a.revision
        LEFT JOIN (SELECT action_id, max(written_at) AS said_at FROM action_progress GROUP BY action_id) p
          ON p.action_id = a.id
        LEFT JOIN (SELECT y.action_id, y.verdict, y.judged_at, row_number() OVER (PARTITION BY y.action_id
            ORDER BY s.visit_on DESC, y.judged_at DESC) AS place
          FROM judgement y JOIN assessment s ON s.id = y.assessment_id
          WHERE EXISTS (SELECT 1 FROM hand_in h WHERE h.assessment_id = s.id)) j ON j.action_id = a.id AND j.place = 1
        """;

    /** Of one shelter, also what was only proposed or declined. */
    @Query(FACTS + "WHERE a.shelter_id = :shelter ORDER BY r.deadline, a.created_at, a.id")
    List<ActionFact> ofShelter(UUID shelter);

    /** Of the whole network. */
    @Query(FACTS + "ORDER BY r.deadline, a.created_at, a.id")
    List<ActionFact> all();
}

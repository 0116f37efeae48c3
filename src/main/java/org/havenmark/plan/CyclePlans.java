package org.havenmark.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** The shelters that were assessed in a cycle, each with what became of its findings; for coordinators. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface CyclePlans extends GenericRepository<Action, UUID> {
    String PLANS = """
        SELECT x.cycle_id, x.shelter_id, o.name, x.shared_at,
          (SELECT count(*) FROM finding f JOIN assessment a ON a.id = f.assessment_id JOIN visit v ON v.id = a.visit_id
            WHERE v.cycle_id = x.cycle_id AND f.shelter_id = x.shelter_id AND f.withdrawn_at IS NULL) AS findings,
          (SELECT count(*) FROM action t WHERE t.shelter_id = x.shelter_id
            AND (t.proposed_by IS NULL OR t.decision IN ('ACCEPTED', 'CHANGED')) AND t.status <> 'SET_ASIDE'
            AND (COALESCE(t.decided_at, t.created_at) >= x.shared_at OR EXISTS (SELECT 1 FROM finding f
              JOIN assessment a ON a.id = f.assessment_id JOIN visit v ON v.id = a.visit_id
              WHERE f.id = t.finding_id AND v.cycle_id = x.cycle_id))) AS taken,
          (SELECT count(*) FROM action t JOIN finding f ON f.id = t.finding_id
            JOIN assessment a ON a.id = f.assessment_id JOIN visit v ON v.id = a.visit_id
            WHERE t.shelter_id = x.shelter_id AND v.cycle_id = x.cycle_id
            AND t.proposed_by IS NOT NULL AND t.decision IS NULL) AS waiting,
          (SELECT count(*) FROM action t JOIN finding f ON f.id = t.finding_id
            JOIN assessment a ON a.id = f.assessment_id JOIN visit v ON v.id = a.visit_id
            WHERE t.shelter_id = x.shelter_id AND v.cycle_id = x.cycle_id
            AND t.decision = 'DECLINED') AS declined
        FROM (SELECT v.cycle_id, a.shelter_id, min(b.shared_at) AS shared_at FROM visit v
            JOIN assessment a ON a.visit_id = v.id LEFT JOIN feedback b ON b.assessment_id = a.id
            WHERE v.cancelled_at IS NULL AND EXISTS (SELECT 1 FROM hand_in h WHERE h.assessment_id = a.id)
            GROUP BY v.cycle_id, a.shelter_id) x JOIN organisation o ON o.id = x.shelter_id
        """;

    @Query(PLANS + "WHERE x.cycle_id = :cycle ORDER BY o.name")
    List<CyclePlan> of(UUID cycle);

    /** Of every cycle. */
    @Query(PLANS + "ORDER BY o.name")
    List<CyclePlan> all();
}

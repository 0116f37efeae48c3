package org.havenmark.feedback;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Safeguarding alerts, each found only by those who may know of it. Nobody of the shelter does before its manager was
 * told, whatever else they are in the network; then the manager alone.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Alerts extends CrudRepository<Alert, UUID> {
    String MAY_KNOW = """
        (a.shelter_id <> :organisation AND (CAST(:coordinator AS boolean)
            OR (CAST(:guardian AS boolean) AND a.escalated_at IS NOT NULL)
            OR (CAST(:assessor AS boolean) AND EXISTS (SELECT 1 FROM alert_step s
              JOIN assessment x ON x.id = s.assessment_id JOIN visit v ON v.id = x.visit_id
              JOIN team_member m ON m.visit_id = v.id JOIN conflict c ON c.team_member_id = m.id
              WHERE s.alert_id = a.id AND m.person_id = :person AND v.cancelled_at IS NULL
                AND (NOT c.declared OR c.allowed))))
          OR (a.shelter_id = :organisation AND CAST(:manager AS boolean) AND a.manager_told_at IS NOT NULL))""";

    @Query("SELECT a.* FROM alert a WHERE a.id = :id AND " + MAY_KNOW)
    Optional<Alert> find(UUID id, UUID person, UUID organisation, boolean coordinator, boolean guardian,
                         boolean assessor, boolean manager);

    /** Open ones, escalated first, then by deadline; then the closed ones, the latest first. */
    @Query("SELECT a.* FROM alert a WHERE " + MAY_KNOW + " ORDER BY CASE WHEN a.closed_at IS NULL THEN 0 ELSE 1 END, "
        + "CASE WHEN a.escalated_at IS NULL THEN 1 ELSE 0 END, a.closed_at DESC, a.due_on, a.id")
    List<Alert> of(UUID person, UUID organisation, boolean coordinator, boolean guardian, boolean assessor,
                   boolean manager);

    /** The open ones that visits of a shelter found. */
    @Query("SELECT * FROM alert WHERE shelter_id = :shelter AND closed_at IS NULL ORDER BY id FOR UPDATE")
    List<Alert> lockOpen(UUID shelter);

    @Query("SELECT * FROM alert WHERE id = :id FOR UPDATE")
    Alert lock(UUID id);

    /** Those of them that another visit than this one found too, and no correction has taken that back. */
    @Query("""
        SELECT DISTINCT s.alert_id FROM alert_step s JOIN finding f ON f.assessment_id = s.assessment_id
        JOIN alert a ON a.id = s.alert_id WHERE a.shelter_id = :shelter AND a.closed_at IS NULL
          AND s.assessment_id <> :assessment AND f.criterion = a.criterion AND f.crossed AND f.withdrawn_at IS NULL""")
    List<UUID> foundElsewhere(UUID shelter, UUID assessment);

    /** Those that this visit found, also when they are closed. */
    @Query("SELECT a.* FROM alert a WHERE EXISTS (SELECT 1 FROM alert_step s WHERE s.alert_id = a.id "
        + "AND s.assessment_id = :assessment)")
    List<Alert> foundAt(UUID assessment);

    @Query("SELECT EXISTS (SELECT 1 FROM alert WHERE closed_at IS NULL AND escalated_at IS NULL AND due_on < :today)")
    boolean isAnyOverdue(LocalDate today);

    /** Whoever comes second waits, and then finds none: what another process escalated is out of the condition. */
    @Query("SELECT * FROM alert WHERE closed_at IS NULL AND escalated_at IS NULL AND due_on < :today ORDER BY id "
        + "FOR UPDATE")
    List<Alert> lockOverdue(LocalDate today);

    /** Tells everybody of a role who does not work for the shelter, and may sign in. */
    @Query("""
        INSERT INTO alert_told (alert_id, person_id, told_as, told_at)
        SELECT a.id, p.id, CAST(:role AS varchar), CAST(:at AS timestamp with time zone)
        FROM alert a CROSS JOIN person p JOIN person_role r ON r.person_id = p.id
        WHERE a.id IN (:alerts) AND r.role = :role
          AND p.organisation_id <> a.shelter_id AND p.suspended_at IS NULL""")
    void tellOthers(List<UUID> alerts, String role, Instant at);

    /** Tells the managers of the shelter. */
    @Query("""
        INSERT INTO alert_told (alert_id, person_id, told_as, told_at)
        SELECT a.id, p.id, 'MANAGER', CAST(:at AS timestamp with time zone) FROM alert a
        JOIN person p ON p.organisation_id = a.shelter_id JOIN person_role r ON r.person_id = p.id
        WHERE a.id = :alert AND r.role = 'MANAGER' AND p.suspended_at IS NULL""")
    void tellManagers(UUID alert, Instant at);

    /** Who was told of it, by role and moment. */
    @Query("SELECT told_as, told_at, count(*) AS people FROM alert_told WHERE alert_id = :alert "
        + "GROUP BY told_as, told_at ORDER BY told_at, told_as")
    List<ToldOf> told(UUID alert);
}

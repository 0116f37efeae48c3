package org.havenmark.assessment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Assessments, each found only by those who may know of it. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Assessments extends CrudRepository<Assessment, UUID> {
    /** For a member of its team: one who is not suspended from it by a conflict of interest. */
    @Query("""
        SELECT a.* FROM assessment a JOIN team_member m ON m.visit_id = a.visit_id
        JOIN visit v ON v.id = a.visit_id JOIN conflict c ON c.team_member_id = m.id
        WHERE a.id = :id AND m.person_id = :person AND v.cancelled_at IS NULL
          AND (NOT c.declared OR c.allowed)""")
    Optional<Assessment> findForMember(UUID id, UUID person);

    /** For those of the assessed shelter: only what was handed in, or their own self-assessment. */
    @Query("""
        SELECT a.* FROM assessment a WHERE a.id = :id AND a.shelter_id = :organisation
          AND (a.kind = 'SELF' OR EXISTS (SELECT 1 FROM hand_in h WHERE h.assessment_id = a.id))""")
    Optional<Assessment> findForShelter(UUID id, UUID organisation);

    /** For the manager who opened their shelter's own self-assessment, while they work there. */
    @Query("SELECT * FROM assessment WHERE id = :id AND kind = 'SELF' AND opened_by = :person "
        + "AND shelter_id = :organisation")
    Optional<Assessment> findOwn(UUID id, UUID person, UUID organisation);

    /** A shelter's own self-assessments, the latest first. */
    @Query("SELECT * FROM assessment WHERE kind = 'SELF' AND shelter_id = :shelter ORDER BY opened_at DESC")
    List<Assessment> findSelf(UUID shelter);

    /** The shelter's latest handed-in assessment by peers. */
    @Query("""
        SELECT a.* FROM assessment a WHERE a.shelter_id = :shelter AND a.kind <> 'SELF'
          AND EXISTS (SELECT 1 FROM hand_in h WHERE h.assessment_id = a.id)
        ORDER BY a.visit_on DESC, a.opened_at DESC LIMIT 1""")
    Optional<Assessment> findLatestByPeers(UUID shelter);

    Optional<Assessment> findByVisitId(UUID visitId);

    List<Assessment> findByIdIn(Collection<UUID> ids);

    List<Assessment> findByShelterIdOrderByVisitOn(UUID shelterId);
}

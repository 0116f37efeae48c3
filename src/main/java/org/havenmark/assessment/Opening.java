package org.havenmark.assessment;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.cycle.Visit;
import org.havenmark.shelter.Shelter.CapacityBand;
import org.havenmark.web.Conflict;

/** Begins the assessment of a visit, and takes down the visit's context. */
@Singleton
public class Opening {
    private final Assessments assessments;
    private final JdbcOperations jdbc;
    private final Clock clock;

    Opening(Assessments assessments, JdbcOperations jdbc, Clock clock) {
        this.assessments = assessments;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The visit's assessment; the first of the team to ask begins it. Who may is the caller's question. */
    @Transactional
    public Assessment open(Visit visit, UUID person) {
        jdbc.prepareStatement("SELECT id FROM visit WHERE id = ? FOR UPDATE", statement -> {
            statement.setObject(1, visit.id());
            return statement.execute();
        });
        return assessments.findByVisitId(visit.id()).orElseGet(() -> assessments.save(new Assessment(UUID.randomUUID(),
            visit.id(), visit.shelterId(), visit.sheetVersionId(), Assessment.Kind.valueOf(visit.kind().name()),
            previous(visit.shelterId()).orElse(null), visit.visitOn(), null, null, null, null, null, null, null, null,
            clock.instant(), person, 0)));
    }

    /**
     * Keeps the context.
     *
     * @throws Conflict when somebody else changed it meanwhile
     */
    @Transactional
    public void describe(Assessment assessment, UUID person, Context context) {
        try {
            assessments.update(new Assessment(assessment.id(), assessment.visitId(), assessment.shelterId(),
                assessment.sheetVersionId(), assessment.kind(), assessment.previousId(), assessment.visitOn(),
                context.announced(), context.season(), context.occupancy(), context.staffPresent(),
                context.roomsNotSeen(), context.roomsNote().orElse(null), person, clock.instant(),
                assessment.openedAt(), assessment.openedBy(), assessment.version()));
        } catch (io.micronaut.data.exceptions.OptimisticLockException stale) {
            throw new Conflict("web.error.stale");
        }
    }

    /** The shelter's latest handed-in assessment by peers. */
    private Optional<UUID> previous(UUID shelter) {
        return jdbc.prepareStatement("""
            SELECT a.id FROM assessment a WHERE a.shelter_id = ? AND a.kind <> 'SELF'
              AND EXISTS (SELECT 1 FROM hand_in h WHERE h.assessment_id = a.id)
            ORDER BY a.visit_on DESC LIMIT 1""", statement -> {
                statement.setObject(1, shelter);
                try (var rows = statement.executeQuery()) {
                    return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
                }
            });
    }

    /**
     * What was so on the day.
     *
     * @param staffPresent by number, never by name
     * @param roomsNotSeen how many rooms could not be seen
     * @param roomsNote    why
     */
    public record Context(boolean announced, Assessment.Season season, CapacityBand occupancy, int staffPresent,
                          int roomsNotSeen, Optional<UUID> roomsNote) { }
}

package org.havenmark.assessment;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.cycle.Visit;
import org.havenmark.shelter.Shelter.CapacityBand;
import org.havenmark.web.Conflict;

/** Begins the assessment of a visit, and takes down the visit's context. */
@Singleton
public class Opening {
    private final Assessments assessments;
    private final HandIns handIns;
    private final LaidSheets sheets;
    private final JdbcOperations jdbc;
    private final Clock clock;

    Opening(Assessments assessments, HandIns handIns, LaidSheets sheets, JdbcOperations jdbc, Clock clock) {
        this.assessments = assessments;
        this.handIns = handIns;
        this.sheets = sheets;
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
            assessments.findLatestByPeers(visit.shelterId()).map(Assessment::id).orElse(null), visit.visitOn(), null,
            null, null, null, null, null, null, null, clock.instant(), person, 0)));
    }

    /**
     * Keeps the context. What was answered about a room that is not counted any more stays, out of the score.
     *
     * @throws Conflict when somebody else changed it meanwhile, or the assessment is handed in
     */
    @Transactional
    public void describe(Assessment assessment, UUID person, Context context) {
        handIns.lock(assessment.id());
        if (!handIns.of(assessment.id()).isEmpty()) {
            throw new Conflict("assessment.closed");
        }
        try {
            assessments.update(new Assessment(assessment.id(), assessment.visitId(), assessment.shelterId(),
                assessment.sheetVersionId(), assessment.kind(), assessment.previousId(), assessment.visitOn(),
                context.announced(), context.season(), context.occupancy(), context.staffPresent(),
                context.roomsNotSeen(), context.roomsNote().orElse(null), person, clock.instant(),
                assessment.openedAt(), assessment.openedBy(), assessment.version()));
        } catch (io.micronaut.data.exceptions.OptimisticLockException stale) {
            throw new Conflict("web.error.stale");
        }
        sheets.count(assessment.id(), context.counts());
    }

    /**
     * What was so on the day.
     *
     * @param staffPresent by number, never by name
     * @param roomsNotSeen how many rooms could not be seen
     * @param roomsNote    why
     * @param counts       how many there are, by domain that is scored for each room, house or group
     */
    public record Context(boolean announced, Assessment.Season season, CapacityBand occupancy, int staffPresent,
                          int roomsNotSeen, Optional<UUID> roomsNote, Map<String, Integer> counts) {
        public Context {
            counts = Map.copyOf(counts);
        }

        /** Where no domain is scored for each of several. */
        public Context(boolean announced, Assessment.Season season, CapacityBand occupancy, int staffPresent,
                       int roomsNotSeen, Optional<UUID> roomsNote) {
            this(announced, season, occupancy, staffPresent, roomsNotSeen, roomsNote, Map.of());
        }
    }
}

package org.havenmark.feedback;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an alert.
 *
 * @param assessmentId the visit that found the line crossed; null for other steps
 * @param takenBy      null for what the program did itself
 */
@MappedEntity("alert_step")
public record AlertStep(@Id UUID id, UUID alertId, Kind kind, @Nullable UUID noteId, @Nullable UUID assessmentId,
                 Instant takenAt, @Nullable UUID takenBy, As takenAs) {
    static AlertStep of(UUID alert, Kind kind, Instant at, UUID by, As as, @Nullable UUID note) {
        return new AlertStep(UUID.randomUUID(), alert, kind, note, null, at, by, as);
    }

    static AlertStep found(UUID alert, Kind kind, Instant at, UUID by, UUID assessment) {
        return new AlertStep(UUID.randomUUID(), alert, kind, null, assessment, at, by, As.TEAM);
    }

    /** What happened; TOLD: the shelter's manager was told, TAKEN_BACK: one visit took it back and another stands. */
    enum Kind { OPENED, FOUND_AGAIN, DONE, TOLD, ESCALATED, TAKEN_BACK, CLOSED, WITHDRAWN }

    /** As what somebody did it. */
    public enum As { TEAM, COORDINATOR, MANAGER, PROGRAM }
}

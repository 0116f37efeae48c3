package org.havenmark.feedback;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A red line that was found crossed, until somebody other than the shelter has seen that it is kept again. It is
 * neither a fine nor a rank.
 *
 * @param criterion     id on the laid-out sheet
 * @param dueOn         the last day, in the network's time zone
 * @param escalatedAt   when it was found overdue; null before
 * @param managerToldAt from when on the shelter's manager may know of it; null before
 */
@MappedEntity("alert")
public record Alert(@Id UUID id, UUID assessmentId, UUID shelterId, String criterion, Instant openedAt, LocalDate dueOn,
                    @Nullable Instant escalatedAt, @Nullable Instant managerToldAt, @Nullable Instant closedAt,
                    @Nullable Ending ending, @Version int version) {
    boolean isOpen() {
        return closedAt == null;
    }

    Alert escalated(Instant at) {
        return new Alert(id, assessmentId, shelterId, criterion, openedAt, dueOn, at, managerToldAt, closedAt, ending,
            version);
    }

    Alert told(Instant at) {
        return new Alert(id, assessmentId, shelterId, criterion, openedAt, dueOn, escalatedAt, at, closedAt, ending,
            version);
    }

    Alert closed(Instant at, Ending how) {
        return new Alert(id, assessmentId, shelterId, criterion, openedAt, dueOn, escalatedAt, managerToldAt, at, how,
            version);
    }

    /** How it ended: kept again, with evidence; or taken back by a correction of the assessment. */
    public enum Ending { SETTLED, WITHDRAWN }
}

package org.havenmark.revisit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a shelter's manager said in one of the six months after a cycle closed; it is never changed.
 *
 * @param id     made with the form, so that sending it twice is harmless
 * @param number of the month, 1 to 6
 */
@MappedEntity("check_in")
public record CheckIn(@Id UUID id, UUID shelterId, UUID cycleId, int number, Pace pace, UUID goingNoteId,
                      @Nullable UUID stuckNoteId, Instant answeredAt, UUID answeredBy) {
    public static final int MONTHS = 6;

    /** How the plan goes. */
    public enum Pace { AHEAD, AS_MEANT, SLOWER, STUCK }
}

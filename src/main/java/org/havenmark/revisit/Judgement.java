package org.havenmark.revisit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the team of a re-visit found of one action.
 *
 * @param assessmentId the re-visit
 */
@MappedEntity("judgement")
public record Judgement(@Id UUID id, UUID assessmentId, UUID actionId, Verdict verdict, @Nullable UUID effectsNoteId,
                        @Nullable UUID evidenceNoteId, Instant judgedAt, UUID judgedBy, @Version int version) {
    /** Whether it was done. */
    public enum Verdict { DONE, PARTLY, NOT_DONE, NOT_NEEDED }
}

package org.havenmark.revisit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a shelter counts for itself, month by month.
 *
 * @param endedAt when the shelter stopped counting; what was counted stays
 */
@MappedEntity("indicator")
public record Indicator(@Id UUID id, UUID shelterId, UUID nameNoteId, UUID unitNoteId, Instant createdAt,
                        UUID createdBy,
                        @Nullable Instant endedAt, @Version int version) {
    public boolean isKept() {
        return endedAt == null;
    }
}

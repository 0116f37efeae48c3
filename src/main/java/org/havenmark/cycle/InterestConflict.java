package org.havenmark.cycle;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a team member declared about their interest in the shelter.
 *
 * @param declared whether there is one; if so it waits for another person's decision
 * @param allowed  that decision, null until it is made
 */
@MappedEntity("conflict")
public record InterestConflict(@Id UUID id, UUID teamMemberId, boolean declared, @Nullable UUID noteId,
                               Instant declaredAt, @Nullable Boolean allowed, @Nullable UUID decidedBy,
                               @Nullable Instant decidedAt, @Nullable UUID decisionNoteId) {
    /** Whether the member may take part: nothing declared, or somebody else allowed it. */
    public boolean isCleared() {
        return !declared || Boolean.TRUE.equals(allowed);
    }

    InterestConflict decided(UUID by, Instant at, boolean mayTakePart, UUID reason) {
        return new InterestConflict(id, teamMemberId, declared, noteId, declaredAt, mayTakePart, by, at, reason);
    }
}

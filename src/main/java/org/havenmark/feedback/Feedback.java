package org.havenmark.feedback;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The feedback of one assessment: open for the team from handing in, shared with the shelter, then acknowledged by its
 * manager, with or without agreement, and final from there on.
 */
@MappedEntity("feedback")
public record Feedback(@Id UUID assessmentId, UUID shelterId, Instant openedAt, @Nullable Instant sharedAt,
                       @Nullable UUID sharedBy, @Nullable Instant acknowledgedAt, @Nullable UUID acknowledgedBy,
                       @Nullable Boolean inAgreement, @Nullable UUID acknowledgementNoteId, @Version int version) {
    public boolean isShared() {
        return sharedAt != null;
    }

    public boolean isFinal() {
        return acknowledgedAt != null;
    }

    public State state() {
        return isFinal() ? State.FINAL : isShared() ? State.SHARED : State.OPEN;
    }

    Feedback shared(Instant at, UUID by) {
        return new Feedback(assessmentId, shelterId, openedAt, at, by, null, null, null, null, version);
    }

    Feedback acknowledged(Instant at, UUID by, boolean agreed, @Nullable UUID note) {
        return new Feedback(assessmentId, shelterId, openedAt, sharedAt, sharedBy, at, by, agreed, note, version);
    }

    /** How far it is. */
    public enum State { OPEN, SHARED, FINAL }
}

package org.havenmark.plan;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a shelter's improvement plan, or what a team proposed for it. What it says is in its revisions.
 *
 * @param findingId  what it is about; null for the shelter's own idea
 * @param criterion  the finding's criterion as the sheet's file has it; null for an idea without one
 * @param proposedBy the member of the team who proposed it; null where the shelter made it itself
 * @param decision   the manager's, of a proposal; null while it waits, and for the shelter's own actions
 * @param revision   the number of the revision in force, from 1
 */
@MappedEntity("action")
public record Action(@Id UUID id, UUID shelterId, @Nullable UUID findingId, @Nullable String criterion,
                     @Nullable UUID proposedBy, @Nullable Decision decision, @Nullable UUID decisionNoteId,
                     @Nullable UUID decidedBy, @Nullable Instant decidedAt, Status status, int revision,
                     Instant createdAt, UUID createdBy, @Version int version) {
    /** Whether it is in the plan: only what the manager took or made is. */
    public boolean isTaken() {
        return proposedBy == null || decision == Decision.ACCEPTED || decision == Decision.CHANGED;
    }

    /** Whether it waits for the manager's decision. */
    public boolean isWaiting() {
        return proposedBy != null && decision == null;
    }

    Action revised(int number) {
        return new Action(id, shelterId, findingId, criterion, proposedBy, decision, decisionNoteId, decidedBy,
            decidedAt, status, number, createdAt, createdBy, version);
    }

    Action decided(Decision made, @Nullable UUID note, UUID by, Instant at) {
        return new Action(id, shelterId, findingId, criterion, proposedBy, made, note, by, at, status, revision,
            createdAt, createdBy, version);
    }

    Action at(Status now) {
        return new Action(id, shelterId, findingId, criterion, proposedBy, decision, decisionNoteId, decidedBy,
            decidedAt, now, revision, createdAt, createdBy, version);
    }

    /** What a manager made of a proposal. */
    public enum Decision { ACCEPTED, CHANGED, DECLINED }

    /** How far the shelter says it is; SET_ASIDE: it makes no sense any more, which the next re-visit looks at. */
    public enum Status { NOT_STARTED, UNDER_WAY, DONE, STUCK, SET_ASIDE }
}

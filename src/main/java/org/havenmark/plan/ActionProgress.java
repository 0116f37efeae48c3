package org.havenmark.plan;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the shelter said of an action on a day; the reason where it is stuck. */
@MappedEntity("action_progress")
public record ActionProgress(@Id UUID id, UUID actionId, Action.Status status, @Nullable UUID noteId,
                             @Nullable UUID evidenceNoteId, Instant writtenAt, UUID writtenBy) { }

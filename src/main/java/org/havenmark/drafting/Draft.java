package org.havenmark.drafting;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * A sheet while it is being written.
 *
 * @param content  its file as it stands
 * @param revision how many edits it has seen
 * @param basedOn  the version it began from; null where it began from another file
 * @param endedAt  when it was put away; nobody edits it from then on
 */
@MappedEntity("draft")
record Draft(@Id UUID id, byte[] content, int revision, @Nullable UUID basedOn, Instant begunAt, UUID begunBy,
             Instant changedAt, UUID changedBy, @Nullable Instant endedAt, @Nullable UUID endedBy) {
    Document document() {
        return Document.read(content);
    }

    boolean isOpen() {
        return endedAt == null;
    }
}

package org.havenmark.drafting;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Edits that were made at once, and are taken back at once.
 *
 * @param content the edits with what stood there before, as a file
 * @param undoes  the revision that this one takes back
 */
@MappedEntity("draft_edit")
record DraftEdit(@Id UUID id, UUID draftId, int revision, UUID madeBy, Instant madeAt, byte[] content,
                 @Nullable Integer undoes) {
    List<Edit> edits() {
        return EditFile.read(content);
    }
}

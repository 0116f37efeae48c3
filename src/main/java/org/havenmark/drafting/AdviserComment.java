package org.havenmark.drafting;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * What survivor advisers said about one part of a draft, through a facilitator.
 *
 * @param part         as in an address: {@code criteria.locked-files}
 * @param answerNoteId what the authors made of it; null while they have not answered
 */
@MappedEntity("adviser_comment")
record AdviserComment(@Id UUID id, UUID draftId, String part, UUID noteId, UUID enteredBy, Instant enteredAt,
                      @Nullable UUID answerNoteId, @Nullable UUID answeredBy, @Nullable Instant answeredAt) { }

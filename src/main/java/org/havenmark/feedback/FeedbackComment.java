package org.havenmark.feedback;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the shelter's manager says to the feedback, and what the team answers.
 *
 * @param criterion    id on the laid-out sheet; null where it is about the visit as a whole
 * @param answerNoteId null while the team has not answered
 */
@MappedEntity("feedback_comment")
public record FeedbackComment(@Id UUID id, UUID assessmentId, @Nullable String criterion, Kind kind, UUID noteId,
                       Instant writtenAt, UUID writtenBy, @Nullable UUID answerNoteId, @Nullable Instant answeredAt,
                       @Nullable UUID answeredBy) {
    boolean isAbout(String wanted) {
        return wanted.equals(criterion == null ? "" : criterion);
    }

    boolean isOpen() {
        return answerNoteId == null;
    }

    /** What the manager wants with it. */
    public enum Kind { COMMENT, EVIDENCE, SECOND_LOOK }
}

package org.havenmark.feedback;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a team says of one finding in its own words: what is the problem, why it matters, how to solve it. Where a note
 * is missing the sheet's words stand.
 *
 * @param criterion id on the laid-out sheet
 */
@MappedEntity("feedback_text")
public record FeedbackText(@Id UUID id, UUID assessmentId, String criterion, @Nullable UUID problemNoteId,
                    @Nullable UUID reasonNoteId, @Nullable UUID remedyNoteId, Instant writtenAt, UUID writtenBy,
                    @Version int version) {
    @Nullable UUID note(Part part) {
        return switch (part) {
            case PROBLEM -> problemNoteId;
            case REASON -> reasonNoteId;
            case REMEDY -> remedyNoteId;
        };
    }

    /** The three parts of a finding. */
    public enum Part {
        PROBLEM, REASON, REMEDY;

        /** The name of its field. */
        String field() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}

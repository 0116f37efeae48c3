package org.havenmark.revisit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.havenmark.revisit.Judgement.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a team wrote of one action in one revision of its re-visit; handing in makes a {@link Judgement} of it.
 *
 * @param sent the form it came from
 */
@MappedEntity("judgement_entry")
public record JudgementEntry(@Id UUID id, UUID assessmentId, UUID actionId, int revision, Verdict verdict,
                             @Nullable UUID effectsNoteId, @Nullable UUID evidenceNoteId, UUID sent, Instant writtenAt,
                             UUID writtenBy, @Version int version) {
    /** What a form that shows this entry bears, so that a later one is noticed. */
    String mark() {
        return revision + "." + version;
    }

    Written written() {
        return new Written(actionId, verdict, effectsNoteId, evidenceNoteId, writtenBy, writtenAt, mark());
    }

    Judgement judgement(UUID judgement, int known) {
        return new Judgement(judgement, assessmentId, actionId, verdict, effectsNoteId, evidenceNoteId, writtenAt,
            writtenBy,
            known);
    }
}

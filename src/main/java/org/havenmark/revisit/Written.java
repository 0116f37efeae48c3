package org.havenmark.revisit;

import java.time.Instant;
import java.util.UUID;
import org.havenmark.revisit.Judgement.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as it stands, whether it counts yet or not.
 *
 * @param mark what a form that shows it bears
 */
record Written(UUID action, Verdict verdict, @Nullable UUID effects, @Nullable UUID evidence, UUID by, Instant at,
               String mark) {
    static Written of(Judgement row) {
        return new Written(row.actionId(), row.verdict(), row.effectsNoteId(), row.evidenceNoteId(), row.judgedBy(),
            row.judgedAt(), "");
    }
}

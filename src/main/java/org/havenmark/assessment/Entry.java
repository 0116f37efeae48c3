package org.havenmark.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * One save: an answer as it was typed, with the id that was made where it was typed.
 *
 * @param answer     null where the answer was taken back
 * @param noteWords  the note beside it, not kept yet; empty for none
 * @param overriding why the note names nobody although it looks so; empty where nobody said
 * @param enteredAt  by the clock of the browser or tablet
 * @param wrong      why what was typed is no answer; null where it is one, or where it was taken back
 */
public record Entry(UUID id, String criterion, @Nullable Answer answer, String noteWords, String overriding,
                    Instant enteredAt, @Nullable Wrong wrong) {
    public Entry(UUID id, String criterion, @Nullable Answer answer, String noteWords, String overriding,
                 Instant enteredAt) {
        this(id, criterion, answer, noteWords, overriding, enteredAt, null);
    }

    Optional<Answer> given() {
        return Optional.ofNullable(answer);
    }

    /** Why it cannot be saved on this sheet; empty where it can. */
    Optional<Wrong> refusedBy(Sheet sheet) {
        if (sheet.criterion(criterion).isEmpty()) {
            return Optional.of(Wrong.of("assessment.refused.unknown"));
        }
        return Optional.ofNullable(wrong).or(() -> given().flatMap(known -> known.refusedBy(sheet)).map(Wrong::of));
    }
}

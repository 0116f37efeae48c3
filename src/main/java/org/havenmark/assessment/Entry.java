package org.havenmark.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One save: an answer as it was typed, with the id that was made where it was typed.
 *
 * @param answer     null where the answer was taken back
 * @param noteWords  the note beside it, not kept yet; empty for none
 * @param overriding why the note names nobody although it looks so; empty where nobody said
 * @param enteredAt  by the clock of the browser or tablet
 */
public record Entry(UUID id, String criterion, @Nullable Answer answer, String noteWords, String overriding,
                    Instant enteredAt) {
    Optional<Answer> given() {
        return Optional.ofNullable(answer);
    }
}

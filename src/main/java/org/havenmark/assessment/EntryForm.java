package org.havenmark.assessment;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.sheet.Proof;
import org.havenmark.sheet.Sheet;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/**
 * One answer as a form or a script sends it.
 *
 * @param mark      a level's number, {@code MEASURED}, {@code NOT_SEEN}, {@code NOT_APPLICABLE}, or empty to take it
 *                  back, unless something is measured
 * @param amount    with a measure: a percentage or a count; {@code looked} and {@code having} a sample, {@code steps}
 *                  what is ticked
 * @param enteredAt by the browser's clock, ISO; the server's where the browser sent none
 */
@Serdeable
public record EntryForm(@Nullable String id, @Nullable String criterion, @Nullable String mark,
                        @Nullable String proof, @Nullable String notSeenReason,
                        @Nullable String notApplicableReason, @Nullable String note, @Nullable String overriding,
                        @Nullable String enteredAt, @Nullable String one, @Nullable String amount,
                        @Nullable String looked, @Nullable String having, @Nullable List<String> steps) {
    String typedCriterion() {
        return Forms.typed(criterion);
    }

    String typedMark() {
        return Forms.typed(mark);
    }

    String typedProof() {
        return Forms.typed(proof);
    }

    String typedReason() {
        return typedMark().equals("NOT_SEEN") ? Forms.typed(notSeenReason)
            : typedMark().equals("NOT_APPLICABLE") ? Forms.typed(notApplicableReason) : "";
    }

    TypedMeasure typedMeasure() {
        return TypedMeasure.of(amount, looked, having, steps);
    }

    String typedNote() {
        return Forms.typed(note);
    }

    String typedOverriding() {
        return Forms.typed(overriding);
    }

    /** Whether it came from the page of this one criterion. */
    boolean isFromOne() {
        return one != null;
    }

    /** The entry, or empty where it is not of a form's or our script's making. */
    Optional<Entry> entry(Sheet sheet, Clock clock) {
        try {
            var found = sheet.criterion(typedCriterion())
                .flatMap(known -> Measuring.found(known, typedMark(), typedMeasure(), rests()));
            var answer = found.isPresent() ? found.get().answer() : answer();
            return Optional.of(new Entry(UUID.fromString(Forms.typed(id)), typedCriterion(), answer.orElse(null),
                typedNote(), typedOverriding(), when(clock), found.flatMap(Measuring.Found::wrong).orElse(null)));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    private Optional<Answer> answer() {
        var mark = typedMark();
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        if (mark.matches("\\d{1,2}")) {
            return Optional.of(new Answer(typedCriterion(), Answer.Mark.LEVEL, Integer.valueOf(mark), rests(), null,
                null));
        }
        var kind = Answer.Mark.valueOf(mark);
        var reason = typedReason().isEmpty() ? null : Answer.Reason.valueOf(typedReason());
        if (!kind.needsReason() || reason != null && reason.mark() != kind) {
            throw new IllegalArgumentException(mark);
        }
        return Optional.of(new Answer(typedCriterion(), kind, null, null, reason, null));
    }

    private @Nullable Proof rests() {
        return typedProof().isEmpty() ? null : Proof.valueOf(typedProof());
    }

    private Instant when(Clock clock) {
        return Forms.typed(enteredAt).isEmpty() ? clock.instant() : Instant.parse(Forms.typed(enteredAt));
    }
}

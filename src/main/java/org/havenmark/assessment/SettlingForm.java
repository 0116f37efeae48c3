package org.havenmark.assessment;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.guard.Draft;
import org.havenmark.guard.TypedNote;
import org.havenmark.sheet.Proof;
import org.havenmark.sheet.Sheet;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/**
 * What the team settles on, as typed.
 *
 * @param mark    a level's number, {@code MEASURED}, or a name of {@link Answer.Mark}
 * @param amount  with a measure: a percentage or a count; {@code looked} and {@code having} a sample, {@code steps}
 *                what is ticked
 * @param version empty where the criterion had not been settled when the page was made
 */
@Serdeable
public record SettlingForm(@Nullable String criterion, @Nullable String revision, @Nullable String version,
                           @Nullable String mark, @Nullable String proof, @Nullable String notSeenReason,
                           @Nullable String notApplicableReason, @Nullable String note, @Nullable String overriding,
                           @Nullable String amount, @Nullable String looked, @Nullable String having,
                           @Nullable List<String> steps) {
    /** The form as it opens: with what was settled before, where something was. */
    static SettlingForm of(String criterion, int revision, Agreeing.@Nullable Agreed agreed, String words) {
        var answer = agreed == null ? null : agreed.answer();
        var reason = answer == null || answer.reason() == null ? "" : answer.reason().name();
        return new SettlingForm(criterion, Integer.toString(revision),
            agreed == null ? "" : Integer.toString(agreed.version()),
            marked(answer), answer == null || answer.proof() == null ? "" : answer.proof().name(), reason, reason,
            words, "", null, null, null, null);
    }

    private static String marked(@Nullable Answer answer) {
        if (answer == null || answer.level() == null) {
            return answer == null ? "" : answer.mark().name();
        }
        return answer.measured() == null ? answer.level().toString() : Measuring.MARK;
    }

    /** The same again over what is there now: whoever sends it has seen the other's. */
    SettlingForm over(TeamTable.Laid laid) {
        var agreed = laid.agreed().get(typedCriterion());
        return new SettlingForm(criterion, Integer.toString(laid.revision()),
            agreed == null ? "" : Integer.toString(agreed.version()), mark, proof, notSeenReason, notApplicableReason,
            note, overriding, amount, looked, having, steps);
    }

    public String typedCriterion() {
        return Forms.typed(criterion);
    }

    public String typedRevision() {
        return Forms.typed(revision);
    }

    public String typedVersion() {
        return Forms.typed(version);
    }

    public String typedMark() {
        return Forms.typed(mark);
    }

    public String typedProof() {
        return Forms.typed(proof);
    }

    public String typedReason() {
        return typedMark().equals(Answer.Mark.NOT_SEEN.name()) ? Forms.typed(notSeenReason)
            : Forms.typed(notApplicableReason);
    }

    TypedMeasure typedMeasure() {
        return TypedMeasure.of(amount, looked, having, steps);
    }

    Draft draft(UUID writer, Locale language) {
        return new Draft(writer, Forms.typed(note), language, "assessment.agreed", Forms.typed(overriding));
    }

    /** The note as typed, not questioned. */
    TypedNote typedNote() {
        return new TypedNote(Forms.typed(note), Forms.typed(overriding), List.of());
    }

    Settling.Seen seen() {
        return new Settling.Seen(Forms.number(revision).orElse(0), Forms.number(version));
    }

    /** The answer without its note; empty where nothing that is one was chosen, or what was typed is none. */
    Optional<Answer> answer(Sheet sheet) {
        var found = found(sheet);
        if (found.isPresent()) {
            return found.get().answer();
        }
        if (typedMark().matches("\\d{1,2}")) {
            int level = Integer.parseInt(typedMark());
            return Optional.of(new Answer(typedCriterion(), Answer.Mark.LEVEL, level, rests(), null, null));
        }
        return named(Answer.Mark.values(), typedMark()).filter(kind -> kind != Answer.Mark.LEVEL)
            .map(kind -> new Answer(typedCriterion(), kind, null, null,
                named(Answer.Reason.values(), typedReason()).filter(reason -> reason.mark() == kind).orElse(null),
                null));
    }

    /** Why what was typed for a measure is no answer. */
    Optional<Wrong> wrong(Sheet sheet) {
        return found(sheet).flatMap(Measuring.Found::wrong);
    }

    private Optional<Measuring.Found> found(Sheet sheet) {
        return sheet.criterion(typedCriterion())
            .flatMap(known -> Measuring.found(known, typedMark(), typedMeasure(), rests()));
    }

    private @Nullable Proof rests() {
        return named(Proof.values(), typedProof()).orElse(null);
    }

    /** What is to be mended, but for {@link #wrong}. */
    Forms problems(Sheet sheet) {
        var problems = new LinkedHashMap<String, String>();
        problem(sheet).ifPresent(key -> problems.put("mark", key));
        if (Forms.typed(note).isEmpty()) {
            problems.put("note", "assessment.team.note.missing");
        } else if (draft(new UUID(0, 0), Locale.ENGLISH).isTooLong()) {
            problems.put("note", "guard.long");
        }
        return new Forms(problems);
    }

    private Optional<String> problem(Sheet sheet) {
        if (wrong(sheet).isPresent()) {
            return Optional.empty();
        }
        var answer = answer(sheet);
        var missing = answer.flatMap(given -> given.missing(sheet.criterion(typedCriterion()).orElseThrow()));
        return answer.isEmpty() ? Optional.of("assessment.team.mark.missing")
            : answer.flatMap(given -> given.refusedBy(sheet))
                .or(() -> missing.map(key -> "assessment.team.proof.missing"));
    }

    private static <T extends Enum<T>> Optional<T> named(T[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}

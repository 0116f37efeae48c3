package org.havenmark.assessment;

import java.util.List;
import java.util.UUID;
import org.havenmark.guard.TypedNote;
import org.havenmark.sheet.Text.Said;
import org.jspecify.annotations.Nullable;

/**
 * One criterion as an assessor answers it.
 *
 * @param number     its place on the sheet, for talking about it: 2.7
 * @param marked     the chosen row: a level's number, {@code MEASURED}, {@code NOT_SEEN}, {@code NOT_APPLICABLE} or
 *                   nothing
 * @param closedBy   why it cannot be seen, where a gate is closed; else empty words
 * @param savedAt    when the server had it, as words; empty before
 * @param entryId    the id of the next save from this form, so that sending the form twice is harmless
 * @param problem    what is to be mended, in words; empty for none
 * @param again      whether what was just sent was not taken, so that the page shows it again
 * @param measure    what is typed or ticked; null where a level is chosen
 * @param before     what the visit before agreed; null until this assessor has answered, and where nothing was before
 * @param repeat     which room, house or group it is about; null where the domain is scored once
 */
public record CriterionView(String id, String number, Said text, Said guidance, Said evidence, List<String> looks,
                            List<LevelView> levels, boolean redLine, boolean mayNotApply, boolean secondSource,
                            String marked, String proof, String reason, TypedNote note, String noteLanguage,
                            Said closedBy, String savedAt, UUID entryId, String problem, boolean again,
                            @Nullable MeasureView measure, @Nullable RepeatView repeat,
                            @Nullable BeforeView before) {
    public CriterionView {
        looks = List.copyOf(looks);
        levels = List.copyOf(levels);
    }

    /** Answered, or needing no answer. */
    public boolean isDone() {
        return isClosed() || !marked.isEmpty() && problem.isEmpty();
    }

    public boolean isClosed() {
        return !closedBy.words().isEmpty();
    }

    CriterionView with(String problem, TypedNote note, EntryForm typed) {
        return new CriterionView(id, number, text, guidance, evidence, looks, levels, redLine, mayNotApply,
            secondSource, typed.typedMark(), typed.typedProof(), typed.typedReason(), note, noteLanguage, closedBy,
            savedAt, UUID.randomUUID(), problem, true, measure == null ? null : measure.with(typed.typedMeasure()),
            repeat, before);
    }

    CriterionView beside(@Nullable BeforeView known) {
        return new CriterionView(id, number, text, guidance, evidence, looks, levels, redLine, mayNotApply,
            secondSource, marked, proof, reason, note, noteLanguage, closedBy, savedAt, entryId, problem, again,
            measure,
            repeat, known);
    }

    /** A level with its colour, 0 to 3, its name on the scale and the criterion's own anchor for it. */
    public record LevelView(int level, int tone, Said name, Said anchor) { }
}

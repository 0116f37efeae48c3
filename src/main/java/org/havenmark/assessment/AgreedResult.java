package org.havenmark.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.havenmark.guard.ShownNote;
import org.havenmark.sheet.Outcome;
import org.havenmark.sheet.Sheet;

/**
 * A revision that was handed in: the numbers as stored, the reasons worked out again from the same agreed ratings.
 *
 * @param sheet     laid out for the rooms that were counted
 * @param agreed    what was settled, by criterion
 * @param originals each rating as it was handed in, by criterion
 * @param assessors how many rated
 */
public record AgreedResult(Assessment assessment, int revision, Instant handedInAt, Sheet sheet, Outcome outcome,
                           Map<String, Agreeing.Agreed> agreed, Map<String, List<Answer>> originals, KeptScore kept,
                           int assessors) {
    /** In words; of the notes only these are shown. */
    ResultLines in(Locale language, LevelViews levels, Map<UUID, ShownNote> notes) {
        return new ResultLines(sheet, outcome, sheet.numbers(), agreed, originals, notes, kept, levels,
            Shortening.of(outcome), language);
    }
}

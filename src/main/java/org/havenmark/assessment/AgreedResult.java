package org.havenmark.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.havenmark.sheet.Outcome;
import org.havenmark.sheet.Sheet;

/**
 * What a team handed in, with the reasons worked out again from the agreed ratings.
 *
 * @param sheet     laid out for the rooms that were counted
 * @param notes     ids of what the team wrote, by criterion: what was agreed first, then what each wrote alone
 * @param assessors how many rated
 */
public record AgreedResult(Assessment assessment, int revision, Instant handedInAt, Sheet sheet, Outcome outcome,
                           Map<String, List<UUID>> notes, int assessors) {
    public AgreedResult {
        notes = Map.copyOf(notes);
    }
}

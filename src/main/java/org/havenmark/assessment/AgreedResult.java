package org.havenmark.assessment;

import java.time.Instant;
import org.havenmark.sheet.Outcome;
import org.havenmark.sheet.Sheet;

/**
 * What a team handed in, with the reasons worked out again from the agreed ratings.
 *
 * @param sheet     laid out for the rooms that were counted
 * @param assessors how many rated
 */
public record AgreedResult(Assessment assessment, int revision, Instant handedInAt, Sheet sheet, Outcome outcome,
                           int assessors) { }

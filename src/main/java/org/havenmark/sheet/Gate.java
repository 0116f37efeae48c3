package org.havenmark.sheet;

/**
 * A rating that closes the way to others: at or below {@code level} of {@code criterion}, every criterion that is
 * looked at in the way {@code closes} becomes not seen, for the given reason.
 */
public record Gate(String criterion, int level, Criterion.Look closes, Text reason) { }

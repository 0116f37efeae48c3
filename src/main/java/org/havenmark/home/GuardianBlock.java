package org.havenmark.home;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Questioned texts that wait for a guardian.
 *
 * @param overdue those past their time
 * @param nextDue by when the first is to be settled; null where none is open
 */
public record GuardianBlock(int open, int overdue, @Nullable Instant nextDue) { }

package org.havenmark.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.havenmark.sheet.Text.Said;
import org.jspecify.annotations.Nullable;

/**
 * An alert in a list.
 *
 * @param shelter  its code name
 * @param daysLeft until the deadline; below 0 once it is past
 * @param ending   how it ended; empty while it is open
 */
public record AlertRow(UUID id, String shelter, Said text, LocalDate dueOn, int daysLeft, boolean escalated,
                       @Nullable Instant closedAt, String ending) {
    public boolean isOpen() {
        return closedAt == null;
    }
}

package org.havenmark.guard;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A questioned text that waits, as the guardians' list shows it: never its words.
 *
 * @param placeKey the key of the words for where it stands
 * @param kinds    the keys of what it looks as if it held
 * @param taken    whether the guardian who looks has taken it
 * @param own      whether they wrote it themself: then another guardian settles it
 */
public record OpenSuspicion(UUID id, String placeKey, List<String> kinds, Instant raisedAt, Instant dueAt,
                            boolean severe, boolean taken, boolean own, boolean overdue) {
    public OpenSuspicion {
        kinds = List.copyOf(kinds);
    }
}

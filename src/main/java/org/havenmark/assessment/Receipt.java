package org.havenmark.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.havenmark.guard.Suspicion;

/** What became of one entry, once its bytes are safe. */
public sealed interface Receipt {
    UUID id();

    String criterion();

    /** It is saved; sending it again changes nothing and gives the same receipt. */
    record Saved(UUID id, String criterion, Instant receivedAt) implements Receipt { }

    /** The answer is saved, its note is not: it looks as if it named a resident. */
    record NoteQuestioned(UUID id, String criterion, Instant receivedAt, List<Suspicion.Kind> kinds)
        implements Receipt { }

    /** Nothing was saved, and why. */
    record Refused(UUID id, String criterion, Wrong why) implements Receipt { }
}

package org.havenmark.sheet;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.havenmark.sheet.SheetVersion.State;
import org.jspecify.annotations.Nullable;

/** A sheet version without its content, as a list needs it. */
@Introspected
public record SheetEntry(UUID id, String sheetId, int number, @Nullable Instant publishedAt,
                         @Nullable Instant retiredAt, Instant importedAt, @Nullable Instant pilotedAt) {
    public State state() {
        var state = State.of(publishedAt, retiredAt);
        return state == State.DRAFT && pilotedAt != null ? State.PILOT : state;
    }

    /** Since when it is in its state. */
    public Instant since() {
        if (retiredAt != null) {
            return retiredAt;
        }
        if (publishedAt != null) {
            return publishedAt;
        }
        return pilotedAt != null ? pilotedAt : importedAt;
    }
}

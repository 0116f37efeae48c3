package org.havenmark.sheet;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.havenmark.sheet.SheetVersion.State;
import org.jspecify.annotations.Nullable;

/** A sheet version without its content, as a list needs it. */
@Introspected
public record SheetEntry(UUID id, String sheetId, int number, @Nullable Instant publishedAt,
                         @Nullable Instant retiredAt, Instant importedAt) {
    public State state() {
        return State.of(publishedAt, retiredAt);
    }

    /** Since when it is in its state. */
    public Instant since() {
        if (retiredAt != null) {
            return retiredAt;
        }
        return publishedAt != null ? publishedAt : importedAt;
    }
}

package org.havenmark.assessment;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several entries at once, as a script sends them. */
@Serdeable
public record Batch(@Nullable List<EntryForm> entries) {
    static final int MOST = 500;

    List<EntryForm> all() {
        return entries == null ? List.of() : entries;
    }
}

package org.havenmark.sheet;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * A sheet as it is kept: its bytes as they came, with their hash. A draft becomes in force by publishing, and retired
 * in the end; each state is who and when.
 *
 * <p>Micronaut's own {@code Nullable}: beside an array the processor does not see the type annotation.
 */
@MappedEntity("sheet_version")
public record SheetVersion(@Id UUID id, String sheetId, int number, byte[] content, String sha256, Instant importedAt,
                           @Nullable UUID importedBy, @Nullable Instant publishedAt, @Nullable UUID publishedBy,
                           @Nullable Instant retiredAt, @Nullable UUID retiredBy) {
    public State state() {
        return State.of(publishedAt, retiredAt);
    }

    public String fileName() {
        return sheetId + "-" + number + ".yaml";
    }

    /** Where a version stands; that a draft is tried out stands beside it, in the pilots. */
    public enum State {
        DRAFT, PILOT, IN_FORCE, RETIRED;

        static State of(@Nullable Instant publishedAt, @Nullable Instant retiredAt) {
            if (retiredAt != null) {
                return RETIRED;
            }
            return publishedAt != null ? IN_FORCE : DRAFT;
        }

        /** As in the key of its words, {@code in-force}. */
        public String word() {
            return Labels.word(this);
        }
    }
}

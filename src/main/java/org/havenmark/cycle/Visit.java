package org.havenmark.cycle;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A planned day on which a team assesses a shelter on one version of a sheet. */
@MappedEntity("visit")
public record Visit(@Id UUID id, UUID cycleId, UUID shelterId, UUID sheetVersionId, LocalDate visitOn, Kind kind,
                    Instant plannedAt, @Nullable UUID plannedBy, @Nullable Instant cancelledAt,
                    @Nullable UUID cancelledBy, @Nullable UUID cancelNoteId, @Version int version) {
    /** The first visit of a shelter in the network's measure, or a later one. */
    public enum Kind { BASELINE, RE_VISIT }
}

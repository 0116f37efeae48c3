package org.havenmark.assessment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.havenmark.shelter.Shelter.CapacityBand;
import org.jspecify.annotations.Nullable;

/**
 * One sheet applied to one shelter by one team, pinned to the sheet's version.
 *
 * @param visitId    the visit it belongs to; null for a shelter's own self-assessment
 * @param previousId the shelter's assessment before this one, to compare with
 * @param contextAt  when the visit's context was filled in; scoring begins after that
 */
@MappedEntity("assessment")
public record Assessment(@Id UUID id, @Nullable UUID visitId, UUID shelterId, UUID sheetVersionId, Kind kind,
                         @Nullable UUID previousId, LocalDate visitOn, @Nullable Boolean announced,
                         @Nullable Season season, @Nullable CapacityBand occupancyBand,
                         @Nullable Integer staffPresent, @Nullable Integer roomsNotSeen,
                         @Nullable UUID roomsNoteId, @Nullable UUID contextBy, @Nullable Instant contextAt,
                         Instant openedAt, @Nullable UUID openedBy, @Version int version) {
    /** What the assessment is for. */
    public enum Kind { BASELINE, RE_VISIT, SELF }

    /** The season of the visit: roofs and roads are different in the rains. */
    public enum Season { DRY, RAINS, COLD }
}

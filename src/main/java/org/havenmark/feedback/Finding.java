package org.havenmark.feedback;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.havenmark.sheet.Repeat;
import org.jspecify.annotations.Nullable;

/**
 * A criterion below its target, or a red line at 0, as the revision in force of an assessment by peers has it.
 *
 * @param criterion   id on the laid-out sheet: one of several repeats bears its number
 * @param level       as counted; null for a red line that is crossed by what does not count
 * @param top         the highest level of its scale
 * @param need        how far below its target, as a part of its scale, times its share of the domain; 0 to 1
 * @param withdrawnAt when a correction took it back; null while it stands
 */
@MappedEntity("finding")
public record Finding(@Id UUID id, UUID assessmentId, UUID shelterId, String criterion, @Nullable Integer level,
                      int target, int top, boolean crossed, BigDecimal need, Instant foundAt,
                      @Nullable Instant withdrawnAt) {
    /** The criterion's id in the sheet's file. */
    public String base() {
        return Repeat.base(criterion);
    }

    public boolean isStanding() {
        return withdrawnAt == null;
    }
}

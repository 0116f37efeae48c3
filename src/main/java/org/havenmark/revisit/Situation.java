package org.havenmark.revisit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.shelter.Shelter.CapacityBand;
import org.jspecify.annotations.Nullable;

/**
 * A shelter as the rule for visits looks at it.
 *
 * @param visits       days of handed-in assessments by peers, the earliest first
 * @param overall      the latest one's score; null where nothing could be scored, or before the first
 * @param redLineOpen  whether the latest one found a red line crossed
 * @param overdueSince the earliest deadline of a quick action that is past and not done; null for none
 * @param revisited    whether any of them was a re-visit
 */
public record Situation(UUID shelter, CapacityBand caseload, LocalDate joinedOn, List<LocalDate> visits,
                        @Nullable BigDecimal overall, boolean redLineOpen, @Nullable LocalDate overdueSince,
                        boolean revisited) {
    public Situation {
        visits = List.copyOf(visits);
    }

    public Optional<LocalDate> lastVisit() {
        return visits.isEmpty() ? Optional.empty() : Optional.of(visits.get(visits.size() - 1));
    }
}

package org.havenmark.home;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.havenmark.network.OwnScore;
import org.havenmark.plan.PlanFigures.Figures;
import org.jspecify.annotations.Nullable;

/**
 * A manager's own shelter, and no other.
 *
 * @param shelter its code name; null for a manager of an organisation that is not assessed
 * @param id      its id; null as the name is
 * @param plan    how far its plan is
 * @param results the latest by peers on each sheet, the newest first
 * @param visit   the day of the next visit; null where none is planned
 */
public record ManagerBlock(@Nullable String shelter, @Nullable UUID id, Figures plan, List<OwnScore> results,
                           @Nullable LocalDate visit) {
    public ManagerBlock {
        results = List.copyOf(results);
    }
}

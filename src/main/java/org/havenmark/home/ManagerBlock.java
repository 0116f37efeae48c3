package org.havenmark.home;

import java.time.LocalDate;
import java.util.List;
import org.havenmark.network.OwnScore;
import org.jspecify.annotations.Nullable;

/**
 * A manager's own shelter, and no other.
 *
 * @param shelter its code name; null for a manager of an organisation that is not assessed
 * @param results the latest by peers on each sheet, the newest first
 * @param visit   the day of the next visit; null where none is planned
 */
public record ManagerBlock(@Nullable String shelter, List<OwnScore> results, @Nullable LocalDate visit) {
    public ManagerBlock {
        results = List.copyOf(results);
    }
}

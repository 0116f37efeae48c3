package org.havenmark.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was drawn from the visits of a cycle.
 *
 * @param seed    with it anybody can draw again
 * @param percent of the visits
 * @param visits  how many were handed in
 */
record Draw(UUID id, long seed, int percent, int visits, Instant at, List<Look> looks) {
    Draw {
        looks = List.copyOf(looks);
    }

    /**
     * A visit that another team looks at again.
     *
     * @param first    the assessment that was drawn
     * @param team     the code name of the shelter whose team looks again, and that team's day there; null where no
     *                 team could
     * @param look     the visit that is planned for it; null while there is none
     * @param second   its assessment; null until it is handed in
     */
    record Look(UUID shelter, String name, LocalDate on, UUID first, @Nullable String team, @Nullable LocalDate teamOn,
                @Nullable UUID look, @Nullable LocalDate lookOn, @Nullable UUID second) { }
}

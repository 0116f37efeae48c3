package org.havenmark.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit that somebody wants to plan.
 *
 * @param kind  null for what the shelter's history says: a baseline until there is an earlier visit with its result
 * @param known the warnings that were shown already; with any other the visit is not planned but asked about
 */
public record WantedVisit(UUID shelter, UUID sheetVersion, LocalDate day, Visit.@Nullable Kind kind, List<UUID> team,
                          Set<TeamWarning> known) {
    public WantedVisit {
        team = team.stream().distinct().toList();
        known = Set.copyOf(known);
    }
}

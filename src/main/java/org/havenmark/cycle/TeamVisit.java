package org.havenmark.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A visit with its team, as planned or about to be. Somebody named twice is one member.
 *
 * @param first who was at the visit that this one looks at again; empty where it is no second look
 */
public record TeamVisit(UUID cycle, UUID shelter, LocalDate day, List<Candidate> team, Set<UUID> first) {
    public TeamVisit {
        team = team.stream().distinct().toList();
        first = Set.copyOf(first);
    }

    public TeamVisit(UUID cycle, UUID shelter, LocalDate day, List<Candidate> team) {
        this(cycle, shelter, day, team, Set.of());
    }

    boolean has(UUID person) {
        return team.stream().anyMatch(member -> member.person().equals(person));
    }

    /** Whether staff of this organisation are on the team. */
    boolean hasStaffOf(UUID organisation) {
        return team.stream().anyMatch(member -> member.organisation().equals(organisation));
    }
}

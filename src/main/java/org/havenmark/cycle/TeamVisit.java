package org.havenmark.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A visit with its team, as planned or about to be. Somebody named twice is one member. */
public record TeamVisit(UUID cycle, UUID shelter, LocalDate day, List<Candidate> team) {
    public TeamVisit {
        team = team.stream().distinct().toList();
    }

    boolean has(UUID person) {
        return team.stream().anyMatch(member -> member.person().equals(person));
    }

    /** Whether staff of this organisation are on the team. */
    boolean hasStaffOf(UUID organisation) {
        return team.stream().anyMatch(member -> member.organisation().equals(organisation));
    }
}

package org.havenmark.cycle;

import java.time.LocalDate;
import java.util.List;

/**
 * A cycle that still needs its teams.
 *
 * @param hosts      the shelters, in the order in which a block is looked for
 * @param days       the days on which visits may be; several may be on one day
 * @param teamSize   members of each team, 2 to 6
 * @param mostVisits visits that one assessor may be asked for in the cycle
 */
public record Staffing(List<Host> hosts, List<Candidate> candidates, List<LocalDate> days, Distances distances,
                       int teamSize, int mostVisits) {
    public Staffing {
        hosts = List.copyOf(hosts);
        candidates = List.copyOf(candidates);
        days = days.stream().distinct().sorted().toList();
        if (days.isEmpty() || mostVisits < 1 || teamSize < TeamRules.SMALLEST || teamSize > TeamRules.LARGEST) {
            throw new IllegalArgumentException("Days, at least one visit each and a team of 2 to 6 are needed");
        }
    }

    /** The same with the first of its shelters only. */
    Staffing first(int count) {
        return new Staffing(hosts.subList(0, count), candidates, days, distances, teamSize, mostVisits);
    }
}

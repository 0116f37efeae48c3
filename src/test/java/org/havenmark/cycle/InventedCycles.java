package org.havenmark.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Invented cycles for the tests of proposing: small ones at random, and one of a national network's size. */
final class InventedCycles {
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    private static final List<String> REGIONS = List.of("North", "Centre", "South", "Delta", "Hills");
    private final Random random;

    private InventedCycles(long seed) {
        random = new Random(seed);
    }

    /** Few enough ways that all plans can be looked at; about one in three has none. */
    static Staffing small(long seed) {
        var cycles = new InventedCycles(seed);
        int hosts = 2 + cycles.random.nextInt(3);
        int candidates = (hosts == 4 ? 4 : 6) + cycles.random.nextInt(2);
        int days = hosts == 4 ? 2 : 1 + cycles.random.nextInt(3);
        int size = hosts < 4 && cycles.random.nextInt(4) == 0 ? 3 : 2;
        return cycles.staffing(hosts, candidates, days, size, 1 + cycles.random.nextInt(4), 6);
    }

    static Staffing network(long seed) {
        return new InventedCycles(seed).staffing(20, 24, 10, 3, 4, 12);
    }

    private Staffing staffing(int hosts, int candidates, int days, int size, int most, int certifiedOf) {
        var shelters = IntStream.range(0, hosts).mapToObj(i -> new Host(new UUID(1, i), region(), Set.of())).toList();
        var people = IntStream.range(0, candidates).mapToObj(i -> candidate(i, shelters, days, certifiedOf)).toList();
        var dates = IntStream.range(0, days).mapToObj(FIRST_DAY::plusDays).toList();
        var distances = new Distances(Map.of("North", Map.of("Centre", 2, "South", 5), "South", Map.of("Centre", 3)));
        return new Staffing(shelters, people, dates, distances, size, most);
    }

    private Candidate candidate(int number, List<Host> shelters, int days, int certifiedOf) {
        boolean outside = random.nextInt(2) == 0;
        var home = shelters.get(random.nextInt(shelters.size()));
        var side = outside ? Candidate.Side.OTHER : Candidate.Side.values()[random.nextInt(2)];
        return new Candidate(new UUID(2, number), outside ? new UUID(3, number) : home.shelter(), side,
            outside ? region() : home.region(), random.nextInt(3) == 0, random.nextInt(3) == 0,
            certified(days, certifiedOf));
    }

    /** Nearly always beyond the cycle; seldom not at all, or it ends within it. */
    private Optional<LocalDate> certified(int days, int certifiedOf) {
        if (random.nextInt(certifiedOf) > 0) {
            return Optional.of(FIRST_DAY.plusYears(1));
        }
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(FIRST_DAY.plusDays(random.nextInt(days)));
    }

    private String region() {
        return REGIONS.get(random.nextInt(REGIONS.size()));
    }
}

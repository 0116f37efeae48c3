package org.havenmark.cycle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A staffing in numbers, for searching: shelters, days and candidates are known by their place in its lists. */
final class Board {
    final int hosts;
    final int days;
    final int candidates;
    final int size;
    final int most;
    /** The shelter a candidate works for; -1 where it is not to be visited. */
    final int[] home;
    final int[] traits;
    final int[][] distance;
    private final boolean[][] own;
    private final boolean[][] first;
    private final boolean[][] certified;
    private final Set<TeamRule> waived;

    Board(Staffing staffing, Set<TeamRule> waived) {
        hosts = staffing.hosts().size();
        days = staffing.days().size();
        candidates = staffing.candidates().size();
        size = staffing.teamSize();
        most = waived.contains(TeamRule.MOST_VISITS) ? Math.max(hosts, 1) : staffing.mostVisits();
        home = staffing.candidates().stream().mapToInt(one -> home(staffing, one)).toArray();
        traits = staffing.candidates().stream().mapToInt(Candidate::traits).toArray();
        distance = staffing.hosts().stream().map(host -> distances(staffing, host)).toArray(int[][]::new);
        own = staffing.hosts().stream().map(host -> own(staffing, host)).toArray(boolean[][]::new);
        first = staffing.hosts().stream().map(host -> first(staffing, host)).toArray(boolean[][]::new);
        certified = staffing.days().stream().map(day -> certified(staffing, day)).toArray(boolean[][]::new);
        this.waived = Set.copyOf(waived);
    }

    /** Whether the rules that look at nobody else let this candidate visit this shelter on this day. */
    boolean lets(int candidate, int host, int day) {
        return (!own[host][candidate] || !holds(TeamRule.OWN_SHELTER))
            && (!first[host][candidate] || !holds(TeamRule.ANOTHER_TEAM))
            && (certified[day][candidate] || !holds(TeamRule.CERTIFICATE));
    }

    boolean holds(TeamRule rule) {
        return !waived.contains(rule);
    }

    /** Those whom the rules let visit this shelter on at least one day. */
    int[] eligible(int host) {
        return IntStream.range(0, candidates)
            .filter(one -> IntStream.range(0, days).anyMatch(day -> lets(one, host, day))).toArray();
    }

    /** Whether the same certificates are valid on both days, so that one may stand for the other. */
    boolean alike(int day, int other) {
        return Arrays.equals(certified[day], certified[other]);
    }

    private static int home(Staffing staffing, Candidate candidate) {
        return staffing.hosts().stream().map(Host::shelter).toList().indexOf(candidate.organisation());
    }

    private static int[] distances(Staffing staffing, Host host) {
        return staffing.candidates().stream()
            .mapToInt(one -> staffing.distances().between(one.region(), host.region())).toArray();
    }

    private static boolean[] own(Staffing staffing, Host host) {
        return flags(staffing.candidates().stream().map(one -> one.organisation().equals(host.shelter())).toList());
    }

    private static boolean[] first(Staffing staffing, Host host) {
        return flags(staffing.candidates().stream().map(one -> host.first().contains(one.person())).toList());
    }

    private static boolean[] certified(Staffing staffing, LocalDate day) {
        return flags(staffing.candidates().stream().map(one -> one.certifiedOn(day)).toList());
    }

    private static boolean[] flags(List<Boolean> values) {
        var flags = new boolean[values.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = values.get(i);
        }
        return flags;
    }
}

package org.havenmark.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Visits that another team looks at again, drawn by lot, so that scoring friends kindly does not pay.
 *
 * <p>Visits are laid in a line, those of one first team beside one another, in an order drawn by lot, and every so many
 * one is taken from a start drawn by lot: each has the same chance, and first teams are drawn from in proportion
 * (systematic sampling: W. G. Cochran, Sampling Techniques, 3rd edition, Wiley 1977, chapter 8).
 *
 * @param seed   anybody who has it and the visits can draw again and get the same
 * @param chosen in the order of their visits' ids
 * @param noTeam visits that no team could look at again, and that could not be drawn
 */
public record SecondLooks(long seed, List<SecondLook> chosen, Set<UUID> noTeam) {
    private static final double LEAST = 0.05;
    private static final double MOST = 0.10;

    public SecondLooks {
        chosen = List.copyOf(chosen);
        noTeam = Collections.unmodifiableSet(new TreeSet<>(noTeam));
    }

    /** A visit and the team that looks again. */
    public record SecondLook(UUID visit, UUID team) { }

    /**
     * A visit that was handed in.
     *
     * @param members who assessed it the first time
     */
    public record FirstLook(UUID visit, UUID shelter, Set<UUID> members) {
        public FirstLook {
            members = Set.copyOf(members);
        }
    }

    /**
     * A team that may look again.
     *
     * @param barred shelters that one of them may not go to: their own, or one they have an interest in
     */
    public record OtherTeam(UUID id, Set<UUID> members, Set<UUID> barred) {
        public OtherTeam {
            members = Set.copyOf(members);
            barred = Set.copyOf(barred);
        }

        boolean mayLookAt(FirstLook first) {
            return !barred.contains(first.shelter()) && Collections.disjoint(members, first.members());
        }
    }

    /**
     * Draws them. The order of what is given makes no difference.
     *
     * @param share of all visits, 0.05 to 0.10; rounded up, so that it is one at least
     */
    public static SecondLooks choose(Collection<FirstLook> visits, Collection<OtherTeam> teams, double share,
                                     long seed) {
        if (!(share >= LEAST && share <= MOST)) {
            throw new IllegalArgumentException("5 to 10 in a hundred are looked at again, not " + share);
        }
        var possible = visits.stream().filter(visit -> teams.stream().anyMatch(team -> team.mayLookAt(visit)))
            .sorted(Comparator.comparing(FirstLook::visit)).toList();
        var noTeam = visits.stream().filter(visit -> !possible.contains(visit)).map(FirstLook::visit)
            .collect(Collectors.toSet());
        int wanted = Math.min(possible.size(), wanted(share, visits.size()));
        var draw = new Draw(new SplittableRandom(seed), teams);
        return new SecondLooks(seed, draw.looks(draw.every(possible, wanted)), noTeam);
    }

    /** In decimals: 0.07 times 100 is a little more than 7 in binary. */
    private static int wanted(double share, int visits) {
        return BigDecimal.valueOf(share).multiply(BigDecimal.valueOf(visits)).setScale(0, RoundingMode.CEILING)
            .intValue();
    }

    /** The lot, and how often each team was drawn already. */
    private static final class Draw {
        private final SplittableRandom random;
        private final List<OtherTeam> teams;
        private final Map<UUID, Integer> drawn = new HashMap<>();

        Draw(SplittableRandom random, Collection<OtherTeam> teams) {
            this.random = random;
            this.teams = teams.stream().sorted(Comparator.comparing(OtherTeam::id)).toList();
        }

        List<FirstLook> every(List<FirstLook> possible, int wanted) {
            var line = mixed(possible.stream().collect(Collectors.groupingBy(each -> new TreeSet<>(each.members()),
                LinkedHashMap::new, Collectors.toList())).values()).stream()
                .flatMap(own -> mixed(own).stream()).toList();
            var taken = new ArrayList<FirstLook>();
            double start = random.nextDouble();
            for (int i = 0; i < wanted; i++) {
                taken.add(line.get((int) ((i + start) * line.size() / wanted)));
            }
            return taken;
        }

        List<SecondLook> looks(List<FirstLook> taken) {
            return taken.stream().sorted(Comparator.comparing(FirstLook::visit))
                .map(visit -> new SecondLook(visit.visit(), team(visit))).toList();
        }

        /** One that was drawn the least so far. */
        private UUID team(FirstLook visit) {
            var able = mixed(teams.stream().filter(team -> team.mayLookAt(visit)).toList()).stream()
                .min(Comparator.comparing(team -> drawn.getOrDefault(team.id(), 0))).orElseThrow();
            drawn.merge(able.id(), 1, Integer::sum);
            return able.id();
        }

        private <T> List<T> mixed(Collection<T> ordered) {
            var mixed = new ArrayList<>(ordered);
            for (int i = mixed.size() - 1; i > 0; i--) {
                Collections.swap(mixed, i, (int) (random.nextDouble() * (i + 1)));
            }
            return mixed;
        }
    }
}

package org.havenmark.cycle;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds out which rule stands in the way where a cycle has no plan. */
final class Blocking {
    private static final long LOOKS = Search.LOOKS / 10;

    private Blocking() { }

    /**
     * The first shelter that cannot be visited beside those before it, and the rule without which it could: one rule
     * by itself if there is one, else the last of those that must give way together.
     */
    static Proposal.Blocked explain(Staffing staffing) {
        int last = IntStream.rangeClosed(1, staffing.hosts().size()).filter(count -> !possible(staffing.first(count),
            Set.of())).findFirst().orElse(staffing.hosts().size());
        var blocked = staffing.first(last);
        var shelter = staffing.hosts().get(last - 1).shelter();
        var proven = Search.any(new Board(blocked, Set.of()), LOOKS, 0).complete();
        return new Proposal.Blocked(rule(blocked), shelter, proven);
    }

    private static TeamRule rule(Staffing blocked) {
        var alone = waivable().filter(rule -> possible(blocked, Set.of(rule))).findFirst();
        var together = waivable().filter(rule -> possible(blocked, EnumSet.range(TeamRule.MOST_VISITS, rule)));
        return alone.or(together::findFirst).orElse(TeamRule.TEAM_SIZE);
    }

    private static Stream<TeamRule> waivable() {
        return EnumSet.complementOf(EnumSet.of(TeamRule.TEAM_SIZE)).stream();
    }

    private static boolean possible(Staffing staffing, Set<TeamRule> waived) {
        return Search.any(new Board(staffing, waived), LOOKS, 0).plan().isPresent();
    }
}

package org.havenmark.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What comes of asking for the teams of a whole cycle. */
public sealed interface Proposal {
    /**
     * A visit for every shelter.
     *
     * @param best whether it is proven that no plan is better; else it is the best that was found
     */
    record Teams(List<Visit> visits, Worth worth, boolean best) implements Proposal {
        public Teams {
            visits = List.copyOf(visits);
        }
    }

    /**
     * No plan.
     *
     * @param rule    the rule that must give way; where several must together, the last of them
     * @param shelter the first shelter, in the order given, that cannot be visited beside those before it
     * @param proven  whether there is certainly no plan; else none was found
     */
    record Blocked(TeamRule rule, UUID shelter, boolean proven) implements Proposal {
        public String key() {
            return "cycle.blocked." + rule.ending();
        }
    }

    /** One proposed visit, with what speaks against its team. */
    record Visit(UUID shelter, LocalDate day, List<Member> team, List<Wish> unmet) {
        public Visit {
            team = List.copyOf(team);
            unmet = List.copyOf(unmet);
        }

        public int travel() {
            return team.stream().mapToInt(Member::distance).sum();
        }
    }

    /**
     * @param visits   how many visits this person has in the whole proposal
     * @param distance from the person's region to the shelter's
     */
    record Member(UUID person, int visits, int distance) { }
}

package org.havenmark.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The rules for a team that a person put together; {@link Proposing} holds to the same. */
public final class TeamRules {
    /** The smallest and the largest team. */
    public static final int SMALLEST = 2;
    public static final int LARGEST = 6;
    /** Visits to a shelter in a calendar year without a warning. */
    public static final int VISITS_A_YEAR = 3;

    private TeamRules() { }

    /**
     * Everything that speaks against this visit, all at once.
     *
     * @param others       the other planned or held visits, of this cycle and of any other, without cancelled ones
     * @param redLineOpen  whether a red line of the shelter is open: then it may be visited more often
     */
    public static TeamCheck check(TeamVisit visit, List<TeamVisit> others, boolean redLineOpen) {
        var refusals = new ArrayList<Refusal>();
        if (visit.team().size() < SMALLEST || visit.team().size() > LARGEST) {
            refusals.add(new Refusal(TeamRule.TEAM_SIZE, Optional.empty(), Optional.empty()));
        }
        visit.team().forEach(member -> refusals.addAll(refusals(member, visit, others)));
        var unmet = Wish.unmetBy(visit.team()).stream().map(TeamWarning::of);
        return new TeamCheck(refusals, Stream.concat(unmet, tooOften(visit, others, redLineOpen)).toList());
    }

    private static List<Refusal> refusals(Candidate member, TeamVisit visit, List<TeamVisit> others) {
        var found = new ArrayList<Refusal>();
        if (member.organisation().equals(visit.shelter())) {
            found.add(about(member, TeamRule.OWN_SHELTER, Optional.empty()));
        }
        if (!member.certifiedOn(visit.day())) {
            found.add(about(member, TeamRule.CERTIFICATE, Optional.empty()));
        }
        if (others.stream().anyMatch(other -> inReturn(member, visit, other))) {
            found.add(about(member, TeamRule.RECIPROCAL, Optional.of(member.organisation())));
        }
        if (visit.first().contains(member.person())) {
            found.add(about(member, TeamRule.ANOTHER_TEAM, Optional.empty()));
        }
        others.stream().filter(other -> other.day().equals(visit.day()) && other.has(member.person())).findFirst()
            .ifPresent(other -> found.add(about(member, TeamRule.SAME_DAY, Optional.of(other.shelter()))));
        return found;
    }

    /** Whether the assessed shelter's staff assess the member's organisation in the same cycle. */
    private static boolean inReturn(Candidate member, TeamVisit visit, TeamVisit other) {
        return other.cycle().equals(visit.cycle()) && other.shelter().equals(member.organisation())
            && !member.organisation().equals(visit.shelter()) && other.hasStaffOf(visit.shelter());
    }

    private static Stream<TeamWarning> tooOften(TeamVisit visit, List<TeamVisit> others, boolean redLineOpen) {
        long before = others.stream().filter(other -> other.shelter().equals(visit.shelter())
            && other.day().getYear() == visit.day().getYear()).count();
        return before >= VISITS_A_YEAR && !redLineOpen ? Stream.of(TeamWarning.FOURTH_VISIT) : Stream.empty();
    }

    private static Refusal about(Candidate member, TeamRule rule, Optional<UUID> other) {
        return new Refusal(rule, Optional.of(member.person()), other);
    }
}

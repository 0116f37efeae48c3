package org.havenmark.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProposingTest {
    private static final Host HOST = new Host(new UUID(1, 1), "North", Set.of());

    static LongStream small() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("small")
    void equalsBruteForceOnSmallCycles(long seed) {
        var staffing = InventedCycles.small(seed);
        var best = BruteForce.best(staffing, Set.of());
        var proposal = Proposing.propose(staffing);
        if (proposal instanceof Proposal.Teams teams) {
            assertThat(best).contains(teams.worth());
            assertThat(teams.best()).isTrue();
            assertHolds(staffing, teams);
        } else {
            assertThat(best).isEmpty();
            assertBlocks(staffing, (Proposal.Blocked) proposal);
        }
    }

    @Test
    void twoHundredOfThemHaveAPlanAndEachRuleBlocksSome() {
        var proposals = small().mapToObj(InventedCycles::small).map(Proposing::propose).toList();
        assertThat(proposals).filteredOn(Proposal.Teams.class::isInstance).hasSizeGreaterThanOrEqualTo(200);
        assertThat(proposals).filteredOn(Proposal.Blocked.class::isInstance)
            .extracting(one -> ((Proposal.Blocked) one).rule()).contains(TeamRule.MOST_VISITS, TeamRule.SAME_DAY,
                TeamRule.CERTIFICATE, TeamRule.RECIPROCAL, TeamRule.OWN_SHELTER);
    }

    @Test
    void fewerPeopleThanATeamNeedsIsNamedAsSuch() {
        var few = new Staffing(List.of(HOST), List.of(), List.of(InventedCycles.FIRST_DAY), Distances.NONE_KNOWN, 2, 3);
        assertThat(Proposing.propose(few))
            .isEqualTo(new Proposal.Blocked(TeamRule.TEAM_SIZE, HOST.shelter(), true));
    }

    @Test
    void whoeverWasAtTheFirstLookIsNotProposedForTheSecondAndIsNamedAsTheReason() {
        var staffing = InventedCycles.network(1);
        var usual = (Proposal.Teams) Proposing.propose(staffing);
        var first = usual.visits().get(0).team().stream().map(Proposal.Member::person).collect(Collectors.toSet());
        var again = (Proposal.Teams) Proposing.propose(lookedAtAgain(staffing, first));
        assertThat(again.visits().get(0).team()).extracting(Proposal.Member::person).doesNotContainAnyElementsOf(first);
        var all = staffing.candidates().stream().map(Candidate::person).collect(Collectors.toSet());
        assertThat(Proposing.propose(lookedAtAgain(staffing, all))).isEqualTo(new Proposal.Blocked(
            TeamRule.ANOTHER_TEAM, staffing.hosts().get(0).shelter(), true));
    }

    private static Staffing lookedAtAgain(Staffing staffing, Set<UUID> first) {
        var hosts = new ArrayList<>(staffing.hosts());
        hosts.set(0, new Host(hosts.get(0).shelter(), hosts.get(0).region(), first));
        return new Staffing(hosts, staffing.candidates(), staffing.days(), staffing.distances(), staffing.teamSize(),
            staffing.mostVisits());
    }

    @Test
    void aCycleWithoutSheltersIsPlannedAtOnce() {
        var none = new Staffing(List.of(), List.of(), List.of(InventedCycles.FIRST_DAY), Distances.NONE_KNOWN, 2, 3);
        assertThat(Proposing.propose(none))
            .isEqualTo(new Proposal.Teams(List.of(), new Worth(0, 0, 0, 0), true));
    }

    @Test
    void aCycleWithoutDaysOrWithATeamOfOneIsNotAQuestion() {
        assertThatThrownBy(() -> new Staffing(List.of(HOST), List.of(), List.of(), Distances.NONE_KNOWN, 2, 3))
            .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Staffing(List.of(HOST), List.of(), List.of(InventedCycles.FIRST_DAY),
            Distances.NONE_KNOWN, 1, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void regionsWithoutAnEntryInTheTableAreOneApart() {
        var distances = new Distances(Map.of("North", Map.of("South", 5)));
        assertThat(distances.between("North", "South")).isEqualTo(5);
        assertThat(distances.between("South", "North")).isEqualTo(5);
        assertThat(distances.between("North", "North")).isZero();
        assertThat(distances.between("North", "Delta")).isEqualTo(1);
    }

    // Hang guard: ten times the two seconds that are wanted.
    @Test
    @Timeout(20)
    void aNationalNetworkGetsABalancedPlan() {
        var staffing = InventedCycles.network(1);
        var teams = (Proposal.Teams) Proposing.propose(staffing);
        assertHolds(staffing, teams);
        assertThat(teams.visits()).hasSize(20);
        assertThat(teams.worth().most()).isEqualTo(3);
        assertThat(Proposing.propose(staffing)).isEqualTo(teams);
    }

    /** The named rule is what stands in the way of the named shelter, and of none before it. */
    private static void assertBlocks(Staffing staffing, Proposal.Blocked blocked) {
        assertThat(blocked.proven()).isTrue();
        int last = staffing.hosts().stream().map(Host::shelter).toList().indexOf(blocked.shelter()) + 1;
        assertThat(BruteForce.best(staffing.first(last), Set.of())).isEmpty();
        assertThat(BruteForce.best(staffing.first(last - 1), Set.of())).isPresent();
        var helping = new ArrayList<TeamRule>();
        for (var rule : TeamRule.values()) {
            BruteForce.best(staffing.first(last), Set.of(rule)).ifPresent(found -> helping.add(rule));
        }
        assertThat(helping.isEmpty() || helping.get(0) == blocked.rule()).isTrue();
    }

    /** What is proposed passes the check that a hand-made team must pass, and is worth what it says. */
    private static void assertHolds(Staffing staffing, Proposal.Teams teams) {
        var visits = teams.visits().stream().map(visit -> visit(staffing, visit)).toList();
        for (int i = 0; i < visits.size(); i++) {
            var others = new ArrayList<>(visits);
            others.remove(i);
            var check = TeamRules.check(visits.get(i), others, true);
            assertThat(check.refusals()).isEmpty();
            var unmet = teams.visits().get(i).unmet();
            assertThat(check.warnings()).isEqualTo(unmet.stream().map(TeamWarning::of).toList());
            assertThat(visits.get(i).team()).hasSize(staffing.teamSize());
            assertThat(teams.visits().get(i).team()).allMatch(member -> member.visits() <= staffing.mostVisits());
        }
        assertThat(visits).extracting(TeamVisit::shelter)
            .containsExactlyElementsOf(staffing.hosts().stream().map(Host::shelter).toList());
        assertThat(teams.visits().stream().mapToInt(Proposal.Visit::travel).sum()).isEqualTo(teams.worth().travel());
        assertThat(teams.visits().stream().mapToInt(visit -> visit.unmet().size()).sum())
            .isEqualTo(teams.worth().unmet());
    }

    private static TeamVisit visit(Staffing staffing, Proposal.Visit visit) {
        var people = visit.team().stream().map(Proposal.Member::person).toList();
        return new TeamVisit(new UUID(9, 9), visit.shelter(), visit.day(),
            staffing.candidates().stream().filter(one -> people.contains(one.person())).toList());
    }
}

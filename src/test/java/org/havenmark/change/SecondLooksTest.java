package org.havenmark.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.havenmark.change.SecondLooks.FirstLook;
import org.havenmark.change.SecondLooks.OtherTeam;
import org.havenmark.change.SecondLooks.SecondLook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecondLooksTest {
    /** Four teams of two; team t has the members 2t and 2t + 1. */
    private final List<OtherTeam> teams = IntStream.range(0, 4).mapToObj(t -> team(t, Set.of())).toList();
    /** Forty visits, ten by each team. */
    private final List<FirstLook> visits = IntStream.range(0, 40).mapToObj(v -> visit(v, v % 4)).toList();

    @Test
    void noTeamLooksAgainAtWhatAnyOfThemSaw() {
        for (long seed = 0; seed < 100; seed++) {
            assertThat(SecondLooks.choose(visits, teams, 0.1, seed).chosen()).hasSize(4)
                .allSatisfy(look -> assertThat(members(look.team()))
                    .doesNotContainAnyElementsOf(first(look).members()));
        }
    }

    @Test
    void firstTeamsAreDrawnFromInProportion() {
        for (long seed = 0; seed < 100; seed++) {
            assertThat(SecondLooks.choose(visits, teams, 0.1, seed).chosen()).extracting(look -> first(look).members())
                .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyVisitHasTheSameChance() {
        var drawn = new HashMap<UUID, Integer>();
        for (long seed = 0; seed < 1000; seed++) {
            SecondLooks.choose(visits, teams, 0.1, seed).chosen().forEach(look -> drawn.merge(look.visit(), 1,
                Integer::sum));
        }
        // 1000 draws with a chance of one in ten: a standard deviation of 9.5.
        assertThat(drawn).hasSize(40).allSatisfy((visit, times) -> assertThat(times).isBetween(60, 140));
    }

    /** Forty visits in a fixed line could be drawn from in ten ways only. */
    @Test
    void theLineIsDrawnByLotAndNotOnlyItsStart() {
        var drawn = LongStream.range(0, 200).mapToObj(seed -> SecondLooks.choose(visits, teams, 0.1,
            seed).chosen().stream()
            .map(SecondLook::visit).toList()).distinct();
        assertThat(drawn).hasSizeGreaterThan(100);
    }

    @Test
    void theWorkIsSharedAmongTheTeams() {
        for (long seed = 0; seed < 100; seed++) {
            var chosen = SecondLooks.choose(visits, teams, 0.1, seed).chosen();
            assertThat(chosen.stream().map(SecondLook::team).distinct().count()).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void theSameSeedDrawsTheSameWhateverTheOrder() {
        var found = SecondLooks.choose(visits, teams, 0.08, 7);
        var mixed = new ArrayList<>(visits);
        var others = new ArrayList<>(teams);
        Collections.shuffle(mixed, new Random(1));
        Collections.shuffle(others, new Random(2));
        assertThat(SecondLooks.choose(mixed, others, 0.08, 7)).isEqualTo(found);
        assertThat(found.seed()).isEqualTo(7);
        assertThat(found.chosen()).isSortedAccordingTo(Comparator.comparing(SecondLook::visit));
        assertThat(SecondLooks.choose(visits, teams, 0.08, 8)).isNotEqualTo(found);
    }

    @Test
    void nobodyIsSentWhereTheyMayNotGo() {
        var barred = List.of(team(0, Set.of()), team(1, Set.of(shelter(0))));
        var own = List.of(visit(0, 0), visit(4, 0));
        for (long seed = 0; seed < 50; seed++) {
            var found = SecondLooks.choose(own, barred, 0.05, seed);
            assertThat(found.chosen()).containsExactly(new SecondLook(id(4), id(1)));
            assertThat(found.noTeam()).containsExactly(id(0));
        }
    }

    @Test
    void whereNoTeamIsLeftNoneIsDrawn() {
        var found = SecondLooks.choose(List.of(visit(0, 0)), List.of(team(0, Set.of())), 0.1, 1);
        assertThat(found.chosen()).isEmpty();
        assertThat(found.noTeam()).containsExactly(id(0));
        assertThat(SecondLooks.choose(List.of(), teams, 0.1, 1).chosen()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 0.05, 1", "20, 0.05, 1", "21, 0.05, 2", "40, 0.1, 4", "40, 0.08, 4"})
    void theShareIsRoundedUp(int n, double share, int expected) {
        assertThat(SecondLooks.choose(visits.subList(0, n), teams, share, 3).chosen()).hasSize(expected);
    }

    /** In binary 0.07 times 100 is more than 7. */
    @Test
    void sevenInAHundredOfAHundredAreSeven() {
        var hundred = IntStream.range(0, 100).mapToObj(v -> visit(v, v % 4)).toList();
        assertThat(SecondLooks.choose(hundred, teams, 0.07, 3).chosen()).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.049, 0.101, Double.NaN})
    void fiveToTenInAHundredAndNoOtherShare(double share) {
        assertThatThrownBy(() -> SecondLooks.choose(visits, teams, share, 1))
            .isInstanceOf(IllegalArgumentException.class);
    }

    private FirstLook first(SecondLook look) {
        return visits.stream().filter(visit -> visit.visit().equals(look.visit())).findFirst().orElseThrow();
    }

    private Set<UUID> members(UUID team) {
        return teams.stream().filter(each -> each.id().equals(team)).findFirst().orElseThrow().members();
    }

    private static FirstLook visit(int number, int team) {
        return new FirstLook(id(number), shelter(number), team(team, Set.of()).members());
    }

    private static OtherTeam team(int number, Set<UUID> barred) {
        return new OtherTeam(id(number), Set.of(new UUID(2, 2L * number), new UUID(2, 2L * number + 1)), barred);
    }

    private static UUID shelter(int number) {
        return new UUID(3, number);
    }

    private static UUID id(int number) {
        return new UUID(1, number);
    }
}

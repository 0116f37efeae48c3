package org.havenmark.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionTest {
    @ParameterizedTest
    @CsvSource({"0, EXACT, 0", "1, FEW, 0", "4, FEW, 0", "5, EXACT, 5", "20, EXACT, 20"})
    void aCountOfOneToFourIsFewerThanFive(int number, Count.Kind kind, int printed) {
        assertThat(Suppression.whole(number)).isEqualTo(new Count(kind, printed));
    }

    @ParameterizedTest
    @CsvSource({"20, 20, EXACT, 20", "15, 20, EXACT, 15", "16, 20, AT_LEAST, 16", "19, 20, AT_LEAST, 16",
        "4, 20, FEW, 0", "0, 20, EXACT, 0", "6, 7, AT_LEAST, 5", "3, 7, FEW, 0", "5, 6, HIDDEN, 0", "2, 6, HIDDEN, 0",
        "6, 6, EXACT, 6", "4, 5, FEW, 0", "3, 4, HIDDEN, 0", "0, 3, HIDDEN, 0", "0, 0, EXACT, 0"})
    void aPartDoesNotGiveAwayASmallRest(int part, int whole, Count.Kind kind, int printed) {
        assertThat(Suppression.part(part, whole)).isEqualTo(new Count(kind, printed));
    }

    @Test
    void severalSmallCellsHideOneAnother() {
        assertThat(Suppression.parts(List.of(9, 3, 0, 4))).containsExactly(Count.exact(9), Count.FEW, Count.exact(0),
            Count.FEW);
    }

    @Test
    void aSmallCellAloneTakesTheOthersWithIt() {
        assertThat(Suppression.parts(List.of(9, 3, 8))).containsOnly(Count.HIDDEN);
    }

    @Test
    void smallCellsThatTheTotalWouldSettleTakeTheOthersWithThem() {
        assertThat(Suppression.parts(List.of(8, 1, 1))).containsOnly(Count.HIDDEN);
        assertThat(Suppression.parts(List.of(8, 4, 4))).containsOnly(Count.HIDDEN);
        assertThat(Suppression.parts(List.of(8, 1, 2))).containsOnly(Count.HIDDEN);
        assertThat(Suppression.parts(List.of(1, 1, 1, 1, 1))).containsOnly(Count.HIDDEN);
    }

    @Test
    void whereNothingIsSmallEverythingIsTold() {
        assertThat(Suppression.parts(List.of(9, 0, 5))).containsExactly(Count.exact(9), Count.exact(0),
            Count.exact(5));
    }

    /** The attacker knows the rule and the whole, and tries every part that would have been printed like this one. */
    @Test
    void noPartOfAnyWholeCanBeWorkedOut() {
        for (int whole = Suppression.FEWEST; whole <= 60; whole++) {
            var behind = new HashMap<Count, Set<Integer>>();
            for (int part = 0; part <= whole; part++) {
                behind.computeIfAbsent(Suppression.part(part, whole), none -> new HashSet<>()).add(part);
            }
            for (var parts : behind.values()) {
                int one = parts.iterator().next();
                assertThat(parts.size() > 1 || !isSmall(one) && !isSmall(whole - one)).as("%s of %s", parts, whole)
                    .isTrue();
            }
        }
    }

    /** The same attack on all tables of some cells with one total. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void noCellOfAnySmallTableCanBeWorkedOut(int cells) {
        for (int total = Suppression.FEWEST; total <= 22; total++) {
            var behind = new HashMap<List<Count>, List<List<Integer>>>();
            tables(cells, total).forEach(table ->
                behind.computeIfAbsent(Suppression.parts(table), none -> new ArrayList<>()).add(table));
            assertNothingGivenAway(behind, cells);
        }
    }

    /** On random tables the attacker subtracts what is printed from the total, and weighs what is left. */
    @Test
    void noDifferencePinsACellOfARandomTable() {
        var random = new Random(20111231);
        for (int i = 0; i < 20_000; i++) {
            var table = IntStream.range(0, 2 + random.nextInt(9)).mapToObj(cell -> random.nextInt(9)).toList();
            var printed = Suppression.parts(table);
            long few = printed.stream().filter(Count.FEW::equals).count();
            int left = table.stream().mapToInt(Integer::intValue).sum()
                - printed.stream().mapToInt(Count::number).sum();
            long lowest = Math.max(1, left - 4 * (few - 1));
            long highest = Math.min(4, left - (few - 1));
            assertThat(few == 0 || lowest < highest && left >= Suppression.FEWEST).as("%s", table).isTrue();
            assertThat(IntStream.range(0, table.size()).filter(cell -> isSmall(table.get(cell)))
                .mapToObj(printed::get)).doesNotContain(Count.exact(1), Count.exact(2), Count.exact(3),
                    Count.exact(4));
        }
    }

    private static void assertNothingGivenAway(Map<List<Count>, List<List<Integer>>> behind, int cells) {
        behind.forEach((printed, tables) -> {
            for (int cell = 0; cell < cells; cell++) {
                int place = cell;
                var possible = new HashSet<>(tables.stream().map(table -> table.get(place)).toList());
                assertThat(possible.size() > 1 || !isSmall(possible.iterator().next())).as("%s", tables).isTrue();
            }
        });
    }

    private static List<List<Integer>> tables(int cells, int total) {
        if (cells == 1) {
            return List.of(List.of(total));
        }
        var tables = new ArrayList<List<Integer>>();
        for (int first = 0; first <= total; first++) {
            for (var rest : tables(cells - 1, total - first)) {
                var table = new ArrayList<>(List.of(first));
                table.addAll(rest);
                tables.add(table);
            }
        }
        return tables;
    }

    private static boolean isSmall(int number) {
        return number >= 1 && number <= 4;
    }
}

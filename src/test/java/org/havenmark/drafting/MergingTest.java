package org.havenmark.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergingTest {
    @Test
    void aTableWithoutAnythingSmallIsToldAsItIs() {
        var told = Merging.of(crossing(2, 2, List.of(7, 0, 6, 5)));
        assertThat(told.counts()).containsExactly(List.of(7, 0), List.of(6, 5));
        assertThat(told.isTelling()).isTrue();
    }

    @Test
    void whatNobodyIsInIsLeftOut() {
        var told = Merging.of(crossing(2, 3, List.of(0, 0, 0, 6, 0, 5)));
        assertThat(told.rows()).containsExactly(List.of(1));
        assertThat(told.columns()).containsExactly(List.of(0), List.of(2));
        assertThat(told.counts()).containsExactly(List.of(6, 5));
    }

    @Test
    void aSmallCountIsPutTogetherWithItsNeighbour() {
        var told = Merging.of(crossing(1, 3, List.of(12, 13, 1)));
        assertThat(told.columns()).containsExactly(List.of(0), List.of(1, 2));
        assertThat(told.counts()).containsExactly(List.of(12, 14));
    }

    @Test
    void neighboursInBothDirectionsArePutTogether() {
        var told = Merging.of(crossing(3, 3, List.of(3, 2, 0, 0, 9, 1, 0, 0, 8)));
        assertThat(told.counts().stream().flatMap(List::stream).filter(count -> count > 0)).allMatch(count ->
            count >= 5);
        assertThat(told.counts().stream().flatMap(List::stream).mapToInt(count -> count).sum()).isEqualTo(23);
        assertThat(told.isTelling()).isTrue();
    }

    @Test
    void whereEverythingIsSmallOnlyTheSumIsTold() {
        var told = Merging.of(crossing(2, 2, List.of(2, 1, 1, 2)));
        assertThat(told.counts()).containsExactly(List.of(6));
        assertThat(told.isTelling()).isFalse();
    }

    @Test
    void manyAssessmentsOfFewSheltersAreSmallToo() {
        var one = UUID.randomUUID();
        var places = new ArrayList<>(crossing(1, 2, List.of(7, 0)).places());
        IntStream.range(0, 6).forEach(again -> places.add(new Crossing.Place(0, 1, one)));
        assertThat(Merging.of(new Crossing(List.of("r"), List.of("a", "b"), places)).counts())
            .containsExactly(List.of(13));
    }

    @Test
    void fewerThanFiveSheltersAreRefused() {
        assertThatThrownBy(() -> Merging.of(crossing(1, 2, List.of(3, 1))))
            .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDozenBandsOnBothSidesAreStillQuick() {
        var told = Merging.of(crossing(12, 12, IntStream.range(0, 144).map(cell -> cell % 13 == 0 ? 6 : 0).boxed()
            .toList()));
        assertThat(told.counts().stream().flatMap(List::stream).mapToInt(count -> count).sum()).isEqualTo(72);
    }

    /** The attacker knows the rule, and tries every table that would have been printed like this one. */
    @ParameterizedTest
    @CsvSource({"1, 3, 24", "1, 4, 14", "2, 2, 15", "2, 3, 10", "3, 3, 7"})
    void noCellAndNoSumOfARowCanBeWorkedOut(int rows, int columns, int most) {
        for (int total = 5; total <= most; total++) {
            var behind = new HashMap<Merging, List<List<Integer>>>();
            tables(rows * columns, total).forEach(table -> behind.computeIfAbsent(
                Merging.of(crossing(rows, columns, table)), none -> new ArrayList<>()).add(table));
            behind.forEach((told, tables) -> secrets(rows, columns).forEach(secret -> {
                var possible = new HashSet<>(tables.stream().map(secret::applyAsInt).toList());
                var one = possible.iterator().next();
                assertThat(possible.size() > 1 || one == 0 || one >= 5).as("%s of %s", told, tables).isTrue();
            }));
        }
    }

    private static List<ToIntFunction<List<Integer>>> secrets(int rows, int columns) {
        var secrets = new ArrayList<ToIntFunction<List<Integer>>>();
        IntStream.range(0, rows * columns).forEach(cell -> secrets.add(table -> table.get(cell)));
        IntStream.range(0, rows).forEach(row -> secrets.add(table ->
            IntStream.range(0, columns).map(column -> table.get(row * columns + column)).sum()));
        IntStream.range(0, columns).forEach(column -> secrets.add(table ->
            IntStream.range(0, rows).map(row -> table.get(row * columns + column)).sum()));
        return secrets;
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

    /** Each assessment of another shelter. */
    private static Crossing crossing(int rows, int columns, List<Integer> table) {
        return new Crossing(IntStream.range(0, rows).mapToObj(String::valueOf).toList(),
            IntStream.range(0, columns).mapToObj(String::valueOf).toList(), IntStream.range(0, table.size()).boxed()
            .flatMap(cell -> IntStream.range(0, table.get(cell)).mapToObj(i -> new Crossing.Place(cell / columns,
                cell % columns, new UUID(cell, i)))).toList());
    }
}

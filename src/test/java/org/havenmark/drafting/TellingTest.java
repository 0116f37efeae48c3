package org.havenmark.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.havenmark.network.Count;
import org.havenmark.network.Count.Kind;
import org.havenmark.sheet.Score;
import org.junit.jupiter.api.Test;

class TellingTest {
    private static final Count HIDDEN = new Count(Kind.HIDDEN, 0);

    @Test
    void countsOfDifferentSheltersAreToldAsEverywhere() {
        assertThat(Telling.whole(shelters(4))).isEqualTo(new Count(Kind.FEW, 0));
        assertThat(Telling.whole(shelters(5))).isEqualTo(new Count(Kind.EXACT, 5));
        assertThat(Telling.part(shelters(6), shelters(12))).isEqualTo(new Count(Kind.EXACT, 6));
        assertThat(Telling.part(shelters(11), shelters(12))).isEqualTo(new Count(Kind.AT_LEAST, 8));
        assertThat(Telling.parts(List.of(shelters(6), shelters(7)))).containsExactly(new Count(Kind.EXACT, 6),
            new Count(Kind.EXACT, 7));
    }

    @Test
    void manyAssessmentsOfFewSheltersAreNotTold() {
        var often = Stream.concat(shelters(3).stream(), shelters(3).stream()).toList();
        var all = Stream.concat(often.stream(), shelters(9).stream()).toList();
        assertThat(Telling.whole(often)).isEqualTo(HIDDEN);
        assertThat(Telling.part(often, all)).isEqualTo(HIDDEN);
        assertThat(Telling.part(shelters(9), all)).isEqualTo(HIDDEN);
        assertThat(Telling.parts(List.of(often, shelters(9)))).containsOnly(HIDDEN);
    }

    @Test
    void anEditThatMovesFewerThanFiveSheltersShowsNoFigure() {
        assertThat(moves(12, 0).isTellable()).isTrue();
        assertThat(moves(12, 4).isTellable()).isFalse();
        assertThat(moves(12, 5).isTellable()).isTrue();
        assertThat(moves(4, 0).isTellable()).isFalse();
    }

    private static Moves moves(int all, int moved) {
        return new Moves("PROCESS", IntStream.range(0, all).mapToObj(i -> new Moves.Change(new UUID(0, i), points(50),
            points(i < moved ? 60 : 50))).toList());
    }

    private static Score points(int points) {
        return new Score(BigDecimal.valueOf(points));
    }

    private static List<UUID> shelters(int number) {
        return IntStream.range(0, number).mapToObj(i -> new UUID(0, i)).toList();
    }
}

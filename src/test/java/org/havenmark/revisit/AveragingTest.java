package org.havenmark.revisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.havenmark.revisit.Averaging.Said;
import org.junit.jupiter.api.Test;

/** An average over five answers and more, from which nobody's answer can be taken out. */
class AveragingTest {
    @Test
    void fewerThanFiveAnswersGiveNothing() {
        IntStream.range(0, 5).forEach(count ->
            assertThat(Averaging.of(Collections.nCopies(count, new Said(5, 5, 5, 5)))).isEmpty());
    }

    @Test
    void fiveGiveTheMeanOfEachQuestionWithOneDecimal() {
        var average = Averaging.of(List.of(new Said(1, 5, 3, 2), new Said(2, 5, 3, 2), new Said(3, 5, 4, 2),
            new Said(4, 5, 4, 2), new Said(5, 5, 4, 1))).orElseThrow();
        assertThat(average.answers()).isEqualTo(5);
        assertThat(List.of(average.prepared(), average.respectful(), average.useful(), average.clear()))
            .extracting(Object::toString).containsExactly("3.0", "5.0", "3.6", "1.8");
    }

    @Test
    void theSixthToNinthAnswerMoveNothingAndTheTenthMovesAll() {
        var five = Collections.nCopies(5, new Said(5, 5, 5, 5));
        var answers = new java.util.ArrayList<>(five);
        for (int more = 0; more < 4; more++) {
            answers.add(new Said(1, 1, 1, 1));
            assertThat(Averaging.of(answers)).isEqualTo(Averaging.of(five));
        }
        answers.add(new Said(1, 1, 1, 1));
        assertThat(Averaging.of(answers).orElseThrow().answers()).isEqualTo(10);
        assertThat(Averaging.of(answers).orElseThrow().prepared()).isEqualByComparingTo("3");
    }
}

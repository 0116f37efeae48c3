package org.havenmark.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every result has its words. */
class ChangeWordsTest {
    @Test
    void everyWordReasonAndQuestionIsSaid() {
        var said = ResourceBundle.getBundle("messages/change", Locale.ENGLISH).keySet();
        assertThat(keys()).isNotEmpty().isSubsetOf(said);
    }

    private static List<String> keys() {
        var id = new UUID(0, 1);
        var likeness = new Likeness(1, 1, 1, 1);
        return Stream.of(
            Arrays.stream(Verdict.Word.values()).map(Verdict.Word::key),
            Arrays.stream(Verdict.Why.values()).map(Verdict.Why::key),
            Arrays.stream(CriterionChange.Direction.values()).map(CriterionChange.Direction::key),
            Arrays.stream(Correction.values()).map(Correction::key),
            Arrays.stream(Caution.values()).map(Caution::key),
            Stream.of(new Question.StraightLine(id, 1, 1, 1), new Question.AlikeAssessors(id, id, likeness),
                new Question.AlikeVisits(likeness), new Question.UnexplainedRise("a", 0, 2)).map(Question::key))
            .flatMap(each -> each).toList();
    }
}

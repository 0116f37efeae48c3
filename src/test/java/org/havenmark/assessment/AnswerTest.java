package org.havenmark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.havenmark.assessment.Answer.Mark;
import org.havenmark.assessment.Answer.Reason;
import org.havenmark.sheet.Proof;
import org.havenmark.sheet.Rating;
import org.havenmark.sheet.Sheet;
import org.junit.jupiter.api.Test;

/** What counts of an answer: on its sheet, beside another, and in the bytes that are kept. */
class AnswerTest {
    private static final Sheet SHEET = MeasuringTest.sheet();
    private static final UUID ID = new UUID(1, 2);
    private static final Assessment ASSESSMENT = new Assessment(ID, null, ID, ID, Assessment.Kind.SELF, null,
        LocalDate.of(2026, 3, 1), null, null, null, null, null, null, null, null, Instant.EPOCH, null, 0);

    @Test
    void aLevelByHandIsNoAnswerWhereSomethingIsMeasured() {
        var byHand = new Answer("plans-are-signed", Mark.LEVEL, 2, Proof.PRACTICE, null, null);
        assertThat(byHand.refusedBy(SHEET)).contains("assessment.refused.number");
        assertThat(byHand.missing(SHEET.criterion("plans-are-signed").orElseThrow()))
            .contains("assessment.missing.number");
        assertThat(measured("14/16", 2).refusedBy(SHEET)).isEmpty();
        assertThat(measured("14/16", 1).refusedBy(SHEET)).contains("assessment.refused.level");
        assertThat(measured("17/16", 2).refusedBy(SHEET)).contains("assessment.refused.level");
        assertThat(new Answer("beds-enough", Mark.LEVEL, 1, null, null, null, "1").refusedBy(SHEET))
            .contains("assessment.refused.level");
        assertThatThrownBy(() -> new Answer("plans-are-signed", Mark.NOT_SEEN, null, null, Reason.NO_TIME, null, "1/2"))
            .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void scoringSeesTheNumbers() {
        assertThat(measured("14/16", 2).rating().mark()).isEqualTo(new Rating.Measured("14/16", Proof.PRACTICE));
    }

    @Test
    void twoWhoCountedDifferentlyDifferAlsoWhereTheSameLevelFollows() {
        assertThat(measured("14/16", 2).isSameAs(measured("14/16", 2).noted(ID))).isTrue();
        assertThat(measured("14/16", 2).isSameAs(measured("15/16", 2))).isFalse();
        assertThat(measured("1/16", 0).isSameAs(measured("2/16", 0))).isFalse();
        var zero = new Answer("plans-are-signed", Mark.LEVEL, 0, null, null, null, "1/16");
        assertThat(measured("1/16", 0).isSameAs(zero)).isTrue();
    }

    @Test
    void aDifferenceOfNumbersAloneIsNamedSo() {
        assertThat(gap(measured("14/16", 2), measured("15/16", 2))).isEqualTo("number");
        assertThat(gap(measured("14/16", 2), measured("10/16", 1))).isEqualTo("level");
        assertThat(gap(measured("14/16", 2),
            new Answer("plans-are-signed", Mark.LEVEL, 2, Proof.PAPER, null, null, "14/16"))).isEqualTo("proof");
        assertThat(gap(measured("14/16", 2),
            new Answer("plans-are-signed", Mark.NOT_SEEN, null, null, Reason.NO_TIME, null))).isEqualTo("other");
    }

    @Test
    void whatIsMeasuredEndsItsLineAndChangesNoOther() {
        var chosen = new Answer("beds-enough", Mark.LEVEL, 1, Proof.PAPER, null, null);
        var head = "havenmark submission 1\n" + ID + "\n" + ID + "\n" + ID + "\n";
        assertThat(SubmissionBytes.of(ASSESSMENT, ID, List.of(chosen)))
            .isEqualTo(head + "beds-enough\tLEVEL\t1\tPAPER\t-\t-\n");
        assertThat(SubmissionBytes.of(ASSESSMENT, ID, List.of(measured("14/16", 2), chosen))).isEqualTo(head
            + "beds-enough\tLEVEL\t1\tPAPER\t-\t-\nplans-are-signed\tLEVEL\t2\tPRACTICE\t-\t-\t14/16\n");
    }

    @Test
    void whatIsBeyondTheCountIsKeptAndStaysOut() {
        var two = SHEET.repeated(Map.of("rooms", 2));
        var rooms = two.domain("rooms").orElseThrow();
        var answers = List.of(bed(1, 1), bed(2, 1), bed(3, 0), bed(12, 0), measured("14/16", 2));
        assertThat(OnSheet.of(two, answers)).extracting(Answer::criterion)
            .containsExactly("beds-enough.1", "beds-enough.2", "plans-are-signed");
        assertThat(OnSheet.numbersBeyond(rooms, answers)).containsExactly(3, 12);
        assertThat(OnSheet.score(two, Set.of(), answers).line("beds-enough.2").orElseThrow().isRated()).isTrue();
        assertThat(OnSheet.numbersBeyond(two.domain("work").orElseThrow(), answers)).isEmpty();
    }

    private static Answer bed(int room, int level) {
        return new Answer("beds-enough." + room, Mark.LEVEL, level, Proof.PRACTICE, null, null);
    }

    private static String gap(Answer one, Answer other) {
        var ratings = new LinkedHashMap<UUID, Map<String, Submissions.Rated>>();
        ratings.put(ID, Map.of(one.criterion(), new Submissions.Rated(ID, one)));
        ratings.put(new UUID(3, 4), Map.of(other.criterion(), new Submissions.Rated(ID, other)));
        return Difference.among(SHEET, ratings).get(0).gap();
    }

    private static Answer measured(String numbers, int level) {
        return new Answer("plans-are-signed", Mark.LEVEL, level, Proof.PRACTICE, null, null, numbers);
    }
}

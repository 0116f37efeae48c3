package org.havenmark.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.havenmark.bench.LongSheet;
import org.junit.jupiter.api.Test;

/** What pages and files read from an outcome. */
class OutcomeTest {
    @Test
    void whatWasNotAgreedIsListedFirstAmongWhatWasLeftOut() {
        var each = Vectors.named("not agreed leaves the score and stays a gap");
        var notSeen = new Rating("a", new Rating.NotSeen(""));
        var notAgreed = new Rating("b", new Rating.NotAgreed());
        var seen = new Rating("c", new Rating.Level(3, Proof.CONFIRMED));
        assertThat(ids(Scoring.score(each.sheet(), Set.of(), List.of(notSeen, notAgreed)).leftOut()))
            .containsExactly("b", "a", "c");
        assertThat(ids(Scoring.score(each.sheet(), Set.of(), List.of(notSeen, notAgreed, seen)).leftOut()))
            .containsExactly("b", "a");
    }

    @Test
    void redLinesAndWhatWasNotAgreedAreForemostThenTheGreatestNeed() {
        var sheet = SheetReader.read("long-sheet-1.yaml", LongSheet.ofSizes(60)).sheet().orElseThrow();
        var marks = Map.of(8, new Rating.Level(0, Proof.CONFIRMED), 58, new Rating.NotSeen(""), 20,
            new Rating.NotAgreed(), 31, new Rating.Level(1, Proof.CONFIRMED), 34, new Rating.Level(0, Proof.CONFIRMED));
        var lines = Scoring.score(sheet, Set.of(), sheet.criteria().map(Criterion::id).map(id -> new Rating(id,
            marks.getOrDefault(Integer.parseInt(id.replaceAll("\\D", "")), new Rating.Level(3, Proof.CONFIRMED))))
            .toList())
            .lines();
        assertThat(Outcome.foremost(lines).stream().map(line -> line.criterion().id().replaceAll("\\D", "")).limit(7))
            .containsExactly("8", "58", "20", "34", "31", "0", "1");
        assertThat(Outcome.foremost(lines)).hasSize(60);
    }

    @Test
    void needIsNeverBelowZero() {
        assertThat(line("on 0 to 5 the caps and the target are that scale's own", "b").need()).isEqualTo(Ratio.NONE);
        assertThat(line("not seen leaves the denominator", "b").need()).isEqualTo(Ratio.NONE);
        assertThat(line("three weights, and the greatest need first", "c").need()).isEqualTo(Ratio.of(1, 3));
    }

    @Test
    void whatWasSwitchedOffNamesTheConditionsThatDoNotHold() {
        var outcome = outcome("a condition that does not hold switches a criterion off, and keeps its answer");
        var off = outcome.lines().stream().filter(Counted::isSwitchedOff).toList();
        assertThat(off).isNotEmpty().allSatisfy(line -> assertThat(outcome.unheld(line)).isNotEmpty());
        assertThat(outcome.lines().stream().filter(line -> !line.isSwitchedOff()))
            .allSatisfy(line -> assertThat(outcome.unheld(line)).isEmpty());
    }

    @Test
    void whatCountsZeroWithoutAnAnswerIsNamed() {
        var outcome = outcome("unanswered counts 0 where the rules say so, and the score is provisional");
        assertThat(outcome.provisional()).isTrue();
        assertThat(outcome.assumed()).isNotEmpty().allSatisfy(line -> assertThat(line.mark()).isEmpty());
    }

    @Test
    void thePlainFormSaysTheSame() {
        var plain = outcome("a second-source criterion seen in practice alone counts as 2").plain();
        assertThat(plain.lines()).containsExactly(new PlainOutcome.Line("a", "2", "practice", "1/2"),
            new PlainOutcome.Line("b", "3", null, "1/2"));
        assertThat(plain.domains()).containsExactly(new PlainOutcome.Group("care", "83.33", "1/1", 2, 2));
        assertThat(plain.axes()).containsExactly(new PlainOutcome.Axis("process", "83.33", "steady", 2, 2));
        assertThat(plain.sheet() + plain.version() + plain.rules() + plain.engine())
            .isEqualTo("vectors1weighted-mean-of-domains/11");
        assertThat(outcome("nothing that can be scored gives no score").plain().lines().get(0))
            .isEqualTo(new PlainOutcome.Line("a", "not-seen", null, null));
    }

    private static Outcome outcome(String name) {
        return Vectors.named(name).score();
    }

    private static Counted line(String name, String criterion) {
        return outcome(name).line(criterion).orElseThrow();
    }

    private static List<String> ids(List<Counted> lines) {
        return lines.stream().map(line -> line.criterion().id()).toList();
    }
}

package org.havenmark.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The ladder that ships, worked by hand. Weights: house 3, 2, 1 and 1 for children; support 3, 2, 1, 1, 1;
 * confidentiality 2, 1, 2. Living here is (house + 2 support) / 3, the whole is (2 living here + confidentiality) / 3,
 * so that the whole is 2/9 house + 4/9 support + 3/9 confidentiality.
 */
class ExampleLadderTest {
    private final Sheet sheet = SheetFiles.shipped("example-ladder-1.yaml");

    static Stream<Arguments> worked() {
        return Stream.of(
            // everything 1/3
            arguments("every must and nothing more", "children", 1, "-", "33.33", "musts-kept", "-"),
            // everything 2/3, which is 66.67 when rounded, and there the band begins
            arguments("everything desired", "children", 2, "-", "66.67", "desired", "-"),
            arguments("everything exemplary", "children", 3, "-", "100.00", "exemplary", "-"),
            // confidentiality (2*0 + 1 + 2) / 5 = 3/5; whole 2/9 + 4/9 + 3/9 * 3/5 = 13/15
            arguments("one must missing among the best", "children", 3,
                "files-bear-codes 0", "86.67", "must-missing", "desired"),
            // confidentiality (2*1 + 1/3 + 2/3) / 5 = 3/5; the same 13/15, and no must is missing
            arguments("two things on paper only", "children", 3,
                "secrecy-is-signed 3 paper, sharing-by-written-yes 3 paper", "86.67", "desired", "-"),
            // house (3*1 + 2*2/3 + 2/3 + 2/3) / 7 = 17/21; whole 2/9 * 17/21 + 7/9 * 2/3 = 132/189
            arguments("one exemplary, with children", "children", 2, "way-out-at-any-hour 3", "69.84", "desired", "-"),
            // house (3*1 + 2*2/3 + 2/3) / 6 = 5/6; whole 2/9 * 5/6 + 7/9 * 2/3 = 19/27
            arguments("one exemplary, without children", "women", 2, "way-out-at-any-hour 3", "70.37", "desired", "-"),
            // workplaces are not asked about: support (3*2/3 + 2*2/3 + 2/3 + 0) / 7 = 4/7
            // whole 4/27 + 16/63 + 6/27 = 118/189
            arguments("no trades, so no workplaces", "women", 2,
                "trades-to-choose-from 0, workplaces-were-seen 3", "62.43", "musts-kept", "-"),
            // 8 of 10 is 80 per cent: level 2. 94.99 per cent: level 1. Lit but not walked: level 1.
            // house (3*1/3 + 2*2/3 + 2/3) / 6 = 1/2; support 2/3; confidentiality (4/3 + 1/3 + 4/3) / 5 = 3/5
            // whole 1/9 + 8/27 + 1/5 = 82/135
            arguments("what was counted", "women", 2,
                "plans-bear-the-residents-mark measured 8/10, secrecy-is-signed measured 94.99, "
                + "way-out-at-any-hour measured opens-without-key+way-is-lit", "60.74", "musts-kept", "-"),
            // the must is missed, so no rung counts: house (3*2/3 + 0 + 2/3) / 6 = 4/9
            // whole 8/81 + 24/81 + 18/81 = 50/81
            arguments("every rung but the lowest", "women", 2,
                "somebody-there-at-night measured deputy-named+call-is-answered+woman-and-man",
                "61.73", "must-missing", "musts-kept"),
            // confidentiality (1 + 2) / 3 = 1; a must that nobody saw holds the good bands back
            arguments("a must that nobody looked at", "women", 3,
                "files-bear-codes not-seen", "100.00", "musts-kept", "exemplary"),
            // house (0 + 2 + 1) / 6 = 1/2; whole 1/9 + 4/9 + 3/9 = 8/9; the red line holds desired back as well
            arguments("the red line is crossed", "women", 3,
                "way-out-at-any-hour 0", "88.89", "must-missing", "musts-kept"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worked")
    void theNumbersAreThoseWorkedByHand(String what, String profile, int level, String changes, String score,
                                        String band, String heldBack) {
        var outcome = Scoring.score(sheet, Set.of(profile), AnswerSet.of(sheet, level, changes)).plain();
        assertThat(outcome.overall()).as(what).isEqualTo(score);
        assertThat(outcome.band()).isEqualTo(band);
        assertThat(outcome.heldBack()).isEqualTo(heldBack.equals("-") ? null : heldBack);
    }

    @Test
    void whatIsPutTogetherIsAlsoShownApart() {
        var ratings = AnswerSet.of(sheet, 3, "lessons-lead-somewhere 1, health-check-is-offered 0");
        var outcome = Scoring.score(sheet, Set.of("women"), ratings).plain();
        // support (3 + 0 + 1/3 + 1 + 1) / 8 = 2/3; living here (1 + 2 * 2/3) / 3 = 7/9; whole (2 * 7/9 + 1) / 3 = 23/27
        assertThat(outcome.domains()).extracting(PlainOutcome.Group::score).containsExactly("100.00", "66.67",
            "100.00");
        assertThat(outcome.composites()).extracting(PlainOutcome.Joined::score).containsExactly("77.78", "85.19");
        assertThat(outcome.overall()).isEqualTo("85.19");
        assertThat(outcome.findings()).containsExactly("health-check-is-offered", "lessons-lead-somewhere");
    }

    @Test
    void itShowsEachThingOnce() {
        assertThat(sheet.criteria().filter(criterion -> !criterion.profiles().isEmpty())).hasSize(1);
        assertThat(sheet.criteria().filter(criterion -> !criterion.when().isEmpty())).hasSize(1);
        assertThat(sheet.criteria().flatMap(criterion -> criterion.measure().stream()).map(Measure::kind))
            .hasSize(12).containsOnlyOnce(Measure.Kind.SAMPLE, Measure.Kind.PERCENT);
        assertThat(sheet.composites()).extracting(Composite::of)
            .containsExactly(List.of("house", "support"), List.of("everyday-life", "confidentiality"));
    }
}

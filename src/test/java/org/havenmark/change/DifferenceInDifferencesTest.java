package org.havenmark.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.havenmark.change.DifferenceInDifferences.Found;
import org.havenmark.change.DifferenceInDifferences.TooFew;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DifferenceInDifferencesTest {
    private static final Offset<Double> EXACT = within(1e-9);

    /** As few draws as there may be, where they make no difference. */
    private static final Settings QUICK = new Settings(0.95, 1000, 1, BigDecimal.ZERO, BigDecimal.valueOf(3), 0.15);

    static Stream<ChangeCases.Case> cases() {
        return ChangeCases.of("did");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void equalsR(ChangeCases.Case expected) {
        var found = (Found) chosen(findings(expected), Settings.USUAL);
        assertThat(found.funded().shelters()).isEqualTo(expected.whole("fundedShelters"));
        assertThat(found.unfunded().shelters()).isEqualTo(expected.whole("unfundedShelters"));
        assertThat(found.estimate()).isCloseTo(expected.number("estimate"), EXACT);
        assertThat(found.interval().orElseThrow().low()).isCloseTo(expected.number("low"), EXACT);
        assertThat(found.interval().orElseThrow().high()).isCloseTo(expected.number("high"), EXACT);
        assertThat(found.regression().orElseThrow().correlation()).isCloseTo(expected.number("r"), EXACT);
        assertThat(found.regression().orElseThrow().expected()).isCloseTo(expected.number("regression"), EXACT);
    }

    @Test
    void itNeverStandsWithoutTheSentenceThatItIsNoProof() {
        var findings = findings(cases().findFirst().orElseThrow());
        var plain = (Found) DifferenceInDifferences.of(findings, QUICK);
        assertThat(plain.cautions()).containsExactly(Caution.NO_PROOF_OF_CAUSE);
        assertThat(plain.regression()).isEmpty();
        assertThat(((Found) chosen(findings, QUICK)).cautions())
            .containsExactly(Caution.NO_PROOF_OF_CAUSE, Caution.REGRESSION_TO_THE_MEAN);
    }

    @Test
    void belowFiveSheltersOnEitherSideNothingIsSaid() {
        assertThat(DifferenceInDifferences.of(mixed(4, 9), QUICK)).isEqualTo(new TooFew(4, 9));
        assertThat(DifferenceInDifferences.of(mixed(9, 4), QUICK)).isEqualTo(new TooFew(9, 4));
        assertThat(DifferenceInDifferences.of(List.of(), QUICK)).isEqualTo(new TooFew(0, 0));
        assertThat(DifferenceInDifferences.of(mixed(5, 5), QUICK)).isInstanceOf(Found.class);
    }

    @Test
    void theOrderOfTheFindingsMakesNoDifference() {
        var findings = new ArrayList<>(findings(cases().findFirst().orElseThrow()));
        var found = chosen(findings, QUICK);
        Collections.shuffle(findings, new Random(5));
        assertThat(chosen(findings, QUICK)).isEqualTo(found);
    }

    @Test
    void eachSideTellsItsFindingsAndMeans() {
        var found = (Found) DifferenceInDifferences.of(mixed(5, 6), QUICK);
        assertThat(found.funded().findings()).isEqualTo(5);
        assertThat(found.unfunded().findings()).isEqualTo(6);
        assertThat(found.funded().before()).isEqualTo(1);
        assertThat(found.funded().after()).isEqualTo(3);
        assertThat(found.unfunded().after()).isEqualTo(2);
        assertThat(found.estimate()).isEqualTo(1);
        assertThat(found.interval()).isEmpty();
    }

    @Test
    void whereNothingVariesNoRegressionCanBeExpected() {
        var found = (Found) chosen(mixed(5, 5), QUICK);
        assertThat(found.regression()).isEmpty();
        assertThat(found.cautions()).contains(Caution.REGRESSION_TO_THE_MEAN);
    }

    /** Among findings alone r would be 0: what is low at both visits is cut off from what it hangs together with. */
    @Test
    void howBeforeAndAfterHangTogetherIsKnownFromEverythingMeasured() {
        var findings = Stream.of(finding(1, true, 0, 10), finding(2, true, 0, 10), finding(3, true, 0, 10),
            finding(4, true, 0, 30), finding(5, true, 0, 30), finding(1, false, 20, 10), finding(2, false, 20, 30),
            finding(3, false, 20, 20), finding(4, false, 20, 10), finding(5, false, 20, 20)).toList();
        var found = ((Found) chosen(findings, QUICK)).regression().orElseThrow();
        assertThat(found.correlation()).isCloseTo(0, EXACT);
        assertThat(found.expected()).isCloseTo(20, EXACT);
        var everybody = List.of(pair(1, 0, 20), pair(2, 20, 0), pair(3, 40, 60), pair(4, 60, 40), pair(5, 80, 80));
        var wider = ((Found) DifferenceInDifferences.of(findings, everybody, QUICK)).regression().orElseThrow();
        assertThat(wider.correlation()).isCloseTo(0.8, EXACT);
        assertThat(wider.expected()).isCloseTo(0.2 * 20, EXACT);
    }

    /** With nothing else measured than the findings. */
    private static DifferenceInDifferences chosen(List<FollowedFinding> findings, Settings settings) {
        return DifferenceInDifferences.of(findings, findings.stream().map(FollowedFinding::pair).toList(), settings);
    }

    private static Pair pair(int shelter, int before, int after) {
        return new Pair(ChangeCases.shelter(shelter), BigDecimal.valueOf(before), BigDecimal.valueOf(after));
    }

    private static List<FollowedFinding> mixed(int funded, int unfunded) {
        return Stream.concat(IntStream.range(0, funded).mapToObj(i -> finding(i, true, 1, 3)),
            IntStream.range(0, unfunded).mapToObj(i -> finding(i + 3, false, 1, 2))).toList();
    }

    private static List<FollowedFinding> findings(ChangeCases.Case expected) {
        var shelters = expected.list("shelter");
        return IntStream.range(0, shelters.size()).mapToObj(i -> finding(shelters.get(i).getIntValue(),
            expected.list("funded").get(i).getBooleanValue(), expected.list("before").get(i).getIntValue(),
            expected.list("after").get(i).getIntValue())).toList();
    }

    private static FollowedFinding finding(int shelter, boolean funded, int before, int after) {
        return FollowedFinding.of(pair(shelter, before, after), funded);
    }
}

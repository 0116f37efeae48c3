package org.havenmark.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenmark.drafting.Past.assessment;
import static org.havenmark.drafting.Past.points;
import static org.havenmark.drafting.Past.shelter;
import static org.havenmark.drafting.Past.six;
import static org.havenmark.drafting.Past.team;
import static org.havenmark.drafting.Past.without;

import java.math.BigDecimal;
import java.util.List;
import org.havenmark.network.Distribution;
import org.havenmark.sheet.Rules;
import org.havenmark.sheet.Sheet;
import org.junit.jupiter.api.Test;

/** Worked out by hand; the arithmetic stands beside each number. */
class SimulatingTest {
    private static final String[] HELP_WEIGHS_ONE = {"weight: 2\n    criteria:\n      - id: counselling",
        "weight: 1\n    criteria:\n      - id: counselling"};
    private final Sheet sheet = team();

    @Test
    void onTheSameSheetNothingMoves() {
        var found = Simulating.of(sheet, six(sheet), List.of());
        assertThat(points(found.headline())).containsExactly("100.00 100.00", "54.17 54.17", "38.89 38.89",
            "58.33 58.33", "66.67 66.67", "9.72 9.72");
        assertThat(found.headline().same()).hasSize(6);
        assertThat(found.steps()).isEmpty();
        assertThat(found.left()).isEmpty();
    }

    /** With all domains alike the score is the plain mean of house, help and secrecy. */
    @Test
    void otherWeightsMoveTheScoreAndNoDomain() {
        var found = Simulating.of(team(HELP_WEIGHS_ONE), six(sheet), List.of());
        assertThat(points(found.headline())).containsExactly("100.00 100.00", "54.17 55.56", "38.89 40.74",
            "58.33 55.56", "66.67 66.67", "9.72 12.96");
        assertThat(found.headline().up()).containsExactly(shelter(1), shelter(2), shelter(5));
        assertThat(found.headline().down()).containsExactly(shelter(3));
        assertThat(found.headline().same()).containsExactly(shelter(0), shelter(4));
        assertThat(found.parts()).extracting(Moves::of).containsExactly("PROCESS", "house", "help", "secrecy");
        assertThat(found.parts().subList(1, 4)).allMatch(part -> part.same().size() == 6);
        assertThat(found.steps().keySet()).containsExactly(Step.WEIGHED);
        assertThat(found.steps().get(Step.WEIGHED).changes()).isEqualTo(found.headline().changes());
    }

    /** -2.77, 0, 0, 1.39, 1.85, 3.24: between the third and the fourth lies 0.695, at 3.75 places lies 1.735. */
    @Test
    void theChangeIsDistributedExactly() {
        var change = Simulating.of(team(HELP_WEIGHS_ONE), six(sheet), List.of()).headline().change().orElseThrow();
        assertThat(change).isEqualTo(Distribution.ofPoints(List.of(new BigDecimal("-2.77"), BigDecimal.ZERO,
            BigDecimal.ZERO, new BigDecimal("1.39"), new BigDecimal("1.85"), new BigDecimal("3.24"))).orElseThrow());
        assertThat(change.lowest().rounded(3)).isEqualByComparingTo("-2.77");
        assertThat(change.lowerQuartile().rounded(3)).isEqualByComparingTo("0");
        assertThat(change.median().rounded(3)).isEqualByComparingTo("0.695");
        assertThat(change.upperQuartile().rounded(3)).isEqualByComparingTo("1.735");
        assertThat(change.highest().rounded(3)).isEqualByComparingTo("3.24");
    }

    @Test
    void bandsAreThoseOfTheOldSheetBeforeAndOfTheDraftAfter() {
        var bands = Simulating.of(team(HELP_WEIGHS_ONE), six(sheet), List.of()).bands();
        assertThat(bands.rows()).containsExactly("", "growing", "steady");
        assertThat(bands.shelters(1, 1)).containsExactly(shelter(5));
        assertThat(bands.shelters(1, 2)).containsExactly(shelter(2));
        assertThat(bands.shelters(2, 2)).hasSize(4);
    }

    /**
     * The second shelter: 54.17; without water the house is whole, (1 + 2/2 + 1/2) / 4 = 62.50; all domains alike,
     * (1 + 1/2 + 1/2) / 3 = 66.67; three of the five criteria met, 60.00.
     */
    @Test
    void eachKindOfChangeIsOneStepAndTheStepsAddUp() {
        var draft = without(team(HELP_WEIGHS_ONE), "water").under(new Rules(Rules.Kind.SHARE_MET, false,
            sheet.rules().bands(), List.of(), List.of()));
        var found = Simulating.of(draft, six(sheet), List.of());
        assertThat(found.steps().keySet()).containsExactly(Step.REMOVED, Step.WEIGHED, Step.RULED);
        assertThat(points(found.steps().get(Step.REMOVED)).get(1)).isEqualTo("54.17 62.50");
        assertThat(points(found.steps().get(Step.WEIGHED)).get(1)).isEqualTo("62.50 66.67");
        assertThat(points(found.steps().get(Step.RULED)).get(1)).isEqualTo("66.67 60.00");
        for (int i = 0; i < 6; i++) {
            int place = i;
            assertThat(found.steps().values().stream().map(step -> step.changes().get(place).points())
                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(found.headline().changes().get(i).points());
        }
    }

    /** Water on paper counts as 1 of 3, then as 2: the house is 7/9, then 8/9, and a quarter of it is the score. */
    @Test
    void aCapThatIsLiftedIsToldAsCounting() {
        var draft = team("{proof: paper, level: 1}", "{proof: paper, level: 2}");
        var found = Simulating.of(draft, List.of(assessment(0, sheet, "3p3333")), List.of());
        assertThat(found.steps().keySet()).containsExactly(Step.COUNTED);
        assertThat(points(found.headline())).containsExactly("94.44 97.22");
    }

    /** Codes at 1 now close the way to the files: secrecy is codes alone, a third instead of (1 + 3) / 6. */
    @Test
    void aGateThatClosesEarlierIsToldAsCounting() {
        var draft = team("criterion: codes, level: 0", "criterion: codes, level: 1");
        var found = Simulating.of(draft, List.of(assessment(0, sheet, "333313")), List.of());
        assertThat(points(found.headline())).containsExactly("91.67 83.33");
        assertThat(found.steps().keySet()).containsExactly(Step.COUNTED);
    }

    @Test
    void aMissedMustPassIsAClassOfItsOwn() {
        var draft = team("kind: weighted-mean-of-domains",
            "kind: weighted-mean-of-domains\n  must-pass:\n    - {group: "
            + "safety-first, level: 2, class: {id: not-safe, name: {en: Not safe, vi: Chưa an toàn}}}",
            "profiles:\n", "groups:\n  - {id: safety-first, name: {en: Safety, vi: An toàn trước}}\nprofiles:\n",
            "        red-line: true\n", "        red-line: true\n        groups: [safety-first]\n");
        var bands = Simulating.of(draft, six(sheet), List.of()).bands();
        assertThat(bands.columns()).containsExactly("", "not-safe", "growing", "steady");
        assertThat(bands.shelters(1, 1)).containsExactly(shelter(2), shelter(5));
        assertThat(bands.shelters(2, 1)).containsExactly(shelter(3));
    }
}

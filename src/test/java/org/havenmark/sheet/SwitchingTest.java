package org.havenmark.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which criteria an answer may switch, at any remove. */
class SwitchingTest {
    @Test
    void whatNothingAsksSwitchesNothing() {
        assertThat(Switching.reached(sheet("everything at once"), Set.of("no such criterion"))).isEmpty();
        assertThat(Switching.reached(sheet("one criterion at the top is 100"), Set.of("a"))).isEmpty();
    }

    @Test
    void aConditionIsReachedByWhatItAsks() {
        var sheet = sheet("all conditions must hold");
        var asking = sheet.criteria().filter(criterion -> !criterion.when().isEmpty()).toList();
        assertThat(asking).isNotEmpty().allSatisfy(criterion -> assertThat(Switching.reached(sheet,
            Set.of(criterion.when().get(0).criterion()))).contains(criterion.id()));
    }

    @Test
    void whatIsSwitchedOffReachesFurther() {
        var sheet = sheet("what is off switches off what asks it");
        assertThat(Switching.reached(sheet, Set.of("a"))).containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void aGateReachesWhateverIsLookedAtInItsWay() {
        var sheet = VectorsTest.scored().stream().map(Vectors.Case::sheet).filter(each -> !each.gates().isEmpty())
            .findFirst().orElseThrow();
        var gate = sheet.gates().get(0);
        assertThat(Switching.reached(sheet, Set.of(gate.criterion()))).containsAll(sheet.criteria()
            .filter(criterion -> criterion.looks().contains(gate.closes()) && !criterion.id().equals(gate.criterion()))
            .map(Criterion::id).toList()).doesNotContain(gate.criterion());
    }

    private static Sheet sheet(String name) {
        return Vectors.named(name).sheet();
    }
}

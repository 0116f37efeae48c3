package org.havenmark.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reasons of a class are those of the rule itself. */
class MetTest {
    @Test
    void eachNeedOfEachClassSaysHowFarItIsMet() {
        var classes = met("one short of 85 of all is not enough").classes();
        assertThat(classes).extracting(each -> each.requirement().band().id())
            .containsExactly("certified", "candidate", "not-yet");
        assertThat(classes).extracting(Met.OfClass::isReached).containsExactly(false, true, true);
        var share = classes.get(0).needs().get(2);
        assertThat(share.holds()).isFalse();
        assertThat(share.reached() + " of " + share.of() + ", " + share.percent() + ", " + share.lacking())
            .isEqualTo("5 of 6, 83.33, 1");
        assertThat(ids(share.missing())).containsExactly("f");
    }

    @Test
    void exactlyTheShareLacksNothing() {
        var share = met("exactly 85 of all is enough").classes().get(0).needs().get(2);
        assertThat(share.holds()).isTrue();
        assertThat(share.lacking()).isZero();
        assertThat(share.percent().toPlainString()).isEqualTo("85");
        assertThat(share.missing()).hasSize(3);
    }

    @Test
    void aNeedOfNothingHolds() {
        var needs = met("a need of a group that has no criterion here is met").classes().get(0).needs();
        assertThat(needs).anySatisfy(need -> assertThat(need.of() + " " + need.percent().toPlainString() + need.holds())
            .isEqualTo("0 100true"));
    }

    @Test
    void aMustPassNamesWhatWasMissedAndWhatWasNotRated() {
        var missed = met("one missed must-pass gives its class whatever the score").passes().get(0);
        assertThat(ids(missed.missed())).containsExactly("a");
        assertThat(missed.unrated()).isEmpty();
        var unseen = met("a must-pass that was not seen holds a good band back").passes().get(0);
        assertThat(unseen.missed()).isEmpty();
        assertThat(ids(unseen.unrated())).containsExactly("a");
    }

    @Test
    void everyMustPassThatIsMissedIsNamedAlsoOneThatDecidesNothing() {
        assertThat(met("the first must-pass that is missed names the class").passes())
            .extracting(pass -> ids(pass.missed())).containsExactly(List.of("a"), List.of("b"));
    }

    @ParameterizedTest
    @CsvSource({"a must-pass may ask for a level below the target, a, 1",
        "a must-pass that is met changes nothing, a, 3"})
    void theLevelAskedIsTheOneNamedOrTheTarget(String name, String criterion, int wanted) {
        var pass = met(name).passes().get(0).pass();
        var line = Vectors.named(name).score().line(criterion).orElseThrow();
        assertThat(Met.wanted(line.criterion(), pass.level())).isEqualTo(wanted);
        assertThat(Met.wanted(line.criterion(), java.util.Optional.of(9))).isEqualTo(3);
    }

    private static Met met(String name) {
        return Vectors.named(name).score().standing().met();
    }

    private static List<String> ids(List<Counted> lines) {
        return lines.stream().map(line -> line.criterion().id()).toList();
    }
}

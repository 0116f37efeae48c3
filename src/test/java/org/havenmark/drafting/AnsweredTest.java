package org.havenmark.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenmark.drafting.Past.alone;
import static org.havenmark.drafting.Past.assessment;
import static org.havenmark.drafting.Past.team;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.havenmark.drafting.Answered.Kind;
import org.havenmark.drafting.Answered.Signal;
import org.havenmark.sheet.Sheet;
import org.junit.jupiter.api.Test;

class AnsweredTest {
    private final Sheet sheet = team();

    @Test
    void oneLevelEverywhereTellsNoShelterFromAnother() {
        assertThat(of("water", "313333", "213333", "113331", "210333", "313333")).isEqualTo(Set.of(Signal.NO_SPREAD));
        assertThat(of("water", "313333", "213333", "113331", "220333", "313333")).isEmpty();
    }

    @Test
    void fourSheltersTellNothing() {
        assertThat(of("water", "313333", "213333", "113331", "210333")).isEmpty();
        var often = Stream.of(0, 1, 2, 3, 0, 1).map(shelter -> assessment(shelter, sheet, "313333")).toList();
        assertThat(answered("water", often, List.of()).signals()).isEmpty();
    }

    @Test
    void whatNobodyCouldRateIsTold() {
        assertThat(of("meals", "333-33", "333-33", "333-33", "333-33", "333-33"))
            .containsExactlyInAnyOrder(Signal.NEVER_RATED, Signal.OFTEN_NOT_SEEN);
        assertThat(of("meals", "333?33", "333?33", "333?33", "333?33", "333?33", "333233", "333133"))
            .isEqualTo(Set.of(Signal.OFTEN_NOT_AGREED));
        assertThat(of("counselling", "33x333", "33x333", "33x333", "33x333", "33x333", "332333", "331333"))
            .isEqualTo(Set.of(Signal.OFTEN_NOT_APPLICABLE));
    }

    @Test
    void oftenIsInOneOfFour() {
        var levels = IntStream.range(0, 16).mapToObj(i -> i < 5 ? "3-3333" : i % 2 == 0 ? "323333" : "313333").toList();
        assertThat(of("water", levels.toArray(String[]::new))).isEqualTo(Set.of(Signal.OFTEN_NOT_SEEN));
        var more = IntStream.range(0, 21).mapToObj(i -> i < 5 ? "3-3333" : i % 2 == 0 ? "323333" : "313333").toList();
        assertThat(of("water", more.toArray(String[]::new))).isEmpty();
    }

    @Test
    void behindAClosedGateNothingIsSeen() {
        var answered = answered("files", List.of(assessment(0, sheet, "33330 ")), List.of());
        assertThat(answered.of(Kind.NOT_SEEN)).hasSize(1);
        assertThat(answered("files", List.of(assessment(0, sheet, "33333 ")), List.of()).of(Kind.UNANSWERED))
            .hasSize(1);
    }

    @Test
    void ratingsThatAreNoMoreAlikeThanChanceAreTold() {
        var past = IntStream.range(0, 5).mapToObj(i -> assessment(i, sheet, i % 2 == 0 ? "323333" : "213333")).toList();
        var unlike = IntStream.range(0, 5).mapToObj(i -> alone(i, sheet, i % 4, 3 - i % 4)).toList();
        assertThat(answered("doors", past, unlike).signals()).isEqualTo(Set.of(Signal.UNLIKE));
        var alike = IntStream.range(0, 5).mapToObj(i -> alone(i, sheet, i % 4, i % 4)).toList();
        assertThat(answered("doors", past, alike).signals()).isEmpty();
    }

    @Test
    void onlyRatingsUnderTheSameWordsSpeakAboutThem() {
        var draft = team("The front door opens from inside.", "The door to the street opens from inside.");
        var past = IntStream.range(0, 5).mapToObj(i -> assessment(i, sheet, "323333")).toList();
        var unlike = IntStream.range(0, 5).mapToObj(i -> alone(i, sheet, i % 4, 3 - i % 4)).toList();
        var answered = Simulating.of(draft, past, unlike).answered().get(0);
        assertThat(answered.alone()).isEmpty();
        assertThat(answered.signals()).isEqualTo(Set.of(Signal.NO_SPREAD));
    }

    private Set<Signal> of(String criterion, String... levels) {
        return answered(criterion, IntStream.range(0, levels.length)
            .mapToObj(i -> assessment(i, sheet, levels[i])).toList(), List.of()).signals();
    }

    private Answered answered(String criterion, List<PastAssessment> past, List<RatedAlone> alone) {
        return Simulating.of(sheet, past, alone).answered().stream()
            .filter(answered -> answered.criterion().equals(criterion)).findFirst().orElseThrow();
    }
}

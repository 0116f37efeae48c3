package org.havenmark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.havenmark.assessment.SameCriteria.Visit;
import org.havenmark.sheet.Proof;
import org.havenmark.sheet.Rating;
import org.havenmark.sheet.Score;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.SheetReader;
import org.junit.jupiter.api.Test;

/** Visits on two versions of the small team's sheet; the second weighs the doors more and words the codes anew. */
class SameCriteriaTest {
    private static final Sheet FIRST = read(ReasonsTest.read("team-1.yaml"));
    private static final Sheet SECOND = read(second());

    @Test
    void bothVisitsAreCountedByTheRulesOfTheLaterSheetOnWhatBothAsk() {
        var pair = SameCriteria.of(visit(FIRST, Map.of("doors", 0)), visit(SECOND, Map.of("codes-on-all", 1)));
        assertThat(pair.criteria()).isEqualTo(5);
        // House (5 x 0 + 1 x 1) / 6 = 1/6, help 1, secrecy 1; with weights 1, 2, 1: (1/6 + 2 + 1) / 4 = 19/24.
        assertThat(pair.then().map(Score::toString)).contains("79.17");
        assertThat(pair.now().map(Score::toString)).contains("100.00");
        assertThat(pair.ratedThen() + " and " + pair.ratedNow()).isEqualTo("5 and 5");
    }

    @Test
    void aChangedWeightAloneMovesNothing() {
        var pair = SameCriteria.of(visit(FIRST, Map.of("doors", 0)), visit(SECOND, Map.of("doors", 0)));
        assertThat(pair.then()).isEqualTo(pair.now());
    }

    @Test
    void whatOneSheetSwitchedOffAtItsVisitIsNotCompared() {
        var conditional = read(second().replace("        weight: 5\n", "        weight: 5\n"
            + "        when: [{criterion: water, at-least: 2}]\n"));
        var pair = SameCriteria.of(visit(FIRST, Map.of()), visit(conditional, Map.of("water", 1)));
        assertThat(pair.criteria()).isEqualTo(4);
        assertThat(pair.ratedThen()).isEqualTo(4);
    }

    @Test
    void whatWasNotSeenIsMissingOnOneSideAndSaysSo() {
        var pair = SameCriteria.of(visit(FIRST, Map.of("meals", -1)), visit(SECOND, Map.of()));
        assertThat(pair.criteria() + ": " + pair.ratedThen() + " and " + pair.ratedNow()).isEqualTo("5: 4 and 5");
    }

    @Test
    void sheetsWithNothingInCommonDoNotCompare() {
        var other = read(new String(ReasonsTest.standards(), StandardCharsets.UTF_8).replace("id: water", "id: well")
            .replace("id: doors", "id: gates"));
        var pair = SameCriteria.of(visit(FIRST, Map.of()), new Visit(other, Set.of(), List.of()));
        assertThat(pair.criteria()).isZero();
        assertThat(pair.then()).isEmpty();
        assertThat(pair.now()).isEmpty();
    }

    @Test
    void roomsAreCountedByWhatWasRatedAndEachVisitHasItsOwn() {
        var repeated =
            "axis: process\n    weight: 2\n    repeat: {each: {en: room, vi: phòng}, most: 5, combine: mean}\n";
        var first = read(ReasonsTest.read("team-1.yaml").replace("axis: process\n    weight: 2\n", repeated));
        var second = read(second().replace("axis: process\n    weight: 2\n", repeated));
        var then = rooms(first, 3, 0);
        var now = rooms(second, 2, 3);
        assertThat(SameCriteria.of(then, now).then().map(Score::toString)).contains("50.00");
        assertThat(SameCriteria.of(then, now).now().map(Score::toString)).contains("100.00");
        assertThat(SameCriteria.of(then, now).criteria()).isEqualTo(5);
    }

    /** Everything at 3 but in the repeated help, of which so many rooms were rated at this level. */
    private static Visit rooms(Sheet sheet, int count, int level) {
        var ratings = new ArrayList<>(visit(sheet, Map.of()).ratings().stream().filter(rating ->
            !List.of("counselling", "meals").contains(rating.criterion())).toList());
        for (int room = 1; room <= count; room++) {
            ratings.add(rating("counselling." + room, level));
            ratings.add(rating("meals." + room, level));
        }
        return new Visit(sheet, Set.of(), ratings);
    }

    /** Everything at 3 but these; below 0 is not seen. */
    private static Visit visit(Sheet sheet, Map<String, Integer> levels) {
        return new Visit(sheet, Set.of(), sheet.criteria().map(criterion ->
            rating(criterion.id(), levels.getOrDefault(criterion.id(), 3))).toList());
    }

    private static Rating rating(String criterion, int level) {
        return new Rating(criterion, level < 0 ? new Rating.NotSeen("") : new Rating.Level(level, Proof.CONFIRMED));
    }

    /** The second version: the doors weigh 5, and the codes are another criterion. */
    static String second() {
        return ReasonsTest.read("team-1.yaml").replace("version: 1", "version: 2").replace("        weight: 2\n",
            "        weight: 5\n").replace("criterion: codes", "criterion: codes-on-all").replace("id: codes\n",
            "id: codes-on-all\n");
    }

    private static Sheet read(String yaml) {
        var reading = SheetReader.read("team.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        return reading.sheet().orElseThrow(() -> new IllegalStateException(reading.problems().toString()));
    }
}

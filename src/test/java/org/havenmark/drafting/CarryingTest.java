package org.havenmark.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenmark.drafting.Past.assessment;
import static org.havenmark.drafting.Past.points;
import static org.havenmark.drafting.Past.shelter;
import static org.havenmark.drafting.Past.six;
import static org.havenmark.drafting.Past.team;
import static org.havenmark.drafting.Past.without;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.havenmark.drafting.Simulation.Obstacle;
import org.havenmark.sheet.Proof;
import org.havenmark.sheet.Rating;
import org.havenmark.sheet.Sheet;
import org.junit.jupiter.api.Test;

/** Which old answers count on a draft, worked out by hand as well. */
class CarryingTest {
    private static final Path MEASURES = Path.of("src/test/resources/sheet/good/measures-1.yaml");
    private final Sheet sheet = team();

    @Test
    void whatIsNewIsLeftOutOrCountsNothingAsTheRulesSay() {
        var old = without(sheet, "water");
        var ignored = Simulating.of(sheet, List.of(assessment(0, old, "3 3333")), List.of());
        assertThat(points(ignored.headline())).containsExactly("100.00 100.00");
        assertThat(ignored.steps().get(Step.ADDED).same()).hasSize(1);
        assertThat(ignored.sheets().get(0).added()).containsExactly("water");
        assertThat(ignored.provisional().after()).isEmpty();
        var zero = team("kind: weighted-mean-of-domains", "kind: weighted-mean-of-domains\n  unanswered: zero");
        var counted = Simulating.of(zero, List.of(assessment(0, old, "3 3333")), List.of());
        assertThat(points(counted.headline())).containsExactly("100.00 91.67");
        assertThat(points(counted.steps().get(Step.ADDED))).containsExactly("100.00 91.67");
        assertThat(counted.provisional()).isEqualTo(new Simulation.Provisional(List.of(), List.of(shelter(0))));
    }

    @Test
    void whatHasNothingInCommonOrNoScoreIsSetAside() {
        var apart = team("red-line-level: 0", "red-line-level: 1");
        assertThat(Simulating.of(apart, six(sheet), List.of()).left().get(Obstacle.NOTHING_IN_COMMON)).hasSize(6);
        var unseen = Simulating.of(without(sheet, "doors"), List.of(assessment(7, sheet, "3-----")), List.of());
        assertThat(unseen.left()).isEqualTo(Map.of(Obstacle.NO_SCORE, List.of(shelter(7))));
        assertThat(unseen.rescored()).isEmpty();
    }

    @Test
    void otherWordsKeepTheAnswersAndAreTold() {
        var draft = team("Drinking water stands on each floor.", "Drinking water is at hand on each floor.");
        var found = Simulating.of(draft, six(sheet), List.of());
        assertThat(found.sheets().get(0).reworded()).containsExactly("water");
        assertThat(found.headline().same()).hasSize(6);
        assertThat(found.steps()).isEmpty();
    }

    /**
     * Work: 14 of 16 are more than 85 %, the rest stands half way, 2.5 / 4. Rooms: the worst lock is half, each has a
     * bed, seven share one: 1.5 / 3. Together 56.25; with work weighing 3, (3 * 0.625 + 0.5) / 4 = 59.38.
     */
    @Test
    void whatWasCountedAndWhatWasScoredRoomByRoomIsScoredAnewLikewise() {
        var old = Versions.read(MEASURES);
        var draft = Versions.read(MEASURES, "    axis: process\n    weight: 1\n    criteria:\n      - id: plans",
            "    axis: process\n    weight: 3\n    criteria:\n      - id: plans", "The cupboard is closed.",
            "The cupboard can be closed.");
        var ratings = new ArrayList<>(List.of(measured("plans-are-signed", "14/16"), measured("staff-are-trained",
            "62.5"), measured("waiting-days", "3"), measured("files-are-locked", "closed")));
        for (int room = 1; room <= 3; room++) {
            ratings.add(level("door-locks-from-inside." + room, room == 2 ? 1 : 2));
            ratings.add(level("beds-enough." + room, 1));
            ratings.add(measured("people-to-a-room." + room, room == 3 ? "7" : "4"));
        }
        var found = Simulating.of(draft, List.of(new PastAssessment(shelter(0), Past.QUARTER, old, Set.of(), ratings)),
            List.of());
        assertThat(points(found.headline())).containsExactly("56.25 59.38");
        assertThat(found.sheets().get(0).reworded()).containsExactly("files-are-locked");
        assertThat(found.answered()).filteredOn(one -> one.criterion().equals("door-locks-from-inside"))
            .extracting(one -> one.levels().get(2).size()).containsExactly(2);
    }

    @Test
    void assessmentsOnSeveralSheetsStandTogether() {
        var second = team("version: 1", "version: 2", "weight: 2\n        red-line", "weight: 1\n        red-line");
        var found = Simulating.of(sheet, List.of(assessment(0, sheet, "303030"), assessment(1, second, "303030")),
            List.of());
        assertThat(found.sheets()).extracting(used -> used.sheet().version()).containsExactly(2, 1);
        assertThat(points(found.headline())).containsExactly("54.17 54.17", "50.00 54.17");
    }

    private static Rating measured(String criterion, String measured) {
        return new Rating(criterion, new Rating.Measured(measured, Proof.CONFIRMED));
    }

    private static Rating level(String criterion, int level) {
        return new Rating(criterion, new Rating.Level(level, Proof.CONFIRMED));
    }
}

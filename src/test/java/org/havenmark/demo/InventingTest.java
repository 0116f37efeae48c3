package org.havenmark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.havenmark.assessment.Answer;
import org.havenmark.assessment.Answer.Mark;
import org.havenmark.assessment.Difference;
import org.havenmark.sheet.Proof;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.SheetReader;
import org.junit.jupiter.api.Test;

class InventingTest {
    private final Story story = Story.read();
    private final Sheet sheet = sheet();

    @Test
    void chanceFallsTheSameWayEachTime() {
        assertThat(Inventing.answers(scene("heron-1"), "assessor1"))
            .isEqualTo(Inventing.answers(scene("heron-1"), "assessor1"))
            .isNotEqualTo(Inventing.answers(scene("heron-1"), "assessor2"));
    }

    @Test
    void chanceIsEvenAndStaysWithinItsBounds() {
        var rolls = IntStream.range(0, 2000).map(i -> Dice.roll(4, "even", Integer.toString(i))).boxed().toList();
        assertThat(IntStream.range(0, 4).map(side -> (int) rolls.stream().filter(roll -> roll == side).count()))
            .allMatch(count -> count > 400 && count < 600);
        var strays = IntStream.range(0, 2000).map(i -> Dice.stray(20, Integer.toString(i))).summaryStatistics();
        assertThat(strays.getMin()).isBetween(-60, -45);
        assertThat(strays.getMax()).isBetween(45, 60);
        assertThat(strays.getAverage()).isBetween(-1.5, 1.5);
    }

    @Test
    void aKindAssessorRatesHigher() {
        assertThat(mean(Inventing.answers(scene("willow-2"), "assessor13")))
            .isGreaterThan(mean(Inventing.answers(scene("willow-2"), "assessor6")) + 0.2);
    }

    @Test
    void aRedLineIsCrossedOnlyWhereTheSeedSaysSo() {
        assertThat(story.visits()).allSatisfy(visit -> visit.team().forEach(who -> {
            var scene = scene(visit.key());
            assertThat(Inventing.answers(scene, who).stream().filter(answer -> Objects.equals(answer.level(), 0)
                && sheet.criterion(answer.criterion()).orElseThrow().redLine()))
                .allMatch(answer -> scene.written(who, answer.criterion()).isPresent());
        }));
    }

    @Test
    void whatTheProfileOrAGateTakesOutIsNotAsked() {
        assertThat(Inventing.answers(scene("heron-1"), "assessor1")).extracting(Answer::criterion)
            .doesNotContain("workshop-wages-in-reach").contains("parents-and-children-together");
        assertThat(Inventing.answers(scene("magnolia-1"), "assessor1")).extracting(Answer::criterion)
            .doesNotContain("individual-plan-for-each").contains("workshop-wages-in-reach");
    }

    @Test
    void theMoreExactLineHolds() {
        assertThat(level("heron-1", "assessor1", "counselling-by-trained-person")).isEqualTo(1);
        assertThat(scene("heron-1").note("assessor3", "counselling-by-trained-person").words()).isNotEmpty();
        assertThat(level("swallow-1", "assessor1", "drinking-water-all-day")).isEqualTo(2);
    }

    @Test
    void aNoteForAllIsWrittenByTheFirstOfThemWhoIsPresent() {
        assertThat(scene("heron-1").note("assessor1", "house-rules-made-together").words()).isNotEmpty();
        assertThat(scene("heron-1").note("assessor2", "house-rules-made-together").words()).isEmpty();
        assertThat(scene("heron-3").present()).doesNotContain("assessor7");
    }

    @Test
    void theTeamSettlesWithinWhatItsMembersSaw() {
        var criterion = "meals-regular-and-fitting";
        var settled = Inventing.settled(scene("son-ca-2"), new Difference(criterion,
            List.of(seen(criterion, 0), seen(criterion, 1))));
        assertThat(settled.level()).isEqualTo(1);
        var gap = new Answer(criterion, Mark.NOT_SEEN, null, null, Answer.Reason.NO_TIME, null);
        assertThat(Inventing.settled(scene("son-ca-2"), new Difference(criterion, List.of(gap, seen(criterion, 2))))
            .level()).isEqualTo(2);
        assertThat(Inventing.settled(scene("son-ca-2"), new Difference(criterion, List.of(gap)))).isEqualTo(gap);
    }

    private int level(String visit, String who, String criterion) {
        return Objects.requireNonNull(Inventing.answers(scene(visit), who).stream()
            .filter(answer -> answer.criterion().equals(criterion)).findFirst().orElseThrow().level());
    }

    private static Answer seen(String criterion, int level) {
        return new Answer(criterion, Mark.LEVEL, level, level == 0 ? null : Proof.PRACTICE, null, null);
    }

    private static double mean(List<Answer> answers) {
        return answers.stream().filter(answer -> answer.mark() == Mark.LEVEL)
            .mapToInt(answer -> Objects.requireNonNull(answer.level())).average().orElseThrow();
    }

    private Scene scene(String visit) {
        return new Scene(story, story.visits().stream().filter(line -> line.key().equals(visit)).findFirst()
            .orElseThrow(), sheet);
    }

    private static Sheet sheet() {
        try {
            return SheetReader.read("shelter-core-1.yaml", Files.readAllBytes(
                Path.of("scoresheets/shelter-core-1.yaml"))).sheet().orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package org.havenmark.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenmark.sheet.Counted.RedLine.CROSSED;
import static org.havenmark.sheet.Counted.RedLine.KEPT;
import static org.havenmark.sheet.Counted.RedLine.NONE;
import static org.havenmark.sheet.Counted.RedLine.NOT_CHECKED;
import static org.havenmark.sheet.Counted.Why.GATE_CLOSED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** The reasons that come with the numbers; the numbers themselves are in {@link VectorsTest}. */
class ScoringTest {
    @Test
    void aScoreNamesItsSheetVersionRuleSetAndEngine() {
        var outcome = outcome("one criterion at the top is 100");
        assertThat(outcome.sheet()).isEqualTo("vectors");
        assertThat(outcome.sheetVersion()).isEqualTo(1);
        assertThat(outcome.rules()).isEqualTo("weighted-mean-of-domains/1");
        assertThat(outcome.engine()).isEqualTo(Scoring.ENGINE).isEqualTo("1");
    }

    @Test
    void aCappedRatingKeepsTheLevelAsEnteredAndNamesTheCap() {
        var line = line("3 on paper alone counts as 1", "a");
        assertThat(line.entered()).contains(new Rating.Level(3, Proof.PAPER));
        assertThat(line.in()).contains(new Counted.In(1, Optional.of(new Scale.Cap(Proof.PAPER, 1, Optional.empty())),
            Ratio.of(1, 3), Ratio.of(1, 1), false));
        assertThat(line.out()).isEmpty();
    }

    @Test
    void aRatingThatNoCapLowersNamesNone() {
        assertThat(line("paper at or below the cap stays as entered", "a").in().orElseThrow().cap()).isEmpty();
    }

    @Test
    void aCriterionBehindAGateKeepsItsAnswerAndCarriesTheGatesReason() {
        var line = line("a closed gate makes the criteria behind it not seen", "plan");
        assertThat(line.entered()).contains(new Rating.Level(3, Proof.CONFIRMED));
        var out = line.out().orElseThrow();
        assertThat(out.why()).isEqualTo(GATE_CLOSED);
        assertThat(out.gate().orElseThrow().reason().words()).containsEntry("en", "The files carry names.");
    }

    @Test
    void whatStandsInTheWayTwiceIsNamedOnce() {
        var standing = outcome("a red line that must be passed and was not seen is one thing in the way").standing();
        assertThat(ids(standing.because())).containsExactly("a");
    }

    @Test
    void whatWasLeftOutKeepsItsTypedReason() {
        var outcome = outcome("not seen leaves the denominator");
        assertThat(outcome.line("b").orElseThrow().mark()).contains(new Rating.NotSeen("locked"));
        assertThat(outcome.line("b").orElseThrow().entered()).isEmpty();
        assertThat(outcome.line("b").orElseThrow().in()).isEmpty();
        assertThat(outcome.line("b").orElseThrow().out().orElseThrow().gate()).isEmpty();
        assertThat(outcome.line("nowhere")).isEmpty();
    }

    @Test
    void theSharesOfAScoreAreItsReason() {
        var outcome = outcome("everything at once");
        assertThat(outcome.domains()).extracting(DomainScore::share)
            .containsExactly(Ratio.of(2, 5), Ratio.of(3, 5));
        assertThat(outcome.domains().get(0).exact()).contains(Ratio.of(1, 2));
        assertThat(outcome.domains().get(1).exact()).contains(Ratio.of(19, 21));
        assertThat(outcome.axes().get(0).exact()).contains(Ratio.of(26, 35));
        assertThat(outcome.line("d").orElseThrow().in().orElseThrow().share()).isEqualTo(Ratio.of(1, 3));
    }

    @Test
    void aDomainThatDoesNotCountHasNoShare() {
        assertThat(outcome("a domain without a score leaves the mean").domains()).extracting(DomainScore::share)
            .containsExactly(Ratio.of(1, 4), Ratio.NONE, Ratio.of(3, 4));
        assertThat(outcome("domains of weight 0 alone give no overall score").domains())
            .extracting(DomainScore::share).containsExactly(Ratio.NONE);
    }

    @Test
    void aBandHeldBackNamesTheRedLines() {
        assertThat(ids(outcome("a red line that was not seen holds a good band back").standing().because()))
            .containsExactly("a");
        assertThat(outcome("a band that is not good is not held back").standing().because()).isEmpty();
        assertThat(outcome("without a score nothing is held back").standing().because()).isEmpty();
    }

    @Test
    void eachAxisHasItsOwnBandAndCompleteness() {
        var axes = outcome("well-being never stands in for a process without a score").axes();
        assertThat(axes).extracting(AxisScore::axis).containsExactly(Domain.Axis.PROCESS, Domain.Axis.WELL_BEING);
        assertThat(axes.get(0).standing().band()).isEmpty();
        assertThat(axes.get(1).standing().band().orElseThrow().id()).isEqualTo("strong");
        assertThat(axes).extracting(AxisScore::completeness)
            .containsExactly(new Completeness(0, 1), new Completeness(1, 1));
    }

    @Test
    void eachDomainHasItsOwnCompleteness() {
        var domains = outcome("everything at once").domains();
        assertThat(domains).extracting(DomainScore::completeness)
            .containsExactly(new Completeness(3, 4), new Completeness(2, 2));
        assertThat(domains).extracting(domain -> domain.completeness().isWhole()).containsExactly(false, true);
    }

    @Test
    void eachLineSaysHowItStandsAsARedLine() {
        assertThat(line("a red line at 0 is never averaged away", "a").redLine()).isEqualTo(CROSSED);
        assertThat(line("a red line at 0 is never averaged away", "b").redLine()).isEqualTo(NONE);
        assertThat(line("with a red-line level of 1, 1 is crossed and 2 is kept", "b").redLine()).isEqualTo(KEPT);
        assertThat(line("a red line that was not seen holds a good band back", "a").redLine()).isEqualTo(NOT_CHECKED);
        assertThat(line("the profile takes a red line out", "a").redLine()).isEqualTo(NONE);
    }

    @Test
    void aSheetWithoutDomainsHasNoScore() {
        var sheet = Vectors.named("one criterion at the top is 100").sheet();
        var empty = new Sheet(sheet.id(), 1, Text.NONE, Text.NONE, List.of("en"), Set.of(), sheet.scale(),
            List.of(), sheet.rules(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        var outcome = Scoring.score(empty, Set.of(), List.of());
        assertThat(outcome.overall()).isEmpty();
        assertThat(outcome.band()).isEmpty();
        assertThat(outcome.standing().heldBack()).isEmpty();
    }

    @Test
    void theOrderOfTheRatingsDoesNotMatter() {
        for (var each : VectorsTest.scored()) {
            var shuffled = new ArrayList<>(each.ratings());
            Collections.shuffle(shuffled, new Random(7));
            assertThat(Scoring.score(each.sheet(), each.profile(), shuffled)).isEqualTo(each.score());
        }
    }

    @Test
    void aHigherLevelNeverLowersTheScore() {
        var each = Vectors.named("everything at once");
        var random = new Random(11);
        for (int round = 0; round < 300; round++) {
            var ratings = each.sheet().criteria().map(criterion -> new Rating(criterion.id(),
                new Rating.Level(random.nextInt(4), Proof.values()[random.nextInt(3)]))).toList();
            var raised = new ArrayList<>(ratings);
            int at = random.nextInt(ratings.size());
            raised.set(at, raised(ratings.get(at)));
            assertThat(exact(each, raised)).isGreaterThanOrEqualTo(exact(each, ratings));
        }
    }

    private static Rating raised(Rating rating) {
        var level = (Rating.Level) rating.mark();
        return new Rating(rating.criterion(), new Rating.Level(Math.min(3, level.level() + 1), level.proof()));
    }

    private static Ratio exact(Vectors.Case each, List<Rating> ratings) {
        return Scoring.score(each.sheet(), Set.of(), ratings).axes().get(0).exact().orElseThrow();
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

package org.havenmark.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.havenmark.WebTest;
import org.havenmark.assessment.AgreedResults;
import org.havenmark.assessment.TeamVisit;
import org.havenmark.sheet.Proof;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Handing in keeps what was found and opens the feedback. */
class RecordingTest extends WebTest {
    @Inject
    Findings findings;
    @Inject
    Feedbacks feedbacks;
    @Inject
    AgreedResults results;
    private TeamVisit visit;

    @BeforeEach
    void visit() {
        visit = new TeamVisit(context, fixtures);
    }

    @Test
    void nothingIsFoundBeforeTheTeamHandsIn() {
        visit.agreeing();
        assertThat(findings.findByAssessmentId(visit.assessment().id())).isEmpty();
        assertThat(feedbacks.findById(visit.assessment().id())).isEmpty();
        assertThat(results.of(visit.assessment())).isEmpty();
    }

    @Test
    void theFindingsAreThoseOfTheResultWithTheGreatestNeedFirst() {
        visit.handedIn();
        var outcome = results.of(visit.assessment()).orElseThrow().outcome();
        var kept = findings.standing(visit.assessment().id());
        assertThat(kept).extracting(Finding::criterion).containsExactlyInAnyOrderElementsOf(
            outcome.findings().stream().map(line -> line.criterion().id()).toList());
        assertThat(kept).extracting(Finding::need).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(kept).allSatisfy(row -> assertThat(row.need()).isBetween(BigDecimal.ZERO, BigDecimal.ONE));
        assertThat(feedbacks.findById(visit.assessment().id()).orElseThrow().isShared()).isFalse();
    }

    @Test
    void aCorrectionTakesAFindingBackAndMayBringItAgain() {
        visit.handedIn();
        var doors = found("doors");
        visit.correcting("Misread").settled(TeamVisit.level("doors", 3, Proof.CONFIRMED), 1).closed();
        assertThat(found("doors").isStanding()).isFalse();
        assertThat(findings.standing(visit.assessment().id())).extracting(Finding::criterion).doesNotContain("doors");
        visit.correcting("Seen again").settled(TeamVisit.level("doors", 0, Proof.PRACTICE), 1).closed();
        assertThat(found("doors").isStanding()).isTrue();
        assertThat(found("doors").crossed()).isTrue();
        assertThat(found("doors").id()).isEqualTo(doors.id());
        assertThat(found("doors").foundAt()).isEqualTo(doors.foundAt());
        assertThat(findings.standing(visit.assessment().id()).get(0).criterion()).isEqualTo("doors");
    }

    @Test
    void anOlderNetworkCatchesUpWithItsLatestVisitsOnce() {
        visit.handedIn();
        var before = findings.standing(visit.assessment().id());
        findings.deleteAll();
        context.getBean(CatchingUp.class).catchUp();
        assertThat(findings.standing(visit.assessment().id())).extracting(Finding::criterion, Finding::need)
            .containsExactlyElementsOf(before.stream().map(row -> tuple(row.criterion(), row.need())).toList());
        context.getBean(CatchingUp.class).catchUp();
        assertThat(findings.count()).isEqualTo(before.size());
    }

    private Finding found(String criterion) {
        return findings.findByAssessmentId(visit.assessment().id()).stream()
            .filter(row -> row.criterion().equals(criterion)).findFirst().orElseThrow();
    }
}

package org.havenmark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.havenmark.TestDatabase;
import org.havenmark.WebTest;
import org.havenmark.assessment.Answer.Mark;
import org.havenmark.audit.Audit;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Notes;
import org.havenmark.sheet.Proof;
import org.havenmark.sheet.Sheets;
import org.havenmark.web.Conflict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A visit from its first answer to its second revision, by two assessors, below the pages. */
class AssessingTest extends WebTest {
        @Inject
    Opening opening;
    @Inject
    Assessments assessments;
    @Inject
    Saving saving;
    @Inject
    Drafts drafts;
    @Inject
    HandingInOwn handingInOwn;
    @Inject
    Submissions submissions;
    @Inject
    Agreeing agreeing;
    @Inject
    HandingIn handingIn;
    @Inject
    HandIns handIns;
    @Inject
    Notes notes;
    @Inject
    Sheets sheets;
    @Inject
    Audit audit;
    private PlannedVisit planned;
    private Assessment assessment;
    private UUID alma;
    private UUID ben;

    @BeforeEach
    void planAVisit() {
        alma = fixtures.id("alma");
        ben = fixtures.id("ben");
        planned = new PlannedVisit(context, fixtures);
        assessment = planned.begun();
    }

    @Test
    void theSecondToOpenGetsTheSameAssessment() {
        assertThat(opening.open(planned.visit(), ben).id()).isEqualTo(assessment.id());
    }

    @Test
    void anAnswerSentTwiceIsSavedOnce() {
        var entry = level(first(), 2, Proof.PRACTICE);
        var once = saving.save(assessment, alma, Locale.ENGLISH, List.of(entry));
        var twice = saving.save(assessment, alma, Locale.ENGLISH, List.of(entry));
        assertThat(twice).isEqualTo(once);
        assertThat(drafts.of(assessment.id(), alma)).hasSize(1);
    }

    @Test
    void theLatestAnswerCountsAndCanBeTakenBack() {
        saving.save(assessment, alma, Locale.ENGLISH, List.of(level(first(), 2, Proof.PRACTICE),
            level(first(), 1, Proof.PAPER)));
        assertThat(drafts.of(assessment.id(), alma).get(first()).answer().level()).isEqualTo(1);
        saving.save(assessment, alma, Locale.ENGLISH,
            List.of(new Entry(UUID.randomUUID(), first(), null, "", "", PlannedVisit.THEN)));
        assertThat(drafts.of(assessment.id(), alma).get(first()).given()).isEmpty();
    }

    @Test
    void manySavesAtOnceAllKeepTheirPlace() {
        IntStream.range(0, 24).parallel().forEach(i -> saving.save(assessment, i % 2 == 0 ? alma : ben,
            Locale.ENGLISH, List.of(level(first(), i % 4, Proof.PRACTICE))));
        assertThat(drafts.of(assessment.id(), alma)).hasSize(1);
        assertThat(drafts.of(assessment.id(), ben)).hasSize(1);
    }

    @Test
    void whatIsMissingIsNamedAndNothingIsHandedIn() {
        var missing = handingInOwn.handIn(assessment, alma);
        assertThat(missing).isNotEmpty().containsKey(first());
        assertThat(submissions.hasHandedIn(assessment.id(), alma)).isFalse();
    }

    @Test
    void afterHandingInNothingCanBeSaved() {
        answerAll(alma, 2);
        assertThat(handingInOwn.handIn(assessment, alma)).isEmpty();
        assertThatThrownBy(() -> answerAll(alma, 1)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> handingInOwn.handIn(assessment, alma)).isInstanceOf(Conflict.class);
    }

    @Test
    void theTeamWaitsForEverybody() {
        answerAll(alma, 2);
        handingInOwn.handIn(assessment, alma);
        assertThatThrownBy(() -> handingIn.handIn(assessment, alma)).isInstanceOf(Conflict.class);
    }

    @Test
    void aDifferenceMustBeSettledThenTheScoreIsStored() throws Exception {
        handInBoth();
        assertThat(handingIn.handIn(assessment, ben)).extracting(Difference::criterion).containsExactly(first());
        agreeing.settle(assessment, ben, new Answer(first(), Mark.LEVEL, 2, Proof.CONFIRMED, null, null),
            Optional.empty());
        assertThat(handingIn.handIn(assessment, ben)).isEmpty();
        assertThat(handIns.of(assessment.id())).hasSize(1);
        assertThat(count("score")).isEqualTo(1);
        assertThat(count("domain_score")).isEqualTo(
            sheets.get(assessment.sheetVersionId()).domains().size());
        assertThat(count("agreed_rating_source")).isEqualTo(2 * count("agreed_rating"));
        assertThat(audit.firstBroken()).isEmpty();
    }

    @Test
    void twoWhoSettleTheSameDifferenceDoNotOverwriteEachOther() {
        handInBoth();
        var mine = new Answer(first(), Mark.LEVEL, 2, Proof.CONFIRMED, null, null);
        agreeing.settle(assessment, ben, mine, Optional.empty());
        assertThatThrownBy(() -> agreeing.settle(assessment, alma, mine, Optional.empty()))
            .isInstanceOf(Conflict.class);
        agreeing.settle(assessment, alma, new Answer(first(), Mark.NOT_AGREED, null, null, null, null),
            Optional.of(0));
        assertThat(agreeing.of(assessment.id(), 1).get(first()).answer().mark()).isEqualTo(Mark.NOT_AGREED);
    }

    @Test
    void aCorrectionIsANewRevisionThatKeepsTheOld() throws Exception {
        handInBoth();
        var agreed = new Answer(first(), Mark.LEVEL, 2, Proof.CONFIRMED, null, null);
        agreeing.settle(assessment, ben, agreed, Optional.empty());
        handingIn.handIn(assessment, ben);
        assertThatThrownBy(() -> agreeing.settle(assessment, ben, agreed, Optional.of(0)))
            .isInstanceOf(Conflict.class);
        var reason = notes.keep(new Draft(ben, "The roster was misread", Locale.ENGLISH, "assessment.revision", ""));
        handIns.open(assessment.id(), ben, reason.note().orElseThrow());
        agreeing.settle(assessment, ben, new Answer(first(), Mark.LEVEL, 0, Proof.PAPER, null, null), Optional.of(0));
        assertThat(handingIn.handIn(assessment, alma)).isEmpty();
        assertThat(handIns.of(assessment.id())).extracting(HandIns.HandIn::revision).containsExactly(2, 1);
        assertThat(agreeing.of(assessment.id(), 1).get(first()).answer().level()).isEqualTo(2);
        assertThat(count("score")).isEqualTo(2);
    }

    @Test
    void onlyTheTeamFindsTheAssessmentBeforeItIsHandedIn() {
        assertThat(assessments.findForMember(assessment.id(), alma)).isPresent();
        assertThat(assessments.findForMember(assessment.id(), fixtures.id("lan"))).isEmpty();
        assertThat(assessments.findForShelter(assessment.id(), fixtures.id("Heron"))).isEmpty();
    }

    private void handInBoth() {
        answerAll(alma, 2);
        answerAll(ben, 2);
        saving.save(assessment, ben, Locale.ENGLISH, List.of(level(first(), 1, Proof.PRACTICE)));
        assertThat(handingInOwn.handIn(assessment, alma)).isEmpty();
        assertThat(handingInOwn.handIn(assessment, ben)).isEmpty();
    }

    private void answerAll(UUID person, int level) {
        planned.answerAll(assessment, person.equals(alma) ? "alma" : "ben", level);
    }

    private Entry level(String criterion, int level, Proof proof) {
        return new Entry(UUID.randomUUID(), criterion, new Answer(criterion, Mark.LEVEL, level, proof, null, null),
            "", "", PlannedVisit.THEN);
    }

    private String first() {
        return planned.first();
    }

    private int count(String table) throws Exception {
        try (var connection = TestDatabase.connect(context);
             var rows = connection.createStatement().executeQuery("SELECT count(*) FROM " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}

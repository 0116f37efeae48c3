package org.havenmark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.havenmark.TestDatabase;
import org.havenmark.WebTest;
import org.havenmark.assessment.Answer.Mark;
import org.havenmark.audit.Audit;
import org.havenmark.cycle.Cycle;
import org.havenmark.cycle.Cycles;
import org.havenmark.cycle.InterestConflict;
import org.havenmark.cycle.InterestConflicts;
import org.havenmark.cycle.TeamMember;
import org.havenmark.cycle.TeamMembers;
import org.havenmark.cycle.Visit;
import org.havenmark.cycle.Visits;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Notes;
import org.havenmark.sheet.Proof;
import org.havenmark.sheet.SheetVersion;
import org.havenmark.sheet.SheetVersions;
import org.havenmark.sheet.Sheets;
import org.havenmark.shelter.Shelter;
import org.havenmark.web.Conflict;
import org.havenmark.web.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A visit from its first answer to its second revision, by two assessors, below the pages. */
class AssessingTest extends WebTest {
    private static final Instant THEN = Instant.parse("2026-03-01T08:00:00Z");
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
    private Assessment assessment;
    private UUID alma;
    private UUID ben;

    @BeforeEach
    void planAVisit() throws Exception {
        alma = fixtures.id("alma");
        ben = fixtures.id("ben");
        var visit = visit();
        member(visit, alma);
        member(visit, ben);
        assessment = opening.open(visit, alma);
        opening.describe(assessment, alma, new Opening.Context(true, Assessment.Season.DRY,
            Shelter.CapacityBand.FROM_11_TO_25, 4, 0, Optional.empty()));
        assessment = assessments.findById(assessment.id()).orElseThrow();
    }

    @Test
    void theSecondToOpenGetsTheSameAssessment() {
        var visit = context.getBean(Visits.class).findById(assessment.visitId()).orElseThrow();
        assertThat(opening.open(visit, ben).id()).isEqualTo(assessment.id());
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
            List.of(new Entry(UUID.randomUUID(), first(), null, "", "", THEN)));
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
    void aNoteThatLooksLikeANumberIsQuestionedAndTheAnswerStays() {
        var entry = new Entry(UUID.randomUUID(), first(), new Answer(first(), Mark.LEVEL, 2, Proof.PRACTICE, null,
            null), "Call 0912 345 678 for more", "", THEN);
        assertThat(saving.save(assessment, alma, Locale.ENGLISH, List.of(entry)).get(0))
            .isInstanceOf(Receipt.NoteQuestioned.class);
        var latest = drafts.of(assessment.id(), alma).get(first());
        assertThat(latest.answer().level()).isEqualTo(2);
        assertThat(latest.note()).isNull();
    }

    @Test
    void aNumberKeptWithAReasonIsShownToItsWriterOnly() {
        var kept = notes.keep(new Draft(alma, "Call 0912 345 678", Locale.ENGLISH, "assessment.note", "the hotline"));
        var id = kept.note().orElseThrow();
        assertThat(notes.read(List.of(id), alma).get(id).words()).contains("0912");
        assertThat(notes.read(List.of(id), ben).get(id).held()).isTrue();
        assertThat(notes.read(List.of(id), ben).get(id).words()).isEmpty();
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
        saving.save(assessment, person, Locale.ENGLISH, sheets.get(assessment.sheetVersionId()).criteria()
            .map(criterion -> level(criterion.id(), level, Proof.PRACTICE)).toList());
    }

    private Entry level(String criterion, int level, Proof proof) {
        return new Entry(UUID.randomUUID(), criterion, new Answer(criterion, Mark.LEVEL, level, proof, null, null),
            "", "", THEN);
    }

    private String first() {
        return sheets.get(assessment.sheetVersionId()).criteria().findFirst().orElseThrow().id();
    }

    private int count(String table) throws Exception {
        try (var connection = TestDatabase.connect(context);
             var rows = connection.createStatement().executeQuery("SELECT count(*) FROM " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void member(Visit visit, UUID person) {
        var member = context.getBean(TeamMembers.class)
            .save(new TeamMember(UUID.randomUUID(), visit.id(), person, THEN));
        context.getBean(InterestConflicts.class).save(new InterestConflict(UUID.randomUUID(), member.id(), false,
            null, THEN, null, null, null, null));
    }

    private Visit visit() throws Exception {
        var content = getClass().getResourceAsStream("/sheet/good/minimal-1.yaml").readAllBytes();
        var sheet = context.getBean(SheetVersions.class).save(new SheetVersion(UUID.randomUUID(), "minimal", 1,
            content, Tokens.sha256(content), THEN, null, THEN, null, null, null));
        var cycle = context.getBean(Cycles.class).save(new Cycle(UUID.randomUUID(), "First", LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31), THEN, null, 0));
        return context.getBean(Visits.class).save(new Visit(UUID.randomUUID(), cycle.id(), fixtures.id("Heron"),
            sheet.id(), LocalDate.of(2026, 3, 1), Visit.Kind.BASELINE, THEN, null, null, null, null, 0));
    }
}

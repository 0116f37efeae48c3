package org.havenmark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.havenmark.Seed;
import org.havenmark.assessment.Agreeing;
import org.havenmark.assessment.Answer.Mark;
import org.havenmark.assessment.Assessments;
import org.havenmark.assessment.Difference;
import org.havenmark.assessment.Drafts;
import org.havenmark.assessment.LaidSheets;
import org.havenmark.assessment.Submissions;
import org.havenmark.assessment.Team;
import org.havenmark.cycle.Visits;
import org.havenmark.demo.Told.StoredVisit;
import org.havenmark.person.Persons;
import org.havenmark.shelter.Organisations;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Each arc that {@code seed/arcs.yaml} names is there in what is stored. */
@Tag("web")
class ArcsTest {
    private static final int CLEAR = 10;
    private static Map<String, Map<String, String>> arcs;
    private static ApplicationContext context;
    private static Told told;

    @BeforeAll
    static void load() throws IOException {
        arcs = new Yaml().load(Files.readString(Path.of("seed/arcs.yaml")));
        context = Seed.shared().getApplicationContext();
        told = Told.in(context);
    }

    @Test
    void everyArcIsTestedHere() {
        assertThat(arcs.keySet()).containsExactlyInAnyOrder("improved-after-an-award",
            "worse-though-the-actions-were-done", "no-clear-change", "a-red-line-found-and-closed",
            "a-red-line-open-now", "a-red-line-not-checked", "names-on-the-files", "a-too-kind-team", "not-agreed",
            "never-assessed", "overdue", "planned", "half-answered", "waiting-for-the-second-assessor",
            "counted-room-by-room", "numbers-to-type");
    }

    @Test
    void roomsAreCountedOneByOneAndTwoDoNotAlwaysCountTheSame() {
        var assessment = context.getBean(Assessments.class).findById(Objects.requireNonNull(
            visit("counted-room-by-room", "visit").assessment())).orElseThrow();
        assertThat(context.getBean(LaidSheets.class).counts(assessment.id())).containsEntry("rooms", 5);
        var ratings = context.getBean(Submissions.class).ratings(assessment.id());
        assertThat(Difference.among(context.getBean(LaidSheets.class).of(assessment), ratings))
            .anyMatch(difference -> difference.gap().equals("number"));
        var measured = context.getBean(Agreeing.class).of(assessment.id(), 1).values().stream()
            .map(agreed -> agreed.answer().measured()).filter(Objects::nonNull).toList();
        assertThat(measured).hasSizeGreaterThan(10).anyMatch(words -> words.matches("\\d+/\\d+"))
            .anyMatch(words -> words.matches("[a-z,-]+")).anyMatch(words -> words.matches("\\d+"));
        assertThat(visit("numbers-to-type", "visit").assessment()).isNull();
    }

    @Test
    void afterTheAwardEveryDomainIsBetterAndTheWholeClearlySo() {
        var before = visit("improved-after-an-award", "before");
        var after = visit("improved-after-an-award", "after");
        assertThat(after.isBetterThan(before, 2 * CLEAR)).isTrue();
        assertThat(after.domains()).allSatisfy((domain, points) ->
            assertThat(points).isGreaterThan(before.domains().get(domain)));
    }

    @Test
    void afterTheActionsWereDoneItIsClearlyWorse() {
        assertThat(visit("worse-though-the-actions-were-done", "before")
            .isBetterThan(visit("worse-though-the-actions-were-done", "after"), CLEAR)).isTrue();
    }

    @Test
    void whereNothingChangedTheScoresLieWithinAFewPoints() {
        var before = visit("no-clear-change", "before");
        var after = visit("no-clear-change", "after");
        assertThat(before.isBetterThan(after, 3)).isFalse();
        assertThat(after.isBetterThan(before, 3)).isFalse();
    }

    @Test
    void aRedLineIsFoundAndAtTheNextVisitItIsClosed() {
        var line = of("a-red-line-found-and-closed", "criterion");
        assertThat(visit("a-red-line-found-and-closed", "before").crossed()).containsExactly(line);
        assertThat(visit("a-red-line-found-and-closed", "after").crossed()).isEmpty();
        assertThat(visit("a-red-line-found-and-closed", "after").notChecked()).isEmpty();
    }

    @Test
    void oneRedLineIsOpenNow() {
        assertThat(visit("a-red-line-open-now", "after").crossed())
            .containsExactly(of("a-red-line-open-now", "criterion"));
    }

    @Test
    void aRedLineThatNobodyCheckedHoldsAGoodBandBack() {
        var visit = visit("a-red-line-not-checked", "after");
        assertThat(visit.notChecked()).containsExactly(of("a-red-line-not-checked", "criterion"));
        assertThat(visit.held()).isTrue();
    }

    @Test
    void whereNamesStandOnTheFilesNobodyReadsInThem() {
        var before = ratedIn(visit("names-on-the-files", "before"));
        var after = ratedIn(visit("names-on-the-files", "after"));
        assertThat(before).contains("files-carry-codes").doesNotContain("individual-plan-for-each");
        assertThat(after).contains("files-carry-codes", "individual-plan-for-each");
    }

    @Test
    void theTooKindTeamIsClearlyAboveTheTeamsBeforeAndAfterIt() {
        var kind = visit("a-too-kind-team", "kind");
        assertThat(kind.isBetterThan(visit("a-too-kind-team", "before"), CLEAR)).isTrue();
        assertThat(kind.isBetterThan(visit("a-too-kind-team", "after"), CLEAR / 2)).isTrue();
    }

    @Test
    void oneCriterionIsNotAgreedUpon() {
        var agreed = context.getBean(Agreeing.class).of(Objects.requireNonNull(visit("not-agreed", "after")
            .assessment()), 1);
        assertThat(agreed.get(of("not-agreed", "criterion")).answer().mark()).isEqualTo(Mark.NOT_AGREED);
    }

    @Test
    void oneShelterWasNeverAssessed() {
        var shelter = context.getBean(Organisations.class).findByName(of("never-assessed", "shelter")).orElseThrow();
        assertThat(context.getBean(Assessments.class).findByShelterIdOrderByVisitOn(shelter.id())).isEmpty();
        assertThat(context.getBean(Visits.class).findByShelterIdOrderByVisitOn(shelter.id())).isEmpty();
    }

    @Test
    void oneVisitIsOverdueAndOneIsToComeWithATeamThatMayBeginAtOnce() {
        var today = LocalDate.now(context.getBean(Clock.class));
        assertThat(day("overdue")).isBefore(today);
        assertThat(visit("overdue", "visit").assessment()).isNull();
        assertThat(day("planned")).isAfter(today);
        assertThat(visit("planned", "visit").assessment()).isNull();
        var heron = context.getBean(Visits.class).findById(visit("planned", "visit").id()).orElseThrow().shelterId();
        assertThat(context.getBean(Persons.class).findByUsername("manager1").orElseThrow().organisationId())
            .isEqualTo(heron);
    }

    @Test
    void oneAssessmentIsHalfAnswered() {
        var assessment = Objects.requireNonNull(visit("half-answered", "visit").assessment());
        assertThat(members(assessment)).hasSize(2).noneMatch(Team.Member::handedIn);
        assertThat(members(assessment)).anyMatch(member ->
            context.getBean(Drafts.class).of(assessment, member.person()).size() > 20);
    }

    @Test
    void oneWaitsForAFewAnswersOfTheSecondAssessor() {
        var assessment = Objects.requireNonNull(visit("waiting-for-the-second-assessor", "visit").assessment());
        assertThat(context.getBean(Submissions.class).of(assessment)).hasSize(1);
        assertThat(members(assessment)).extracting(Team.Member::name)
            .containsExactly("Assessor Alma (invented)", "Assessor Binh (invented)");
    }

    private static List<Team.Member> members(java.util.UUID assessment) {
        return context.getBean(Team.class).of(context.getBean(Assessments.class).findById(assessment).orElseThrow());
    }

    private static List<String> ratedIn(StoredVisit visit) {
        return context.getBean(Submissions.class).ratings(Objects.requireNonNull(visit.assessment())).values().stream()
            .flatMap(own -> own.keySet().stream()).distinct().toList();
    }

    private static LocalDate day(String arc) {
        return context.getBean(Visits.class).findById(visit(arc, "visit").id()).orElseThrow().visitOn();
    }

    private static StoredVisit visit(String arc, String key) {
        return told.visit(of(arc, key));
    }

    private static String of(String arc, String key) {
        return Objects.requireNonNull(arcs.get(arc).get(key), arc + " " + key);
    }
}

package org.havenmark.revisit;

import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.Fixtures;
import org.havenmark.assessment.Answer;
import org.havenmark.assessment.Assessment;
import org.havenmark.assessment.Assessments;
import org.havenmark.assessment.Entry;
import org.havenmark.assessment.HandIns;
import org.havenmark.assessment.HandingIn;
import org.havenmark.assessment.HandingInOwn;
import org.havenmark.assessment.Opening;
import org.havenmark.assessment.Saving;
import org.havenmark.assessment.TeamVisit;
import org.havenmark.cycle.InterestConflict;
import org.havenmark.cycle.InterestConflicts;
import org.havenmark.cycle.TeamMember;
import org.havenmark.cycle.TeamMembers;
import org.havenmark.cycle.Visit;
import org.havenmark.cycle.Visits;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Notes;
import org.havenmark.plan.Action;
import org.havenmark.plan.ActionRevision;
import org.havenmark.plan.ActionRevision.Category;
import org.havenmark.plan.ActionRevision.Horizon;
import org.havenmark.plan.ActionRevisions;
import org.havenmark.plan.Actions;
import org.havenmark.revisit.Judgement.Verdict;
import org.havenmark.sheet.Proof;
import org.havenmark.shelter.Shelter.CapacityBand;

/**
 * A re-visit of Heron by alma and ben half a year after {@link TeamVisit}, whose result it compares with: doors agreed
 * at 1, water 3, counselling 1, meals 3 on paper only, codes 2, files not agreed. The plan is what the test puts in it.
 */
public final class ReVisit {
    public static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final Instant PLANNED = Instant.parse("2026-04-01T08:00:00Z");
    private final ApplicationContext context;
    private final Fixtures fixtures;
    private final Assessment baseline;
    private final Assessment assessment;

    public ReVisit(ApplicationContext context, Fixtures fixtures) {
        this.context = context;
        this.fixtures = fixtures;
        this.baseline = new TeamVisit(context, fixtures).handedIn().assessment();
        this.assessment = begun();
    }

    public Assessment assessment() {
        return assessment;
    }

    public Assessment baseline() {
        return baseline;
    }

    /** The address of a page of the assessment. */
    public String page(String rest) {
        return "/assessments/" + assessment.id() + rest;
    }

    /** An action that the shelter put into its plan a month after the first visit. */
    public Action action(String what, String criterion, Category category, Horizon horizon) {
        return action(what, criterion, category, horizon, PLANNED);
    }

    public Action action(String what, String criterion, Category category, Horizon horizon, Instant at) {
        return action(what, criterion, category, horizon, at, LocalDate.of(2026, 8, 1));
    }

    Action action(String what, String criterion, Category category, Horizon horizon, Instant at, LocalDate deadline) {
        var mai = fixtures.id("mai");
        var action = context.getBean(Actions.class).save(new Action(UUID.randomUUID(), fixtures.id("Heron"), null,
            criterion, null, null, null, null, null, Action.Status.UNDER_WAY, 1, at, mai, 0));
        context.getBean(ActionRevisions.class).save(new ActionRevision(UUID.randomUUID(), action.id(), 1, note(what),
            ActionRevision.Owner.UPKEEP, deadline, 0, "VND", 0, null, null, null, false, category,
            horizon, note("Somebody looks at it: " + what), null, at, mai));
        return action;
    }

    /** Whatever was written of it before. */
    public void judged(Action action, String username, Verdict verdict, String evidence) {
        context.getBean(Judging.class).judge(assessment, fixtures.id(username), action.id(), verdict, evidence, "",
            Locale.ENGLISH);
    }

    public ReVisit answered(String username, Answer... answers) {
        context.getBean(Saving.class).save(assessment, fixtures.id(username), Locale.ENGLISH, List.of(answers).stream()
            .map(answer -> new Entry(UUID.randomUUID(), answer.criterion(), answer, "", "", Instant.now())).toList());
        return this;
    }

    /** Both answer alike and hand in: doors 2, water 2, counselling 3, meals 3 confirmed, codes 2, files 2. */
    public ReVisit scored() {
        for (var username : List.of("alma", "ben")) {
            answered(username, at("doors", 2), at("water", 2), TeamVisit.level("counselling", 3, Proof.CONFIRMED),
                TeamVisit.level("meals", 3, Proof.CONFIRMED), at("codes", 2), at("files", 2));
            context.getBean(HandingInOwn.class).handIn(assessment, fixtures.id(username));
        }
        return this;
    }

    public ReVisit handedIn() {
        context.getBean(HandingIn.class).handIn(assessment, fixtures.id("ben"));
        return this;
    }

    public void correcting() {
        context.getBean(HandIns.class).open(assessment.id(), fixtures.id("ben"), note("We looked again."));
    }

    public UUID note(String words) {
        return context.getBean(Notes.class).keep(new Draft(fixtures.id("mai"), words, Locale.ENGLISH,
            "revisit.evidence", ""))
            .note().orElseThrow();
    }

    private static Answer at(String criterion, int level) {
        return TeamVisit.level(criterion, level, Proof.PRACTICE);
    }

    private Assessment begun() {
        var first = context.getBean(Visits.class).findById(baseline.visitId()).orElseThrow();
        var visit = context.getBean(Visits.class).save(new Visit(UUID.randomUUID(), first.cycleId(), first.shelterId(),
            first.sheetVersionId(), DAY, Visit.Kind.RE_VISIT, PLANNED, null, null, null, null, 0));
        for (var username : List.of("alma", "ben")) {
            var member = context.getBean(TeamMembers.class).save(new TeamMember(UUID.randomUUID(), visit.id(),
                fixtures.id(username), PLANNED));
            context.getBean(InterestConflicts.class).save(new InterestConflict(UUID.randomUUID(), member.id(), false,
                null, PLANNED, null, null, null, null));
        }
        var opening = context.getBean(Opening.class);
        var opened = opening.open(visit, fixtures.id("alma"));
        opening.describe(opened, fixtures.id("alma"), new Opening.Context(true, Assessment.Season.RAINS,
            CapacityBand.FROM_11_TO_25, 4, 0, Optional.empty()));
        return context.getBean(Assessments.class).findById(opened.id()).orElseThrow();
    }
}

package org.havenmark.assessment;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.Fixtures;
import org.havenmark.assessment.Answer.Mark;
import org.havenmark.assessment.Answer.Reason;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Notes;
import org.havenmark.sheet.Proof;

/**
 * A visit of Heron by alma and ben on a sheet of three domains with two criteria each, taken step by step to its
 * result. They differ on the doors (a red line, 2 against 1) and on the files (2 against not shown); all else is
 * alike: water 3, counselling 1, meals 3 on paper only, codes 2. The doors are agreed at 1, the files not agreed.
 */
public final class TeamVisit {
    public static final String ALMAS_NOTE = "The bolt was rusty and Oolong tea stood beside it.";
    public static final String BENS_NOTE = "A Quince tree blocks the way out.";
    public static final String AGREED_NOTE = "We tried the bolt again and asked two workers.";
    private final ApplicationContext context;
    private final Fixtures fixtures;
    private final PlannedVisit planned;
    private final Assessment assessment;

    public TeamVisit(ApplicationContext context, Fixtures fixtures) {
        this.context = context;
        this.fixtures = fixtures;
        this.planned = new PlannedVisit(context, fixtures, sheet());
        this.assessment = planned.begun();
    }

    public Assessment assessment() {
        return assessment;
    }

    /** The address of a page of the assessment. */
    public String page(String rest) {
        return "/assessments/" + assessment.id() + rest;
    }

    public TeamVisit answeredByAlma() {
        return answered("alma", ALMAS_NOTE, level("doors", 2, Proof.PRACTICE), level("files", 2, Proof.PRACTICE));
    }

    public TeamVisit answeredByBen() {
        return answered("ben", BENS_NOTE, level("doors", 1, Proof.PRACTICE),
            new Answer("files", Mark.NOT_SEEN, null, null, Reason.NOT_SHOWN, null));
    }

    public TeamVisit handedInBy(String username) {
        var missing = context.getBean(HandingInOwn.class).handIn(assessment, fixtures.id(username));
        if (!missing.isEmpty()) {
            throw new IllegalStateException(missing.toString());
        }
        return this;
    }

    /** Both have answered and handed in; nothing is settled. */
    public TeamVisit agreeing() {
        return answeredByAlma().answeredByBen().handedInBy("alma").handedInBy("ben");
    }

    /** Settled and handed in. */
    public TeamVisit handedIn() {
        agreeing().settled(level("doors", 1, Proof.PRACTICE), 0)
            .settled(new Answer("files", Mark.NOT_AGREED, null, null, null, null), 0);
        return closed();
    }

    /** Ben settles a criterion; {@code times} says how often it was settled before. */
    public TeamVisit settled(Answer answer, int times) {
        var note = note(AGREED_NOTE, "assessment.agreed");
        context.getBean(Agreeing.class).settle(assessment, fixtures.id("ben"), new Answer(answer.criterion(),
            answer.mark(), answer.level(), answer.proof(), answer.reason(), note),
            times == 0 ? Optional.empty() : Optional.of(times - 1));
        return this;
    }

    public TeamVisit closed() {
        var open = context.getBean(HandingIn.class).handIn(assessment, fixtures.id("ben"));
        if (!open.isEmpty()) {
            throw new IllegalStateException(open.toString());
        }
        return this;
    }

    public TeamVisit correcting(String reason) {
        context.getBean(HandIns.class).open(assessment.id(), fixtures.id("ben"), note(reason, "assessment.revision"));
        return this;
    }

    public static Answer level(String criterion, int level, Proof proof) {
        return new Answer(criterion, Mark.LEVEL, level, proof, null, null);
    }

    private TeamVisit answered(String username, String note, Answer doors, Answer files) {
        planned.save(assessment, username, List.of(entry(doors, note), entry(files, ""),
            entry(level("water", 3, Proof.CONFIRMED), ""), entry(level("counselling", 1, Proof.PRACTICE), ""),
            entry(level("meals", 3, Proof.PAPER), ""), entry(level("codes", 2, Proof.PRACTICE), "")));
        return this;
    }

    private static Entry entry(Answer answer, String note) {
        return new Entry(UUID.randomUUID(), answer.criterion(), answer, note, "", PlannedVisit.THEN);
    }

    private UUID note(String words, String place) {
        return context.getBean(Notes.class).keep(new Draft(fixtures.id("ben"), words, Locale.ENGLISH, place, ""))
            .note().orElseThrow();
    }

    private static byte[] sheet() {
        try (var stream = TeamVisit.class.getResourceAsStream("/assessment/team-1.yaml")) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

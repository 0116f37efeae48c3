package org.havenmark.network;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.havenmark.Fixtures;
import org.havenmark.assessment.Answer;
import org.havenmark.assessment.Assessment;
import org.havenmark.assessment.Assessments;
import org.havenmark.assessment.Entry;
import org.havenmark.assessment.HandingIn;
import org.havenmark.assessment.HandingInOwn;
import org.havenmark.assessment.Opening;
import org.havenmark.assessment.Saving;
import org.havenmark.cycle.Cycle;
import org.havenmark.cycle.Cycles;
import org.havenmark.cycle.InterestConflict;
import org.havenmark.cycle.InterestConflicts;
import org.havenmark.cycle.TeamMember;
import org.havenmark.cycle.TeamMembers;
import org.havenmark.cycle.Visit;
import org.havenmark.cycle.Visits;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Proof;
import org.havenmark.sheet.SheetVersion;
import org.havenmark.sheet.SheetVersions;
import org.havenmark.sheet.Sheets;
import org.havenmark.shelter.Organisation;
import org.havenmark.shelter.Organisations;
import org.havenmark.shelter.Shelter;
import org.havenmark.shelter.Shelters;
import org.havenmark.web.Tokens;

/** Shelters that were assessed, on the core sheet or another, through the same deeds as by the pages. */
public final class Assessed {
    /** In place of a level: nobody answers. */
    public static final int NO_ANSWER = -2;
    private static final Instant THEN = Instant.parse("2026-03-01T08:00:00Z");
    private final ApplicationContext context;
    private final Fixtures fixtures;
    private final UUID sheet;
    private final UUID cycle;
    private final List<String> team;
    private final Instant planned;

    public Assessed(ApplicationContext context, Fixtures fixtures) {
        this(context, fixtures, version(context, "shelter-core", 1, Path.of("scoresheets/shelter-core-1.yaml")),
            context.getBean(Cycles.class).save(new Cycle(UUID.randomUUID(), "First", LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31), THEN, null, 0)).id(), List.of("alma", "ben"), THEN);
    }

    private Assessed(ApplicationContext context, Fixtures fixtures, UUID sheet, UUID cycle, List<String> team,
                     Instant planned) {
        this.context = context;
        this.fixtures = fixtures;
        this.sheet = sheet;
        this.cycle = cycle;
        this.team = team;
        this.planned = planned;
    }

    /** The same by two others. */
    public Assessed by(String first, String second) {
        return new Assessed(context, fixtures, sheet, cycle, List.of(first, second), planned);
    }

    /** The same, planned at this moment and not long ago. */
    public Assessed plannedNow() {
        return new Assessed(context, fixtures, sheet, cycle, team, Instant.now());
    }

    /** The same shelters on another sheet, or on another version of one. */
    public Assessed on(String id, int number, byte[] content) {
        return new Assessed(context, fixtures, version(context, id, number, content), cycle, team, planned);
    }

    /** The same shelters on the same sheet in another cycle. */
    public Assessed inCycle(String name) {
        return new Assessed(context, fixtures, sheet, context.getBean(Cycles.class).save(new Cycle(UUID.randomUUID(),
            name, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31), THEN, null, 0)).id(), team, planned);
    }

    public UUID sheet() {
        return sheet;
    }

    public UUID cycle() {
        return cycle;
    }

    /** A shelter of the South beside those of the fixtures. */
    public UUID shelter(String name) {
        var id = context.getBean(Organisations.class).save(new Organisation(UUID.randomUUID(),
            Organisation.Kind.SHELTER, name, "South", THEN, 0)).id();
        context.getBean(Shelters.class).save(new Shelter(id, "women", Shelter.CapacityBand.UP_TO_10, "vi",
            LocalDate.of(2024, 6, 1), 0));
        return id;
    }

    public Visit visit(UUID shelter, LocalDate day) {
        var visit = context.getBean(Visits.class).save(new Visit(UUID.randomUUID(), cycle, shelter, sheet, day,
            Visit.Kind.BASELINE, planned, null, null, null, null, 0));
        for (var username : team) {
            var member = context.getBean(TeamMembers.class)
                .save(new TeamMember(UUID.randomUUID(), visit.id(), fixtures.id(username), THEN));
            context.getBean(InterestConflicts.class).save(new InterestConflict(UUID.randomUUID(), member.id(), false,
                null, THEN, null, null, null, null));
        }
        return visit;
    }

    /**
     * Both rated alike: each criterion at the level given here; at -1 it was not seen, at {@link #NO_ANSWER} nobody
     * answers.
     */
    public Assessment handedIn(UUID shelter, LocalDate day, ToIntFunction<Criterion> level) {
        var visit = visit(shelter, day);
        var assessment = begun(visit);
        for (var username : team) {
            rate(assessment, username, level);
            context.getBean(HandingInOwn.class).handIn(assessment, fixtures.id(username));
        }
        if (!context.getBean(HandingIn.class).handIn(assessment, fixtures.id(team.get(0))).isEmpty()) {
            throw new IllegalStateException("The two do not agree");
        }
        return assessment;
    }

    /** Begun by alma, its context filled in. */
    public Assessment begun(Visit visit) {
        var opening = context.getBean(Opening.class);
        var opened = opening.open(visit, fixtures.id(team.get(0)));
        opening.describe(opened, fixtures.id(team.get(0)), new Opening.Context(true, Assessment.Season.DRY,
            Shelter.CapacityBand.UP_TO_10, 4, 0, Optional.empty()));
        return context.getBean(Assessments.class).findById(opened.id()).orElseThrow();
    }

    public void rate(Assessment assessment, String username, ToIntFunction<Criterion> level) {
        context.getBean(Saving.class).save(assessment, fixtures.id(username), Locale.ENGLISH,
            context.getBean(Sheets.class).get(sheet).criteria()
                .filter(criterion -> level.applyAsInt(criterion) != NO_ANSWER).map(criterion -> entry(criterion.id(),
                    level.applyAsInt(criterion))).toList());
    }

    private static Entry entry(String criterion, int level) {
        var answer = level < 0
            ? new Answer(criterion, Answer.Mark.NOT_SEEN, null, null, Answer.Reason.NO_TIME, null)
            : new Answer(criterion, Answer.Mark.LEVEL, level, Proof.CONFIRMED, null, null);
        return new Entry(UUID.randomUUID(), criterion, answer, "", "", THEN);
    }

    private static UUID version(ApplicationContext context, String id, int number, Path file) {
        try {
            return version(context, id, number, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UUID version(ApplicationContext context, String id, int number, byte[] content) {
        return context.getBean(SheetVersions.class).save(new SheetVersion(UUID.randomUUID(), id, number, content,
            Tokens.sha256(content), THEN, null, THEN, null, null, null)).id();
    }
}

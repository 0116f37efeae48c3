package org.havenmark.assessment;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.Fixtures;
import org.havenmark.assessment.Answer.Mark;
import org.havenmark.cycle.Cycle;
import org.havenmark.cycle.Cycles;
import org.havenmark.cycle.InterestConflict;
import org.havenmark.cycle.InterestConflicts;
import org.havenmark.cycle.TeamMember;
import org.havenmark.cycle.TeamMembers;
import org.havenmark.cycle.Visit;
import org.havenmark.cycle.Visits;
import org.havenmark.sheet.Proof;
import org.havenmark.sheet.SheetVersion;
import org.havenmark.sheet.SheetVersions;
import org.havenmark.sheet.Sheets;
import org.havenmark.shelter.Shelter.CapacityBand;
import org.havenmark.web.Tokens;

/** A visit of Heron by alma and ben on the small test sheet, both cleared, its context filled in. */
public final class PlannedVisit {
    public static final Instant THEN = Instant.parse("2026-03-01T08:00:00Z");
    private final ApplicationContext context;
    private final Fixtures fixtures;
    private final UUID sheet;
    private final Visit visit;

    public PlannedVisit(ApplicationContext context, Fixtures fixtures) {
        this(context, fixtures, read("/sheet/good/minimal-1.yaml"));
    }

    /** The same on another sheet. */
    public PlannedVisit(ApplicationContext context, Fixtures fixtures, byte[] content) {
        this.context = context;
        this.fixtures = fixtures;
        this.sheet = context.getBean(SheetVersions.class).save(new SheetVersion(UUID.randomUUID(), "minimal", 1,
            content, Tokens.sha256(content), THEN, null, THEN, null, null, null)).id();
        var cycle = context.getBean(Cycles.class).save(new Cycle(UUID.randomUUID(), "First",
            LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), THEN, null, 0));
        this.visit = context.getBean(Visits.class).save(new Visit(UUID.randomUUID(), cycle.id(), fixtures.id("Heron"),
            sheet, LocalDate.of(2026, 3, 1), Visit.Kind.BASELINE, THEN, null, null, null, null, 0));
        member("alma");
        member("ben");
    }

    public Visit visit() {
        return visit;
    }

    /** The assessment, begun by alma, with its context. */
    public Assessment begun() {
        var opening = context.getBean(Opening.class);
        var opened = opening.open(visit, fixtures.id("alma"));
        opening.describe(opened, fixtures.id("alma"), new Opening.Context(true, Assessment.Season.DRY,
            CapacityBand.FROM_11_TO_25, 4, 0, Optional.empty()));
        return context.getBean(Assessments.class).findById(opened.id()).orElseThrow();
    }

    /** Answers every criterion with this level, seen in practice. */
    public void answerAll(Assessment assessment, String username, int level) {
        save(assessment, username, context.getBean(Sheets.class).get(sheet).criteria()
            .map(criterion -> level(criterion.id(), level)).toList());
    }

    public List<Receipt> save(Assessment assessment, String username, List<Entry> entries) {
        return context.getBean(Saving.class).save(assessment, fixtures.id(username), Locale.ENGLISH, entries);
    }

    /** An entry as a page would send it. */
    public static Entry level(String criterion, int level) {
        return new Entry(UUID.randomUUID(), criterion,
            new Answer(criterion, Mark.LEVEL, level, Proof.PRACTICE, null, null), "", "", THEN);
    }

    /** The first criterion of the sheet, a red line. */
    public String first() {
        return context.getBean(Sheets.class).get(sheet).criteria().findFirst().orElseThrow().id();
    }

    private void member(String username) {
        var member = context.getBean(TeamMembers.class)
            .save(new TeamMember(UUID.randomUUID(), visit.id(), fixtures.id(username), THEN));
        context.getBean(InterestConflicts.class).save(new InterestConflict(UUID.randomUUID(), member.id(), false,
            null, THEN, null, null, null, null));
    }

    private static byte[] read(String file) {
        try (var stream = PlannedVisit.class.getResourceAsStream(file)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

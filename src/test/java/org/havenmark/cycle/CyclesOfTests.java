package org.havenmark.cycle;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.havenmark.Fixtures;
import org.havenmark.TestDatabase;
import org.havenmark.sheet.SheetVersion;
import org.havenmark.sheet.SheetVersions;
import org.havenmark.web.Tokens;

/** A cycle around today with a sheet in force, and visits planned past the pages but by the rules. */
public final class CyclesOfTests {
    public static final LocalDate TODAY = LocalDate.now();
    private static final Instant THEN = Instant.parse("2026-01-05T08:00:00Z");
    private final ApplicationContext context;
    private final Fixtures fixtures;
    public final UUID cycle;
    public final UUID sheet;

    public CyclesOfTests(ApplicationContext context, Fixtures fixtures) {
        this.context = context;
        this.fixtures = fixtures;
        sheet = sheet(THEN);
        cycle = context.getBean(Cycles.class).save(new Cycle(UUID.randomUUID(), "Cycle One", TODAY.minusDays(60),
            TODAY.plusDays(120), THEN, fixtures.id("cora"), 0)).id();
    }

    /** A version of the smallest sheet; a draft where it was published at no time. */
    UUID sheet(@org.jspecify.annotations.Nullable Instant published) {
        var bytes = bytes();
        var number = (int) context.getBean(SheetVersions.class).count() + 1;
        return context.getBean(SheetVersions.class).save(new SheetVersion(UUID.randomUUID(), "minimal", number, bytes,
            Tokens.sha256(bytes), THEN, null, published, null, null, null)).id();
    }

    public UUID visit(String shelter, LocalDate day, String... team) {
        var wanted = new WantedVisit(fixtures.id(shelter), sheet, day, null,
            Arrays.stream(team).map(fixtures::id).toList(), EnumSet.allOf(TeamWarning.class));
        return context.getBean(Planning.class).plan(fixtures.id("cora"), THEN, cycle, List.of(wanted)).visits().get(0);
    }

    UUID member(UUID visit, String username) {
        return context.getBean(PlannedVisits.class).find(visit).orElseThrow().member(fixtures.id(username))
            .orElseThrow().id();
    }

    /** An assessment of the visit that has begun, as the room of assessments would keep it. */
    public UUID begin(UUID visit) {
        var row = context.getBean(Visits.class).findById(visit).orElseThrow();
        var id = UUID.randomUUID();
        write("INSERT INTO assessment (id, visit_id, shelter_id, sheet_version_id, kind, visit_on, opened_at, version) "
            + "VALUES ('%s', '%s', '%s', '%s', '%s', '%s', '2026-01-05 08:00:00+00', 0)".formatted(id, visit,
            row.shelterId(), row.sheetVersionId(), row.kind(), row.visitOn()));
        return id;
    }

    /** The ratings of one member, handed in. */
    void rate(UUID assessment, String username) {
        write("INSERT INTO submission (id, assessment_id, person_id, revision, content, sha256, received_at) VALUES "
            + "('%s', '%s', '%s', 1, '', '', '2026-01-05 08:00:00+00')".formatted(UUID.randomUUID(), assessment,
            fixtures.id(username)));
    }

    /** The whole assessment, handed in with this many red lines crossed. */
    public void handIn(UUID assessment, int redLines) {
        var id = UUID.randomUUID();
        write("INSERT INTO hand_in VALUES ('%s', '%s', 1, '%s', '2026-01-06 08:00:00+00')".formatted(id, assessment,
            fixtures.id("alma")));
        write("INSERT INTO score (id, hand_in_id, sheet_version_id, rules, engine, band_held, rated, applicable, "
            + "red_crossed, red_unchecked, computed_at) VALUES ('%s', '%s', '%s', 'r', '1', false, 1, 1, %d, 0, "
            .formatted(UUID.randomUUID(), id, sheet, redLines) + "'2026-01-06 08:00:00+00')");
    }

    private void write(String sql) {
        try (var owner = TestDatabase.connect(context); var statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes() {
        try (var stream = CyclesOfTests.class.getResourceAsStream("/sheet/good/minimal-1.yaml")) {
            return Objects.requireNonNull(stream).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

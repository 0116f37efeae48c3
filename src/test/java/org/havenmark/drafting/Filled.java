package org.havenmark.drafting;

import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.havenmark.Fixtures;
import org.havenmark.TestDatabase;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Sheets;
import org.havenmark.shelter.Organisation;
import org.havenmark.shelter.Organisations;
import org.havenmark.shelter.Shelter;
import org.havenmark.shelter.Shelters;

/** Handed-in assessments, put straight into the tables: more at once than deeds could make in a test's time. */
public final class Filled {
    private static final OffsetDateTime THEN = OffsetDateTime.of(2026, 3, 1, 8, 0, 0, 0, ZoneOffset.UTC);
    private final ApplicationContext context;
    private final Fixtures fixtures;
    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();

    public Filled(ApplicationContext context, Fixtures fixtures) {
        this.context = context;
        this.fixtures = fixtures;
    }

    /** Shelters that take women, called Invented 1 and so on. */
    public List<UUID> shelters(int number) {
        var made = new ArrayList<UUID>();
        for (int i = 1; i <= number; i++) {
            var id = context.getBean(Organisations.class).save(new Organisation(UUID.randomUUID(),
                Organisation.Kind.SHELTER, "Invented " + i, "South", THEN.toInstant(), 0)).id();
            context.getBean(Shelters.class).save(new Shelter(id, "women", Shelter.CapacityBand.UP_TO_10, "vi",
                LocalDate.of(2024, 6, 1), 0));
            made.add(id);
        }
        return made;
    }

    /** One assessment of each of these by alma and ben; they agree on what alma rated. */
    public void assess(UUID version, List<UUID> shelters, Level level) {
        var criteria = context.getBean(Sheets.class).get(version).criteria().toList();
        for (int number = 0; number < shelters.size(); number++) {
            assess(version, shelters.get(number), number, criteria, level);
        }
        insert();
    }

    private void assess(UUID version, UUID shelter, int number, List<Criterion> criteria, Level level) {
        var assessment = UUID.randomUUID();
        var handIn = UUID.randomUUID();
        row("assessment (id, shelter_id, sheet_version_id, kind, visit_on, opened_at, version)", assessment, shelter,
            version, "BASELINE", LocalDate.of(2026, 3, 1), THEN, 0);
        for (var username : List.of("alma", "ben")) {
            var submission = UUID.randomUUID();
            row("submission (id, assessment_id, person_id, revision, content, sha256, received_at)", submission,
                assessment, fixtures.id(username), 1, new byte[0], "0".repeat(64), THEN);
            criteria.forEach(criterion -> row("rating (id, submission_id, criterion, mark, level)", UUID.randomUUID(),
                submission, criterion.id(), "LEVEL", level.of(number, criterion, username)));
        }
        criteria.forEach(criterion -> row("agreed_rating (id, assessment_id, revision, criterion, mark, level, proof, "
            + "agreed_by, agreed_at, version)", UUID.randomUUID(), assessment, 1, criterion.id(), "LEVEL",
            level.of(number, criterion, "alma"), "CONFIRMED", fixtures.id("alma"), THEN, 0));
        row("hand_in (id, assessment_id, revision, handed_in_by, handed_in_at)", handIn, assessment, 1,
            fixtures.id("alma"), THEN);
        row("score (id, hand_in_id, sheet_version_id, rules, engine, band_held, rated, applicable, red_crossed, "
            + "red_unchecked, computed_at, profile)", UUID.randomUUID(), handIn, version, "weighted-mean-of-domains/1",
            "1", false, 0, 0, 0, 0, THEN, "women");
    }

    private void row(String table, Object... values) {
        rows.computeIfAbsent(table, none -> new ArrayList<>()).add(values);
    }

    private void insert() {
        try (var connection = TestDatabase.connect(context)) {
            for (var table : rows.entrySet()) {
                insert(connection, table.getKey(), table.getValue());
            }
            rows.clear();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void insert(Connection connection, String table, List<Object[]> rows) throws SQLException {
        var places = "?" + ", ?".repeat(rows.get(0).length - 1);
        try (var statement = connection.prepareStatement("INSERT INTO " + table + " VALUES (" + places + ")")) {
            for (var row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** What one assessor rates at one criterion of one shelter. */
    public interface Level {
        int of(int shelter, Criterion criterion, String username);
    }
}

package org.havenmark.cycle;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.cycle.PlannedVisit.Member;
import org.havenmark.cycle.VisitProgress.Stage;
import org.havenmark.shelter.Organisation;
import org.jspecify.annotations.Nullable;

/** Visits with their teams, by day; each question says who asks. */
@Singleton
public class PlannedVisits {
    private static final String QUESTION = """
        SELECT v.id, v.cycle_id, c.name AS cycle_name, v.shelter_id, s.name AS shelter_name, s.kind AS shelter_kind,
          s.region, v.sheet_version_id, v.visit_on, v.kind, v.cancelled_at, v.cancel_note_id, v.version,
          m.id AS member_id, f.id AS conflict_id, f.declared, f.note_id, f.declared_at, f.allowed, f.decided_by,
          f.decided_at, f.decision_note_id, who.*
        FROM visit v JOIN cycle c ON c.id = v.cycle_id JOIN organisation s ON s.id = v.shelter_id
        LEFT JOIN team_member m ON m.visit_id = v.id LEFT JOIN %s who ON who.person_id = m.person_id
        LEFT JOIN conflict f ON f.team_member_id = m.id WHERE %s
        ORDER BY v.visit_on, s.name, v.id, who.organisation_name, who.profession, who.place""";
    private final JdbcOperations jdbc;
    private final VisitProgress progress;

    PlannedVisits(JdbcOperations jdbc, VisitProgress progress) {
        this.jdbc = jdbc;
        this.progress = progress;
    }

    /** For a coordinator. */
    @Transactional(readOnly = true)
    public List<PlannedVisit> all() {
        return ask("1 = 1");
    }

    /** For a coordinator: a cycle's, the cancelled ones among them. */
    @Transactional(readOnly = true)
    public List<PlannedVisit> ofCycle(UUID cycle) {
        return ask("v.cycle_id = ?", cycle);
    }

    /** For a coordinator. */
    @Transactional(readOnly = true)
    public Optional<PlannedVisit> find(UUID cycle, UUID visit) {
        return ask("v.cycle_id = ? AND v.id = ?", cycle, visit).stream().findFirst();
    }

    /** For a coordinator. */
    @Transactional(readOnly = true)
    public Optional<PlannedVisit> find(UUID visit) {
        return ask("v.id = ?", visit).stream().findFirst();
    }

    /** For a member of the team. */
    @Transactional(readOnly = true)
    public Optional<PlannedVisit> findForMember(UUID visit, UUID person) {
        return ask("v.id = ? AND v.id IN (SELECT visit_id FROM team_member WHERE person_id = ?)", visit, person)
            .stream().findFirst();
    }

    /** For the person: those on whose team they are, without cancelled ones. */
    @Transactional(readOnly = true)
    public List<PlannedVisit> ofPerson(UUID person) {
        return ask("v.cancelled_at IS NULL AND v.id IN (SELECT visit_id FROM team_member WHERE person_id = ?)", person);
    }

    /** For the manager of the shelter: those to come. */
    @Transactional(readOnly = true)
    public List<PlannedVisit> toShelter(UUID shelter, LocalDate from) {
        return ask("v.cancelled_at IS NULL AND v.shelter_id = ? AND v.visit_on >= ?", shelter, from);
    }

    /** What the rules for teams look at: a cycle's visits and all others within these days, without cancelled ones. */
    @Transactional(readOnly = true)
    List<PlannedVisit> standing(UUID cycle, LocalDate from, LocalDate to) {
        return ask("v.cancelled_at IS NULL AND (v.cycle_id = ? OR v.visit_on BETWEEN ? AND ?)", cycle, from, to);
    }

    private List<PlannedVisit> ask(String which, Object... values) {
        var found = jdbc.prepareStatement(QUESTION.formatted(Assessors.PEOPLE, which), statement -> {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                return read(rows);
            }
        });
        var stages = progress.stages(found.keySet());
        return found.values().stream().map(visit -> visit.at(stages.getOrDefault(visit.id(), Stage.NOT_BEGUN)))
            .toList();
    }

    private static Map<UUID, PlannedVisit> read(ResultSet rows) throws SQLException {
        var found = new LinkedHashMap<UUID, PlannedVisit>();
        while (rows.next()) {
            var id = rows.getObject("id", UUID.class);
            var visit = found.containsKey(id) ? found.get(id) : visit(id, rows);
            found.put(id, rows.getObject("member_id") == null ? visit : visit.with(member(rows)));
        }
        return found;
    }

    private static PlannedVisit visit(UUID id, ResultSet row) throws SQLException {
        return new PlannedVisit(id, row.getObject("cycle_id", UUID.class), row.getString("cycle_name"),
            row.getObject("shelter_id", UUID.class), row.getString("shelter_name"),
            Organisation.Kind.valueOf(row.getString("shelter_kind")), row.getString("region"),
            row.getObject("sheet_version_id", UUID.class), row.getObject("visit_on", LocalDate.class),
            Visit.Kind.valueOf(row.getString("kind")), row.getObject("cancelled_at") != null,
            row.getObject("cancel_note_id", UUID.class), row.getInt("version"), Stage.NOT_BEGUN, List.of());
    }

    /** From a row with the columns of {@link Assessors#PEOPLE} and those of a declaration. */
    static Member member(ResultSet row) throws SQLException {
        return new Member(row.getObject("member_id", UUID.class), Assessors.read(row), declaration(row));
    }

    private static @Nullable InterestConflict declaration(ResultSet row) throws SQLException {
        if (row.getObject("conflict_id") == null) {
            return null;
        }
        return new InterestConflict(row.getObject("conflict_id", UUID.class), row.getObject("member_id", UUID.class),
            row.getBoolean("declared"), row.getObject("note_id", UUID.class), instant(row, "declared_at"),
            (Boolean) row.getObject("allowed"), row.getObject("decided_by", UUID.class),
            row.getObject("decided_at") == null ? null : instant(row, "decided_at"),
            row.getObject("decision_note_id", UUID.class));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

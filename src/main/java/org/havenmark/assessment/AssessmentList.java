package org.havenmark.assessment;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.havenmark.person.Role;
import org.havenmark.web.Viewer;
import org.jspecify.annotations.Nullable;

/** The visits and assessments that a person may know of, each with where it stands. */
@Singleton
public class AssessmentList {
    private static final String ROWS = """
        SELECT v.id AS visit_id, a.id AS assessment_id, v.visit_on, v.kind, o.name AS shelter, sv.sheet_id, sv.number,
          EXISTS (SELECT 1 FROM hand_in h WHERE h.assessment_id = a.id) AS handed_in,
          EXISTS (SELECT 1 FROM submission s WHERE s.assessment_id = a.id AND s.person_id = ?) AS own_in,
          EXISTS (SELECT 1 FROM team_member m LEFT JOIN conflict c ON c.team_member_id = m.id
            WHERE m.visit_id = v.id AND m.person_id = ? AND c.id IS NULL) AS must_declare,
          NOT EXISTS (SELECT 1 FROM team_member m JOIN conflict c ON c.team_member_id = m.id
            WHERE m.visit_id = v.id AND (NOT c.declared OR c.allowed) AND NOT EXISTS (SELECT 1 FROM submission s
              WHERE s.assessment_id = a.id AND s.person_id = m.person_id)) AS all_in,
          sc.sheet_version_id AS scored_on, sc.overall, sc.band, sc.provisional
        FROM visit v JOIN organisation o ON o.id = v.shelter_id JOIN sheet_version sv ON sv.id = v.sheet_version_id
        LEFT JOIN assessment a ON a.visit_id = v.id
        LEFT JOIN hand_in ha ON ha.assessment_id = a.id
          AND ha.revision = (SELECT max(x.revision) FROM hand_in x WHERE x.assessment_id = a.id)
        LEFT JOIN score sc ON sc.hand_in_id = ha.id
        WHERE v.cancelled_at IS NULL AND
        """;
    private static final String ORDER = " ORDER BY v.visit_on DESC, o.name";
    private final JdbcOperations jdbc;

    AssessmentList(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** As a member of the team, unless a conflict of interest keeps the person out. */
    @Transactional(readOnly = true)
    public List<Row> ofMember(UUID person) {
        return rows(ROWS + "EXISTS (SELECT 1 FROM team_member m LEFT JOIN conflict c ON c.team_member_id = m.id "
            + "WHERE m.visit_id = v.id AND m.person_id = ? AND (c.id IS NULL OR NOT c.declared OR c.allowed))"
            + ORDER, person, person);
    }

    /** Of a shelter, for its own manager: what was handed in. */
    @Transactional(readOnly = true)
    public List<Row> ofShelter(UUID shelter, UUID person) {
        return rows(ROWS + "v.shelter_id = ? AND EXISTS (SELECT 1 FROM hand_in h WHERE h.assessment_id = a.id)"
            + ORDER, person, shelter);
    }

    /** All of them, for a coordinator. */
    @Transactional(readOnly = true)
    public List<Row> all(UUID person) {
        return rows(ROWS + "CAST(? AS uuid) IS NOT NULL" + ORDER, person, person);
    }

    /** What this person's roles let them see, each visit once. */
    @Transactional(readOnly = true)
    public List<Row> of(Viewer viewer) {
        if (viewer.is(Role.Name.COORDINATOR)) {
            return all(viewer.id());
        }
        var rows = new java.util.LinkedHashSet<Row>();
        if (viewer.is(Role.Name.ASSESSOR)) {
            rows.addAll(ofMember(viewer.id()));
        }
        if (viewer.is(Role.Name.MANAGER)) {
            rows.addAll(ofShelter(viewer.organisation(), viewer.id()));
        }
        return List.copyOf(rows);
    }

    private List<Row> rows(String sql, UUID person, UUID about) {
        return jdbc.prepareStatement(sql, statement -> {
            statement.setObject(1, person);
            statement.setObject(2, person);
            statement.setObject(3, about);
            var found = new ArrayList<Row>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row(rows));
                }
            }
            return found;
        });
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getObject("visit_id", UUID.class), row.getObject("assessment_id", UUID.class),
            row.getObject("visit_on", LocalDate.class), row.getString("kind"), row.getString("shelter"),
            row.getString("sheet_id") + " " + row.getInt("number"), row.getBoolean("must_declare"),
            row.getBoolean("handed_in"), row.getBoolean("own_in"), row.getBoolean("all_in"), scored(row));
    }

    private static @Nullable Scored scored(ResultSet row) throws SQLException {
        var on = row.getObject("scored_on", UUID.class);
        return on == null ? null : new Scored(on, row.getBigDecimal("overall"), row.getString("band"),
            row.getBoolean("provisional"));
    }

    /**
     * A visit and its assessment, if it has begun.
     *
     * @param shelter     the shelter's code name
     * @param mustDeclare whether this person has not declared a conflict of interest, or none, yet
     * @param ownIn       whether this person has handed in their own ratings
     * @param allIn       whether the whole team has
     * @param scored      what came out; null until it is handed in
     */
    public record Row(UUID visit, @Nullable UUID assessment, LocalDate visitOn, String kind, String shelter,
                      String sheet, boolean mustDeclare, boolean handedIn, boolean ownIn, boolean allIn,
                      @Nullable Scored scored) {
        /** The key of the words for where it stands. */
        public String state() {
            if (handedIn) {
                return "handed-in";
            }
            if (mustDeclare) {
                return "declare";
            }
            if (assessment == null) {
                return "planned";
            }
            return !ownIn ? "begun" : allIn ? "agreeing" : "waiting";
        }
    }

    /**
     * The score as it was stored.
     *
     * @param sheet       the version of the sheet it was scored on
     * @param overall     null where nothing could be scored
     * @param band        the id of its band or class; null for none
     * @param provisional whether an unanswered criterion counts 0 in it
     */
    public record Scored(UUID sheet, @Nullable BigDecimal overall, @Nullable String band, boolean provisional) { }
}

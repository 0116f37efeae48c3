package org.havenmark.revisit;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.havenmark.database.Rows;
import org.havenmark.revisit.Averaging.Said;

/** What managers said of visits. Single answers leave this class for averages alone. */
@Singleton
public class RatedVisits {
    private static final String SAID = "r.prepared, r.respectful, r.useful, r.clear";
    private final Rows rows;

    RatedVisits(Rows rows) {
        this.rows = rows;
    }

    /** Visits of a shelter whose feedback was shared with it, the latest first; for its manager. */
    List<Own> ofShelter(UUID shelter) {
        return rows.of("""
            SELECT a.id, a.visit_on, EXISTS (SELECT 1 FROM visit_rating r WHERE r.assessment_id = a.id) AS rated
            FROM assessment a JOIN feedback f ON f.assessment_id = a.id WHERE a.shelter_id = ? AND a.kind <> 'SELF'
              AND f.shared_at IS NOT NULL ORDER BY a.visit_on DESC""", row -> new Own(row.getObject("id", UUID.class),
                row.getObject("visit_on", LocalDate.class), row.getBoolean("rated")), shelter);
    }

    /** Every answer, in the order in which they were given. */
    List<Said> all() {
        return rows.of("SELECT " + SAID + " FROM visit_rating r ORDER BY r.rated_at, r.id", RatedVisits::said);
    }

    /** By assessor, what was said of the visits of their teams, in the order in which it was said. */
    Map<UUID, List<Said>> byAssessor() {
        var answers = new LinkedHashMap<UUID, List<Said>>();
        rows.of("SELECT DISTINCT m.person_id, r.id, r.rated_at, " + SAID + " FROM visit_rating r "
            + "JOIN assessment a ON a.id = r.assessment_id JOIN team_member m ON m.visit_id = a.visit_id "
            + "JOIN submission s ON s.assessment_id = a.id AND s.person_id = m.person_id ORDER BY r.rated_at, r.id",
            row -> answers.computeIfAbsent(row.getObject("person_id", UUID.class), none -> new ArrayList<>())
            .add(said(row)));
        return answers;
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(row.getInt("prepared"), row.getInt("respectful"), row.getInt("useful"), row.getInt("clear"));
    }

    /** A visit that the manager may rate, and whether they have. */
    public record Own(UUID assessment, LocalDate visitOn, boolean rated) { }
}

package org.havenmark.change;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.havenmark.database.Rows;
import org.havenmark.shelter.Organisation;

/** Which visits by peers were handed in. Who may know of a shelter is the caller's. */
@Singleton
public class PeerVisits {
    private static final String ROWS = """
        SELECT a.id AS assessment_id, a.visit_on, a.sheet_version_id, s.sheet_id, v.cycle_id, o.id, o.name, o.kind,
          o.region
        FROM assessment a JOIN organisation o ON o.id = a.shelter_id JOIN sheet_version s ON s.id = a.sheet_version_id
        LEFT JOIN visit v ON v.id = a.visit_id
        WHERE a.kind <> 'SELF' AND EXISTS (SELECT 1 FROM hand_in h WHERE h.assessment_id = a.id) AND """;
    /** Planned in the same cycle after visits were drawn from it: another team looks at the same thing again. */
    private static final String NO_SECOND_LOOK = """
         NOT EXISTS (SELECT 1 FROM second_look l JOIN second_look_draw d ON d.id = l.draw_id JOIN visit f
           ON f.id = l.visit_id WHERE f.shelter_id = a.shelter_id AND d.cycle_id = v.cycle_id
           AND v.planned_at > d.drawn_at)
        """;
    private static final String EARLIEST_FIRST = " ORDER BY a.visit_on, a.opened_at, a.id";
    private final Rows rows;

    PeerVisits(Rows rows) {
        this.rows = rows;
    }

    /**
     * Of all shelters on any version of a sheet, the earliest first; what was only tried out does not count, and a
     * second look is no later visit.
     */
    public List<PeerVisit> on(String sheet) {
        return ask(ROWS + " s.published_at IS NOT NULL AND s.sheet_id = ? AND" + NO_SECOND_LOOK + EARLIEST_FIRST,
            sheet);
    }

    /** The same on all sheets. */
    public List<PeerVisit> all() {
        return ask(ROWS + " s.published_at IS NOT NULL AND" + NO_SECOND_LOOK + EARLIEST_FIRST);
    }

    /** Of one shelter on whatever sheet, the earliest first. */
    public List<PeerVisit> of(UUID shelter) {
        return ask(ROWS + " a.shelter_id = ?" + EARLIEST_FIRST, shelter);
    }

    /** These, by assessment. */
    public List<PeerVisit> these(Collection<UUID> assessments) {
        return assessments.isEmpty() ? List.of() : ask(ROWS + " a.id IN " + Rows.places(assessments)
            + EARLIEST_FIRST, assessments.toArray());
    }

    private List<PeerVisit> ask(String question, Object... values) {
        return rows.of(question, PeerVisits::visit, values);
    }

    private static PeerVisit visit(ResultSet row) throws SQLException {
        return new PeerVisit(row.getObject("assessment_id", UUID.class), row.getObject("id", UUID.class),
            row.getString("name"), Organisation.Kind.valueOf(row.getString("kind")), row.getString("region"),
            row.getObject("visit_on", LocalDate.class), row.getObject("sheet_version_id", UUID.class),
            row.getString("sheet_id"), row.getObject("cycle_id", UUID.class));
    }
}

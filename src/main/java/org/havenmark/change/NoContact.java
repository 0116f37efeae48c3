package org.havenmark.change;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.havenmark.database.Rows;

/** Shelters that nobody visited for a year, or ever since they joined a year ago, and that no visit is planned to. */
@Singleton
class NoContact implements EarlyWarnings {
    private static final int YEARS = 1;
    private final Rows rows;

    NoContact(Rows rows) {
        this.rows = rows;
    }

    @Override
    public List<EarlyWarning> on(LocalDate today) {
        return rows.of("""
            SELECT * FROM (SELECT s.id, o.name, s.joined_on, (SELECT max(a.visit_on) FROM assessment a
                JOIN hand_in h ON h.assessment_id = a.id WHERE a.shelter_id = s.id AND a.kind <> 'SELF') AS last_on
              FROM shelter s JOIN organisation o ON o.id = s.id
              WHERE NOT EXISTS (SELECT 1 FROM visit v WHERE v.shelter_id = s.id AND v.cancelled_at IS NULL
                AND v.visit_on >= ?)) known
            WHERE coalesce(last_on, joined_on) < ? ORDER BY name""", NoContact::warning, today,
            today.minusYears(YEARS));
    }

    private static EarlyWarning warning(ResultSet row) throws SQLException {
        var last = row.getObject("last_on", LocalDate.class);
        var shelter = row.getObject("id", UUID.class);
        return new EarlyWarning(shelter, row.getString("name"), last == null ? "change.warning.never-visited"
            : "change.warning.no-contact", last == null ? row.getObject("joined_on", LocalDate.class) : last,
            "/shelters/" + shelter);
    }
}

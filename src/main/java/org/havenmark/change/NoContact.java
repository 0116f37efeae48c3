package org.havenmark.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Shelters that nobody visited for a year, or ever since they joined a year ago, and that no visit is planned to. */
@Singleton
class NoContact implements EarlyWarnings {
    private static final int YEARS = 1;
    private final JdbcOperations jdbc;

    NoContact(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<EarlyWarning> on(LocalDate today) {
        return jdbc.prepareStatement("""
            SELECT * FROM (SELECT s.id, o.name, s.joined_on, (SELECT max(a.visit_on) FROM assessment a
                JOIN hand_in h ON h.assessment_id = a.id WHERE a.shelter_id = s.id AND a.kind <> 'SELF') AS last_on
              FROM shelter s JOIN organisation o ON o.id = s.id
              WHERE NOT EXISTS (SELECT 1 FROM visit v WHERE v.shelter_id = s.id AND v.cancelled_at IS NULL
                AND v.visit_on >= ?)) known
            WHERE coalesce(last_on, joined_on) < ? ORDER BY name""", statement -> {
                statement.setObject(1, today);
                statement.setObject(2, today.minusYears(YEARS));
                var warnings = new ArrayList<EarlyWarning>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        var last = rows.getObject("last_on", LocalDate.class);
                        var shelter = rows.getObject("id", UUID.class);
                        warnings.add(new EarlyWarning(shelter, rows.getString("name"), last == null
                            ? "change.warning.never-visited" : "change.warning.no-contact",
                            last == null ? rows.getObject("joined_on", LocalDate.class) : last, "/shelters/" + shelter));
                    }
                }
                return warnings;
            });
    }
}

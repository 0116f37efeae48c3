package org.havenmark.assessment;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.havenmark.cycle.VisitProgress;

/** Tells the room of cycles what has come of its visits. A shelter's own self-assessments are none of them. */
@Singleton
class AssessedVisits implements VisitProgress {
    private final JdbcOperations jdbc;

    AssessedVisits(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Stage> stages(Collection<UUID> visits) {
        if (visits.isEmpty()) {
            return Map.of();
        }
        return ask("""
            SELECT a.visit_id, EXISTS (SELECT 1 FROM hand_in h WHERE h.assessment_id = a.id) FROM assessment a
            WHERE a.visit_id IN (%s)""".formatted(String.join(", ", Collections.nCopies(visits.size(), "?"))),
            row -> row.getBoolean(2) ? Stage.HANDED_IN : Stage.BEGUN, List.copyOf(visits));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, LocalDate> firstAssessed() {
        return ask("""
            SELECT a.shelter_id, min(a.visit_on) FROM assessment a WHERE a.kind <> 'SELF'
              AND EXISTS (SELECT 1 FROM hand_in h WHERE h.assessment_id = a.id) GROUP BY a.shelter_id""",
            row -> row.getObject(2, LocalDate.class), List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> withOpenRedLine() {
        return ask("""
            SELECT shelter_id FROM (SELECT a.shelter_id, s.red_crossed, row_number() OVER (PARTITION BY a.shelter_id
              ORDER BY a.visit_on DESC, h.handed_in_at DESC) AS place FROM assessment a
              JOIN hand_in h ON h.assessment_id = a.id JOIN score s ON s.hand_in_id = h.id WHERE a.kind <> 'SELF')
              latest WHERE place = 1 AND red_crossed > 0""", row -> true, List.of()).keySet();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> raters(UUID visit) {
        return ask("SELECT s.person_id FROM submission s JOIN assessment a ON a.id = s.assessment_id "
            + "WHERE a.visit_id = ?", row -> true, List.of(visit)).keySet();
    }

    private <T> Map<UUID, T> ask(String question, Column<T> value, List<UUID> ids) {
        return jdbc.prepareStatement(question, statement -> {
            for (int i = 0; i < ids.size(); i++) {
                statement.setObject(i + 1, ids.get(i));
            }
            var found = new HashMap<UUID, T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getObject(1, UUID.class), value.read(rows));
                }
            }
            return found;
        });
    }

    /** What is told of each id. */
    private interface Column<T> {
        T read(ResultSet row) throws SQLException;
    }
}

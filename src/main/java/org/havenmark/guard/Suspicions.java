package org.havenmark.guard;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.havenmark.web.Words;

/** The questioned texts that wait, as one guardian may see them. */
@Singleton
class Suspicions {
    /** Whose turn it is: nobody's yet, this guardian's, or that of somebody who has left the task. */
    static final String OPEN_TO = """
        s.settled_at IS NULL AND (s.taken_by IS NULL OR s.taken_by = ? OR NOT EXISTS (SELECT 1 FROM person p
          JOIN person_role r ON r.person_id = p.id WHERE p.id = s.taken_by AND r.role = 'GUARDIAN'
          AND p.suspended_at IS NULL))""";
    private final JdbcOperations jdbc;
    private final Words words;
    private final Clock clock;

    Suspicions(JdbcOperations jdbc, Words words, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    /** What this guardian may settle, the most urgent first; what another one has taken is not in it. */
    @Transactional(readOnly = true)
    public List<OpenSuspicion> openTo(UUID guardian) {
        return jdbc.prepareStatement("""
            SELECT s.id, s.place, s.kinds, s.severe, s.raised_at, s.due_at, s.taken_by, n.written_by FROM suspicion s
            JOIN note n ON n.id = s.note_id WHERE %s ORDER BY s.due_at, s.id""".formatted(OPEN_TO), statement -> {
                statement.setObject(1, guardian);
                var open = new ArrayList<OpenSuspicion>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        open.add(open(rows, guardian));
                    }
                }
                return open;
            });
    }

    private OpenSuspicion open(ResultSet row, UUID guardian) throws SQLException {
        var place = row.getString("place");
        var kinds = Arrays.stream(row.getString("kinds").split(",")).map(Suspicion.Kind::valueOf)
            .map(Suspicion.Kind::key).toList();
        var due = instant(row, "due_at");
        return new OpenSuspicion(row.getObject("id", UUID.class), words.has(place) ? place : "guard.place", kinds,
            instant(row, "raised_at"), due, row.getBoolean("severe"),
            guardian.equals(row.getObject("taken_by", UUID.class)),
            guardian.equals(row.getObject("written_by", UUID.class)), due.isBefore(clock.instant()));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

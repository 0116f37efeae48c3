package org.havenmark.assessment;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where one person stands in scoring: the latest entry for each criterion. Nobody else's are ever read here. */
@Singleton
public class Drafts {
    private final JdbcOperations jdbc;

    Drafts(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** By criterion; one whose answer was taken back has none, but may have its note. */
    @Transactional(readOnly = true)
    public Map<String, Latest> of(UUID assessment, UUID person) {
        return jdbc.prepareStatement("""
            SELECT e.* FROM entry e JOIN (SELECT criterion, max(sequence) AS sequence FROM entry
              WHERE assessment_id = ? AND person_id = ? GROUP BY criterion) last
              ON last.criterion = e.criterion AND last.sequence = e.sequence
            WHERE e.assessment_id = ? AND e.person_id = ?""", statement -> {
                statement.setObject(1, assessment);
                statement.setObject(2, person);
                statement.setObject(3, assessment);
                statement.setObject(4, person);
                var latest = new LinkedHashMap<String, Latest>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        var answer = rows.getString("mark") == null ? null : AnswerRows.read(rows);
                        latest.put(rows.getString("criterion"), new Latest(answer,
                            rows.getObject("note_id", UUID.class), AnswerRows.instant(rows, "received_at")));
                    }
                }
                return latest;
            });
    }

    /** A criterion's latest entry. */
    public record Latest(@Nullable Answer answer, @Nullable UUID note, Instant receivedAt) {
        public Optional<Answer> given() {
            return Optional.ofNullable(answer);
        }
    }
}

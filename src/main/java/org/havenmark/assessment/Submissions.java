package org.havenmark.assessment;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What assessors handed in, each their own. */
@Singleton
public class Submissions {
    private final JdbcOperations jdbc;

    Submissions(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public boolean hasHandedIn(UUID assessment, UUID person) {
        return jdbc.prepareStatement("SELECT 1 FROM submission WHERE assessment_id = ? AND person_id = ?",
            statement -> {
                statement.setObject(1, assessment);
                statement.setObject(2, person);
                try (var rows = statement.executeQuery()) {
                    return rows.next();
                }
            });
    }

    /** Who handed in and when, in that order; tells nothing of what. */
    @Transactional(readOnly = true)
    public List<Submission> of(UUID assessment) {
        return jdbc.prepareStatement("SELECT id, person_id, sha256, received_at FROM submission "
            + "WHERE assessment_id = ? AND revision = 1 ORDER BY received_at", statement -> {
                statement.setObject(1, assessment);
                var submissions = new ArrayList<Submission>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        submissions.add(submission(rows));
                    }
                }
                return submissions;
            });
    }

    /** All ratings by person and criterion; for those only who have handed in themselves or come after. */
    @Transactional(readOnly = true)
    public Map<UUID, Map<String, Rated>> ratings(UUID assessment) {
        return jdbc.prepareStatement("SELECT s.person_id, r.* FROM rating r JOIN submission s "
            + "ON s.id = r.submission_id WHERE s.assessment_id = ? AND s.revision = 1 ORDER BY s.received_at",
            statement -> {
                statement.setObject(1, assessment);
                var byPerson = new LinkedHashMap<UUID, Map<String, Rated>>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        var answer = AnswerRows.read(rows);
                        byPerson.computeIfAbsent(rows.getObject("person_id", UUID.class), none -> new LinkedHashMap<>())
                            .put(answer.criterion(), new Rated(rows.getObject("id", UUID.class), answer));
                    }
                }
                return byPerson;
            });
    }

    private static Submission submission(ResultSet row) throws SQLException {
        return new Submission(row.getObject("id", UUID.class), row.getObject("person_id", UUID.class),
            row.getString("sha256"), AnswerRows.instant(row, "received_at"));
    }

    /** That somebody handed in; its hash is the receipt. */
    public record Submission(UUID id, UUID person, String sha256, Instant receivedAt) { }

    /** One original rating, by the id that an agreed rating points to. */
    public record Rated(UUID id, Answer answer) { }
}

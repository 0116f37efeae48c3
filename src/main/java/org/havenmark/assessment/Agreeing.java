package org.havenmark.assessment;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.web.Conflict;

/** What the team agrees on, criterion by criterion, in one revision of the assessment; originals are never touched. */
@Singleton
public class Agreeing {
    private static final String ONE = " WHERE assessment_id = ? AND revision = ? AND criterion = ?";
    private final JdbcOperations jdbc;
    private final HandIns handIns;
    private final Clock clock;

    Agreeing(JdbcOperations jdbc, HandIns handIns, Clock clock) {
        this.jdbc = jdbc;
        this.handIns = handIns;
        this.clock = clock;
    }

    /** By criterion, with the row's version; only what was settled by hand so far. */
    @Transactional(readOnly = true)
    public Map<String, Agreed> of(UUID assessment, int revision) {
        return jdbc.prepareStatement("SELECT * FROM agreed_rating WHERE assessment_id = ? AND revision = ? "
            + "ORDER BY criterion", statement -> {
                statement.setObject(1, assessment);
                statement.setInt(2, revision);
                var agreed = new LinkedHashMap<String, Agreed>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        agreed.put(rows.getString("criterion"), agreed(rows));
                    }
                }
                return agreed;
            });
    }

    /**
     * Settles one criterion in the open revision.
     *
     * @param version the version that was on the page, empty for one not settled then; a stale one is refused
     * @throws Conflict when somebody else settled it meanwhile, or the revision is handed in
     */
    @Transactional
    public void settle(Assessment assessment, UUID person, Answer answer, Optional<Integer> version) {
        handIns.lock(assessment.id());
        int revision = handIns.openRevision(assessment.id()).orElseThrow(() -> new Conflict("assessment.closed"));
        var known = one(assessment.id(), revision, answer.criterion());
        if (!known.map(Agreed::version).equals(version)) {
            throw new Conflict("web.error.stale");
        }
        if (known.isEmpty()) {
            insert(assessment.id(), revision, person, List.of(answer));
        } else if (update(known.get(), person, answer) == 0) {
            throw new Conflict("web.error.stale");
        }
    }

    /** Adds rows, each pointing to the ratings it settles. */
    void insert(UUID assessment, int revision, UUID person, List<Answer> answers) {
        jdbc.prepareStatement("INSERT INTO agreed_rating (id, assessment_id, revision, " + AnswerRows.COLUMNS
            + ", agreed_by, agreed_at, version) VALUES (?, ?, ?, " + AnswerRows.PLACES + ", ?, ?, 0)", statement -> {
                for (var answer : answers) {
                    statement.setObject(1, UUID.randomUUID());
                    statement.setObject(2, assessment);
                    statement.setInt(3, revision);
                    var next = AnswerRows.write(statement, 4, answer);
                    statement.setObject(next, person);
                    statement.setObject(next + 1, AnswerRows.at(clock.instant()));
                    statement.addBatch();
                }
                return statement.executeBatch();
            });
        jdbc.prepareStatement("""
            INSERT INTO agreed_rating_source SELECT a.id, r.id FROM agreed_rating a
            JOIN submission s ON s.assessment_id = a.assessment_id
            JOIN rating r ON r.submission_id = s.id AND r.criterion = a.criterion
            WHERE a.assessment_id = ? AND a.revision = ? AND a.criterion = ?""", statement -> {
                for (var answer : answers) {
                    statement.setObject(1, assessment);
                    statement.setInt(2, revision);
                    statement.setString(3, answer.criterion());
                    statement.addBatch();
                }
                return statement.executeBatch();
            });
    }

    /** Takes what was settled about rooms that are not counted out of what is handed in; every original stays. */
    void leave(UUID assessment, int revision, Collection<String> criteria) {
        for (var criterion : criteria) {
            for (var deletion : List.of("DELETE FROM agreed_rating_source WHERE agreed_rating_id IN (SELECT id "
                + "FROM agreed_rating" + ONE + ")", "DELETE FROM agreed_rating" + ONE)) {
                jdbc.prepareStatement(deletion, statement -> {
                    statement.setObject(1, assessment);
                    statement.setInt(2, revision);
                    statement.setString(3, criterion);
                    return statement.executeUpdate();
                });
            }
        }
    }

    private Optional<Agreed> one(UUID assessment, int revision, String criterion) {
        return jdbc.prepareStatement("SELECT * FROM agreed_rating" + ONE, statement -> {
            statement.setObject(1, assessment);
            statement.setInt(2, revision);
            statement.setString(3, criterion);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(agreed(rows)) : Optional.empty();
            }
        });
    }

    private static Agreed agreed(ResultSet row) throws SQLException {
        return new Agreed(row.getObject("id", UUID.class), AnswerRows.read(row), row.getInt("version"));
    }

    private int update(Agreed known, UUID person, Answer answer) {
        return jdbc.prepareStatement("UPDATE agreed_rating SET " + AnswerRows.CHANGES
            + ", agreed_by = ?, agreed_at = ?, version = version + 1 WHERE id = ? AND version = ?", statement -> {
                var next = AnswerRows.write(statement, 1, answer);
                statement.setObject(next, person);
                statement.setObject(next + 1, AnswerRows.at(clock.instant()));
                statement.setObject(next + 2, known.id());
                statement.setInt(next + 3, known.version());
                return statement.executeUpdate();
            });
    }

    /** A settled criterion. */
    public record Agreed(UUID id, Answer answer, int version) { }
}

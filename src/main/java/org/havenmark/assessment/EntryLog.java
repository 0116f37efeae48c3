package org.havenmark.assessment;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Every save of every person, in its order; rows are only ever added. */
@Singleton
class EntryLog {
    private final JdbcOperations jdbc;

    EntryLog(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Two saves of one person at once must not take the same place in the sequence. */
    void lock(UUID assessment) {
        jdbc.prepareStatement("SELECT id FROM assessment WHERE id = ? FOR UPDATE", statement -> {
            statement.setObject(1, assessment);
            return statement.execute();
        });
    }

    /** When those of the entries that are known already were received, by their ids. */
    Map<UUID, Instant> received(UUID assessment, UUID person, Collection<UUID> entries) {
        var received = new HashMap<UUID, Instant>();
        if (!entries.isEmpty()) {
            var places = String.join(", ", Collections.nCopies(entries.size(), "?"));
            jdbc.prepareStatement("SELECT id, received_at FROM entry WHERE assessment_id = ? AND person_id = ? "
                + "AND id IN (" + places + ")", statement -> {
                    bind(statement, assessment, person, entries);
                    try (var rows = statement.executeQuery()) {
                        while (rows.next()) {
                            received.put(rows.getObject("id", UUID.class), AnswerRows.instant(rows, "received_at"));
                        }
                    }
                    return received;
                });
        }
        return received;
    }

    /** Adds the rows after the person's last; the assessment is locked. */
    void append(UUID assessment, UUID person, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int last = last(assessment, person);
        jdbc.prepareStatement("INSERT INTO entry (id, assessment_id, person_id, " + AnswerRows.COLUMNS
            + ", entered_at, received_at, sequence) VALUES (?, ?, ?, " + AnswerRows.PLACES + ", ?, ?, ?)",
            statement -> {
                for (int i = 0; i < rows.size(); i++) {
                    var row = rows.get(i);
                    statement.setObject(1, row.entry().id());
                    statement.setObject(2, assessment);
                    statement.setObject(3, person);
                    var next = write(statement, row);
                    statement.setObject(next, AnswerRows.at(row.entry().enteredAt()));
                    statement.setObject(next + 1, AnswerRows.at(row.receivedAt()));
                    statement.setInt(next + 2, last + 1 + i);
                    statement.addBatch();
                }
                return statement.executeBatch();
            });
    }

    private int last(UUID assessment, UUID person) {
        return jdbc.prepareStatement("SELECT coalesce(max(sequence), 0) FROM entry WHERE assessment_id = ? "
            + "AND person_id = ?", statement -> {
                bind(statement, assessment, person, List.of());
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    return rows.getInt(1);
                }
            });
    }

    private static int write(PreparedStatement statement, Row row) throws SQLException {
        return row.entry().given().isPresent()
            ? AnswerRows.write(statement, 4, row.entry().given().get().noted(row.note().orElse(null)))
            : AnswerRows.writeNone(statement, 4, row.entry().criterion(), row.note().orElse(null));
    }

    private static void bind(PreparedStatement statement, UUID assessment, UUID person, Collection<UUID> entries)
            throws SQLException {
        statement.setObject(1, assessment);
        statement.setObject(2, person);
        int place = 3;
        for (var entry : entries) {
            statement.setObject(place++, entry);
        }
    }

    /** An entry that is to be saved, with its kept note. */
    record Row(Entry entry, Optional<UUID> note, Instant receivedAt) { }
}

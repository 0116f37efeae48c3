package org.havenmark.assessment;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.havenmark.sheet.Proof;
import org.jspecify.annotations.Nullable;

/** Answers to and from the columns {@link #COLUMNS}, wherever they stand. */
final class AnswerRows {
    static final String COLUMNS = "criterion, mark, level, proof, reason, note_id, measured";
    /** A place for each of them in a statement. */
    static final String PLACES = "?, ?, ?, ?, ?, ?, ?";
    /** The same where rows are changed. */
    static final String CHANGES = COLUMNS.replace(", ", " = ?, ") + " = ?";

    private AnswerRows() { }

    static Answer read(ResultSet row) throws SQLException {
        return new Answer(row.getString("criterion"), Answer.Mark.valueOf(row.getString("mark")),
            row.getObject("level", Integer.class), named(Proof.class, row.getString("proof")),
            named(Answer.Reason.class, row.getString("reason")), row.getObject("note_id", UUID.class),
            row.getString("measured"));
    }

    static List<Answer> all(PreparedStatement statement) throws SQLException {
        var answers = new ArrayList<Answer>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                answers.add(read(rows));
            }
        }
        return answers;
    }

    /** Sets the columns from a place in the statement on; returns the place after them. */
    static int write(PreparedStatement statement, int from, Answer answer) throws SQLException {
        statement.setString(from, answer.criterion());
        statement.setString(from + 1, answer.mark().name());
        statement.setObject(from + 2, answer.level(), Types.INTEGER);
        statement.setString(from + 3, answer.proof() == null ? null : answer.proof().name());
        statement.setString(from + 4, answer.reason() == null ? null : answer.reason().name());
        statement.setObject(from + 5, answer.note());
        statement.setString(from + 6, answer.measured());
        return from + 7;
    }

    /** Sets the columns of an answer that was taken back; its note may stay. */
    static int writeNone(PreparedStatement statement, int from, String criterion, @Nullable UUID note)
        throws SQLException {
        statement.setString(from, criterion);
        statement.setString(from + 1, null);
        statement.setObject(from + 2, null, Types.INTEGER);
        statement.setString(from + 3, null);
        statement.setString(from + 4, null);
        statement.setObject(from + 5, note, Types.OTHER);
        statement.setString(from + 6, null);
        return from + 7;
    }

    static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static <T extends Enum<T>> @Nullable T named(Class<T> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}

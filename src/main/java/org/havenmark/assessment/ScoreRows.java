package org.havenmark.assessment;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.havenmark.sheet.Band;
import org.havenmark.sheet.Counted;
import org.havenmark.sheet.Outcome;
import org.havenmark.sheet.Score;

/** Scores as they were computed at handing in, with sheet, rule and engine version; never rewritten. */
@Singleton
public class ScoreRows {
    private final JdbcOperations jdbc;
    private final Clock clock;

    ScoreRows(JdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps what was computed, with the profile tags it was computed for. */
    @Transactional
    public void keep(UUID handIn, UUID sheetVersion, Set<String> profile, Outcome outcome) {
        var id = UUID.randomUUID();
        jdbc.prepareStatement("INSERT INTO score (id, hand_in_id, sheet_version_id, rules, engine, overall, band, "
            + "band_held, rated, applicable, red_crossed, red_unchecked, computed_at, profile, provisional) "
            + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", statement -> {
            statement.setObject(1, id);
            statement.setObject(2, handIn);
            statement.setObject(3, sheetVersion);
            statement.setString(4, outcome.rules());
            statement.setString(5, outcome.engine());
            statement.setObject(6, outcome.overall().map(Score::value).orElse(null), Types.NUMERIC);
            statement.setString(7, outcome.band().map(Band::id).orElse(null));
            statement.setBoolean(8, outcome.standing().heldBack().isPresent());
            statement.setInt(9, outcome.completeness().rated());
            statement.setInt(10, outcome.completeness().applicable());
            statement.setInt(11, outcome.redLinesCrossed().size());
            statement.setInt(12, outcome.redLinesNotChecked().size());
            statement.setObject(13, AnswerRows.at(clock.instant()));
            statement.setString(14, String.join(",", profile));
            statement.setBoolean(15, outcome.provisional());
            return statement.executeUpdate();
        });
        keepDomains(id, outcome);
        keepAxes(id, outcome);
        keepComposites(id, outcome);
        keepRedLines(id, "CROSSED", outcome.redLinesCrossed());
        keepRedLines(id, "NOT_CHECKED", outcome.redLinesNotChecked());
    }

    private void keepDomains(UUID score, Outcome outcome) {
        batch("INSERT INTO domain_score VALUES (?, ?, ?, ?, ?, ?)", outcome.domains(), (statement, domain) -> {
            statement.setObject(1, score);
            statement.setString(2, domain.domain().id());
            statement.setString(3, domain.domain().axis().name());
            statement.setObject(4, domain.score().map(Score::value).orElse(null), Types.NUMERIC);
            statement.setInt(5, domain.completeness().rated());
            statement.setInt(6, domain.completeness().applicable());
        });
    }

    private void keepAxes(UUID score, Outcome outcome) {
        batch("INSERT INTO axis_score VALUES (?, ?, ?, ?, ?)", outcome.axes(), (statement, axis) -> {
            statement.setObject(1, score);
            statement.setString(2, axis.axis().name());
            statement.setObject(3, axis.score().map(Score::value).orElse(null), Types.NUMERIC);
            statement.setString(4, axis.standing().band().map(Band::id).orElse(null));
            statement.setString(5, axis.standing().cause().name());
        });
    }

    private void keepComposites(UUID score, Outcome outcome) {
        batch("INSERT INTO composite_score VALUES (?, ?, ?)", outcome.composites(), (statement, composite) -> {
            statement.setObject(1, score);
            statement.setString(2, composite.composite().id());
            statement.setObject(3, composite.score().map(Score::value).orElse(null), Types.NUMERIC);
        });
    }

    private void keepRedLines(UUID score, String finding, List<Counted> lines) {
        batch("INSERT INTO red_line VALUES (?, ?, ?)", lines, (statement, line) -> {
            statement.setObject(1, score);
            statement.setString(2, line.criterion().id());
            statement.setString(3, finding);
        });
    }

    private <T> void batch(String sql, List<T> things, Setter<T> setter) {
        if (things.isEmpty()) {
            return;
        }
        jdbc.prepareStatement(sql, statement -> {
            for (var thing : things) {
                setter.set(statement, thing);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private interface Setter<T> {
        void set(PreparedStatement statement, T thing) throws SQLException;
    }
}

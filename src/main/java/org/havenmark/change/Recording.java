package org.havenmark.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.havenmark.audit.Audit;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Keeping;
import org.havenmark.guard.Notes;
import org.jspecify.annotations.Nullable;

/**
 * Writes down that something was done for a shelter. Whatever part of the program did it says so here, as often as it
 * likes: of one source and shelter there is one row, and what is said last stands there.
 */
@Singleton
public class Recording {
    private final Interventions interventions;
    private final JdbcOperations jdbc;
    private final Notes notes;
    private final Audit audit;
    private final Clock clock;

    Recording(Interventions interventions, JdbcOperations jdbc, Notes notes, Audit audit, Clock clock) {
        this.interventions = interventions;
        this.jdbc = jdbc;
        this.notes = notes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Records it, or brings what the same source recorded before to what it says now; one that was withdrawn counts
     * again. Nothing happens where it says the same.
     *
     * @param by who did it; null where the program did by itself
     */
    @Transactional
    public void record(Intervention done, @Nullable UUID by) {
        lock(done.shelter());
        var known = interventions.by(done.source(), done.shelter());
        if (known.isEmpty()) {
            insert(done, by);
            audit.note(by, "intervention.recorded", "intervention", done.id());
        } else if (isWithdrawn(known.get().id()) || !known.get().saysTheSameAs(done)) {
            change(known.get().id(), done);
            audit.note(by, "intervention.changed", "intervention", known.get().id());
        }
    }

    /**
     * Records what a coordinator typed, with its words; where these are questioned nothing is recorded, nor where the
     * same form was sent before.
     */
    @Transactional
    Keeping recordTyped(Intervention done, Draft words) {
        lock(done.shelter());
        if (interventions.by(done.source(), done.shelter()).isPresent()) {
            return new Keeping.Nothing();
        }
        var kept = notes.keep(words);
        if (!kept.isQuestioned()) {
            record(new Intervention(done.id(), done.source(), done.shelter(), done.sheetVersion(), done.kind(),
                done.money(), done.begunOn(), done.endedOn(), kept.note().orElse(null), done.criteria(), 0),
                words.writer());
        }
        return kept;
    }

    /** Takes back what a source recorded of a shelter: an action that was not done after all. */
    @Transactional
    public void withdraw(UUID source, UUID shelter, @Nullable UUID by) {
        lock(shelter);
        interventions.by(source, shelter).filter(known -> !isWithdrawn(known.id()))
            .ifPresent(known -> withdraw(known.id(), known.version(), by));
    }

    /** Takes one back; false where it was changed or taken back meanwhile. */
    @Transactional
    public boolean withdraw(UUID id, int version, @Nullable UUID by) {
        int rows = jdbc.prepareStatement("UPDATE intervention SET withdrawn_at = ?, withdrawn_by = ?, "
            + "version = version + 1 WHERE id = ? AND version = ? AND withdrawn_at IS NULL", statement -> {
                statement.setObject(1, now());
                statement.setObject(2, by, Types.OTHER);
                statement.setObject(3, id);
                statement.setInt(4, version);
                return statement.executeUpdate();
            });
        if (rows == 1) {
            audit.note(by, "intervention.withdrawn", "intervention", id);
        }
        return rows == 1;
    }

    private void insert(Intervention done, @Nullable UUID by) {
        jdbc.prepareStatement(
            "INSERT INTO intervention (kind, money, begun_on, ended_on, sheet_version_id, id, source_id, "
            + "shelter_id, note_id, recorded_at, recorded_by, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
            statement -> {
                facts(statement, done);
                statement.setObject(6, done.id());
                statement.setObject(7, done.source());
                statement.setObject(8, done.shelter());
                statement.setObject(9, done.note(), Types.OTHER);
                statement.setObject(10, now());
                statement.setObject(11, by, Types.OTHER);
                return statement.executeUpdate();
            });
        touch(done.id(), done);
    }

    private void change(UUID id, Intervention done) {
        jdbc.prepareStatement("UPDATE intervention SET kind = ?, money = ?, begun_on = ?, ended_on = ?, "
            + "sheet_version_id = ?, withdrawn_at = NULL, withdrawn_by = NULL, version = version + 1 WHERE id = ?",
            statement -> {
                facts(statement, done);
                statement.setObject(6, id);
                return statement.executeUpdate();
            });
        jdbc.prepareStatement("DELETE FROM intervention_criterion WHERE intervention_id = ?", statement -> {
            statement.setObject(1, id);
            return statement.executeUpdate();
        });
        touch(id, done);
    }

    private static void facts(PreparedStatement statement, Intervention done) throws SQLException {
        statement.setString(1, done.kind().name());
        statement.setString(2, done.money() == null ? null : done.money().name());
        statement.setObject(3, done.begunOn());
        statement.setObject(4, done.endedOn(), Types.DATE);
        statement.setObject(5, done.sheetVersion());
    }

    private void touch(UUID id, Intervention done) {
        jdbc.prepareStatement("INSERT INTO intervention_criterion (intervention_id, criterion) VALUES (?, ?)",
            statement -> {
                for (var criterion : done.criteria()) {
                    statement.setObject(1, id);
                    statement.setString(2, criterion);
                    statement.addBatch();
                }
                return statement.executeBatch();
            });
    }

    private boolean isWithdrawn(UUID id) {
        return has("SELECT 1 FROM intervention WHERE id = ? AND withdrawn_at IS NOT NULL", id);
    }

    /** Two that record for one shelter at once wait for one another. */
    private void lock(UUID shelter) {
        if (!has("SELECT 1 FROM shelter WHERE id = ? FOR UPDATE", shelter)) {
            throw new IllegalArgumentException("no shelter " + shelter);
        }
    }

    private boolean has(String question, UUID id) {
        return jdbc.prepareStatement(question, statement -> {
            statement.setObject(1, id);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        });
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

package org.havenmark.guard;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.havenmark.audit.Audit;
import org.havenmark.web.NotFound;

/** What a guardian does with a questioned text: take and read it, then clear it or put other words in its place. */
@Singleton
class Clearing {
    private final JdbcOperations jdbc;
    private final Audit audit;
    private final Clock clock;

    Clearing(JdbcOperations jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes the text, so that no other guardian reads it, and shows it; each time is in the log. */
    @Transactional
    public ReadSuspicion read(UUID guardian, UUID id) {
        take(guardian, id);
        audit.note(guardian, "note.read", "suspicion", id);
        return jdbc.prepareStatement("SELECT n.words, n.language, s.reason FROM suspicion s "
            + "JOIN note n ON n.id = s.note_id WHERE s.id = ?", statement -> {
                statement.setObject(1, id);
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    return new ReadSuspicion(rows.getString("words"), rows.getString("language"),
                        rows.getString("reason"));
                }
            });
    }

    /** The text names nobody: from now on everybody sees it who may see its place. */
    @Transactional
    public void clear(UUID guardian, UUID id) {
        settle(guardian, id, "CLEARED");
        audit.note(guardian, "note.cleared", "suspicion", id);
    }

    /** Puts other words in place of the text. The old ones are gone; their hash stays where they were cited. */
    @Transactional
    public void replace(UUID guardian, UUID id, String words) {
        settle(guardian, id, "REPLACED");
        jdbc.prepareStatement("UPDATE note SET words = ? WHERE id = (SELECT note_id FROM suspicion WHERE id = ?)",
            statement -> {
                statement.setString(1, words);
                statement.setObject(2, id);
                return statement.executeUpdate();
            });
        // The reason was typed beside the text and may name the same person.
        jdbc.prepareStatement("UPDATE suspicion SET reason = '' WHERE id = ?", statement -> {
            statement.setObject(1, id);
            return statement.executeUpdate();
        });
        audit.note(guardian, "note.replaced", "suspicion", id);
    }

    /** Whoever wrote a text does not clear it. */
    private void take(UUID guardian, UUID id) {
        needOne(jdbc.prepareStatement("UPDATE suspicion s SET taken_by = ?, taken_at = ? WHERE s.id = ? AND "
            + Suspicions.OPEN_TO + " AND NOT EXISTS (SELECT 1 FROM note n WHERE n.id = s.note_id "
            + "AND n.written_by = ?)", statement -> {
                statement.setObject(1, guardian);
                statement.setObject(2, now());
                statement.setObject(3, id);
                statement.setObject(4, guardian);
                statement.setObject(5, guardian);
                return statement.executeUpdate();
            }));
    }

    private void settle(UUID guardian, UUID id, String outcome) {
        needOne(jdbc.prepareStatement("UPDATE suspicion SET settled_at = ?, settled_by = ?, outcome = ? "
            + "WHERE id = ? AND taken_by = ? AND settled_at IS NULL", statement -> {
                statement.setObject(1, now());
                statement.setObject(2, guardian);
                statement.setString(3, outcome);
                statement.setObject(4, id);
                statement.setObject(5, guardian);
                return statement.executeUpdate();
            }));
    }

    private static void needOne(int rows) {
        if (rows != 1) {
            throw new NotFound();
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

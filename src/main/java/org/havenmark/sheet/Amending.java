package org.havenmark.sheet;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.havenmark.audit.Audit;
import org.havenmark.web.Conflict;
import org.havenmark.web.Tokens;
import org.jspecify.annotations.Nullable;

/** Adds standards, changes them and takes them out of use; every version stays. Each deed is in the log. */
@Singleton
public class Amending {
    private static final String KIND = "standard";
    private final JdbcOperations jdbc;
    private final Audit audit;
    private final Clock clock;

    Amending(JdbcOperations jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps the next version of a standard that nobody changed since.
     *
     * @param actor null for the program itself
     * @param bytes of its file
     * @param seen  the number of the version that it follows; 0 for a new standard
     */
    @Transactional
    public void keep(@Nullable UUID actor, Standard standard, byte[] bytes, int seen) {
        insert(actor, standard, bytes, false, seen + 1);
        if (seen == 0) {
            audit.note(actor, "standard.added", KIND, standard.uuid(), Tokens.sha256(bytes));
        } else {
            audit.note(actor, "standard.changed", KIND, standard.uuid(), Tokens.sha256(bytes));
        }
    }

    /** From now on no criterion serves it; a further version puts it in use again. */
    @Transactional
    public void retire(@Nullable UUID actor, Standard standard, byte[] bytes, int seen) {
        insert(actor, standard, bytes, true, seen + 1);
        audit.note(actor, "standard.retired", KIND, standard.uuid(), Tokens.sha256(bytes));
    }

    private void insert(@Nullable UUID actor, Standard standard, byte[] bytes, boolean retired, int number) {
        int inserted = jdbc.prepareStatement("INSERT INTO standard_version (id, standard, number, content, sha256, "
            + "retired, made_at, made_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING", statement -> {
                statement.setObject(1, UUID.randomUUID());
                statement.setObject(2, standard.uuid());
                statement.setInt(3, number);
                statement.setBytes(4, bytes);
                statement.setString(5, Tokens.sha256(bytes));
                statement.setBoolean(6, retired);
                statement.setObject(7, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
                statement.setObject(8, actor);
                return statement.executeUpdate();
            });
        if (inserted == 0) {
            throw new Conflict("web.error.stale");
        }
    }
}

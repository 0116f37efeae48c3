package org.havenmark.sheet;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.havenmark.audit.Audit;
import org.havenmark.sheet.Import.Outcome;
import org.havenmark.web.Conflict;
import org.havenmark.web.NotFound;
import org.havenmark.web.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Brings a sheet's file in as a draft, puts it in force and retires it; nothing else ever happens to a version. Each
 * deed is in the audit with the file's SHA-256. An id stands for the same bytes for ever: a draft that is replaced
 * goes away with its id.
 */
@Singleton
public class Publishing {
    private static final String KIND = "sheet-version";
    private static final String INSERT = "INSERT INTO sheet_version (id, sheet_id, number, content, sha256, "
        + "imported_at, imported_by) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String REMOVE_DRAFT = "DELETE FROM sheet_version WHERE id = ? AND published_at IS NULL "
        + "AND NOT EXISTS (SELECT 1 FROM pilot p WHERE p.sheet_version_id = sheet_version.id)";
    private static final String PUBLISH = "UPDATE sheet_version SET published_at = ?, published_by = ? "
        + "WHERE id = ? AND published_at IS NULL";
    private static final String RETIRE = "UPDATE sheet_version SET retired_at = ?, retired_by = ? "
        + "WHERE id = ? AND retired_at IS NULL "
        + "AND (published_at IS NOT NULL OR EXISTS (SELECT 1 FROM pilot p WHERE p.sheet_version_id = "
        + "sheet_version.id))";
    private final SheetVersions versions;
    private final JdbcOperations jdbc;
    private final Pilots pilots;
    private final Audit audit;
    private final Clock clock;

    Publishing(SheetVersions versions, JdbcOperations jdbc, Pilots pilots, Audit audit, Clock clock) {
        this.versions = versions;
        this.pilots = pilots;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Reads the file and keeps it as a draft where it is a sheet.
     *
     * @param fileName only for the problems
     * @param actor    null for the program itself
     */
    public Import importFile(String fileName, byte[] bytes, @Nullable UUID actor) {
        var reading = SheetReader.read(fileName, bytes);
        return reading.sheet().map(sheet -> keep(sheet, bytes, actor))
            .orElseGet(() -> Import.refused(reading.problems()));
    }

    /** Reading comes before it, so that no hostile file holds a transaction open. */
    @Transactional
    Import keep(Sheet sheet, byte[] bytes, @Nullable UUID actor) {
        var fresh = draft(sheet, bytes, actor);
        if (inserted(fresh)) {
            return Import.of(Outcome.DRAFTED, fresh.id());
        }
        var kept = versions.findBySheetIdAndNumber(sheet.id(), sheet.version()).orElseThrow(Publishing::stale);
        if (kept.sha256().equals(fresh.sha256())) {
            return Import.of(Outcome.SAME, kept.id());
        }
        return kept.state() == SheetVersion.State.DRAFT && !pilots.has(kept.id()) ? replaced(kept, fresh)
            : Import.of(Outcome.TAKEN, kept.id());
    }

    /** Puts a draft in force; earlier versions stay as they are. */
    @Transactional
    public void publish(UUID id, @Nullable UUID actor) {
        var version = versions.findById(id).orElseThrow(NotFound::new);
        if (changed(PUBLISH, id, actor) == 0) {
            throw new Conflict("sheet.error.not-a-draft");
        }
        audit.note(actor, "sheet.published", KIND, id, version.sha256());
    }

    /** Takes a version out of force; what is assessed with it stays with it. */
    @Transactional
    public void retire(UUID id, @Nullable UUID actor) {
        var version = versions.findById(id).orElseThrow(NotFound::new);
        if (changed(RETIRE, id, actor) == 0) {
            throw new Conflict("sheet.error.not-in-force");
        }
        audit.note(actor, "sheet.retired", KIND, id, version.sha256());
    }

    private Import replaced(SheetVersion kept, SheetVersion fresh) {
        if (!removed(kept.id())) {
            throw stale();
        }
        audit.note(fresh.importedBy(), "sheet.replaced", KIND, kept.id(), kept.sha256());
        if (!inserted(fresh)) {
            throw stale();
        }
        return Import.of(Outcome.REPLACED, fresh.id());
    }

    private SheetVersion draft(Sheet sheet, byte[] bytes, @Nullable UUID actor) {
        return new SheetVersion(UUID.randomUUID(), sheet.id(), sheet.version(), bytes, Tokens.sha256(bytes),
            clock.instant(), actor, null, null, null, null);
    }

    /** False where the id and number are taken, also by somebody who imports at this moment. */
    private boolean inserted(SheetVersion draft) {
        var inserted = jdbc.prepareStatement(INSERT, statement -> {
            statement.setObject(1, draft.id());
            statement.setString(2, draft.sheetId());
            statement.setInt(3, draft.number());
            statement.setBytes(4, draft.content());
            statement.setString(5, draft.sha256());
            statement.setObject(6, OffsetDateTime.ofInstant(draft.importedAt(), ZoneOffset.UTC));
            statement.setObject(7, draft.importedBy());
            return statement.executeUpdate() == 1;
        });
        if (inserted) {
            audit.note(draft.importedBy(), "sheet.imported", KIND, draft.id(), draft.sha256());
        }
        return inserted;
    }

    private boolean removed(UUID draft) {
        return jdbc.prepareStatement(REMOVE_DRAFT, statement -> {
            statement.setObject(1, draft);
            return statement.executeUpdate() == 1;
        });
    }

    private int changed(String sql, UUID id, @Nullable UUID actor) {
        return jdbc.prepareStatement(sql, statement -> {
            statement.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            statement.setObject(2, actor);
            statement.setObject(3, id);
            return statement.executeUpdate();
        });
    }

    private static Conflict stale() {
        return new Conflict("web.error.stale");
    }
}

package org.havenmark.sheet;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.havenmark.audit.Audit;
import org.havenmark.web.Conflict;
import org.havenmark.web.NotFound;

/**
 * Versions that are tried out on named shelters before they are in force. What is tried out does not change any more: a
 * correction is the next number, and from the pilot it goes into force, or is retired.
 */
@Singleton
public class Pilots {
    private final SheetVersions versions;
    private final JdbcOperations jdbc;
    private final Audit audit;
    private final Clock clock;

    Pilots(SheetVersions versions, JdbcOperations jdbc, Audit audit, Clock clock) {
        this.versions = versions;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every version that is tried out now, with its shelters. */
    @Transactional(readOnly = true)
    public Map<UUID, Set<UUID>> running() {
        return jdbc.prepareStatement(
            "SELECT s.sheet_version_id, s.shelter_id FROM pilot_shelter s JOIN sheet_version v "
            + "ON v.id = s.sheet_version_id WHERE v.published_at IS NULL AND v.retired_at IS NULL "
            + "ORDER BY v.sheet_id, v.number", statement -> {
                var running = new LinkedHashMap<UUID, Set<UUID>>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        running.computeIfAbsent(rows.getObject(1, UUID.class), none -> new LinkedHashSet<>())
                            .add(rows.getObject(2, UUID.class));
                    }
                }
                return running;
            });
    }

    /** Whether a version is or was tried out. */
    @Transactional(readOnly = true)
    public boolean has(UUID version) {
        return jdbc.prepareStatement("SELECT 1 FROM pilot WHERE sheet_version_id = ?", statement -> {
            statement.setObject(1, version);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        });
    }

    /**
     * Begins to try a draft out, or adds shelters to those it is tried out on.
     *
     * @param shelters at least one
     * @throws NotFound for no such version, or a shelter that is not in the register
     * @throws Conflict where it is published or retired
     */
    @Transactional
    public void begin(UUID version, Collection<UUID> shelters, UUID person) {
        lock(version);
        var kept = versions.findById(version).orElseThrow(NotFound::new);
        if (kept.state() != SheetVersion.State.DRAFT) {
            throw new Conflict("sheet.error.not-a-draft");
        }
        if (!has(version)) {
            jdbc.prepareStatement("INSERT INTO pilot VALUES (?, ?, ?)", statement -> {
                statement.setObject(1, version);
                statement.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
                statement.setObject(3, person);
                return statement.executeUpdate();
            });
        }
        shelters.forEach(shelter -> add(version, shelter));
        audit.note(person, "sheet.pilot.begun", "sheet-version", version, kept.sha256());
    }

    private void add(UUID version, UUID shelter) {
        var known = jdbc.prepareStatement(
            "INSERT INTO pilot_shelter SELECT CAST(? AS uuid), id FROM shelter WHERE id = ? "
            + "AND NOT EXISTS (SELECT 1 FROM pilot_shelter p WHERE p.sheet_version_id = ? AND p.shelter_id = "
            + "shelter.id)",
            statement -> {
                statement.setObject(1, version);
                statement.setObject(2, shelter);
                statement.setObject(3, version);
                return statement.executeUpdate() == 1;
            });
        if (!known && !running().getOrDefault(version, Set.of()).contains(shelter)) {
            throw new NotFound();
        }
    }

    private void lock(UUID version) {
        jdbc.prepareStatement("SELECT id FROM sheet_version WHERE id = ? FOR UPDATE", statement -> {
            statement.setObject(1, version);
            return statement.execute();
        });
    }
}

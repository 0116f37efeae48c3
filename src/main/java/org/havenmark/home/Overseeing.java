package org.havenmark.home;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.havenmark.audit.Audit;
import org.havenmark.audit.Entry;
import org.havenmark.database.Rows;

/** Gathers what those look at who keep the system in order: administrators and guardians. */
@Singleton
final class Overseeing {
    private final Rows rows;
    private final Audit audit;
    private final Clock clock;

    Overseeing(Rows rows, Audit audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    AdministratorBlock people() {
        long logged = audit.latest(1).stream().mapToLong(Entry::sequence).findFirst().orElse(0);
        long broken = audit.firstBroken().orElse(0);
        return rows.of("SELECT count(*) AS people, count(suspended_at) AS suspended FROM person",
            row -> new AdministratorBlock(row.getInt("people") - row.getInt("suspended"), row.getInt("suspended"),
                logged, broken)).get(0);
    }

    /** Those nobody has taken, and the guardian's own. */
    GuardianBlock questioned(UUID guardian) {
        return rows.of("SELECT count(*) AS open, count(CASE WHEN due_at < ? THEN 1 END) AS overdue, "
            + "min(due_at) AS next_due FROM suspicion WHERE settled_at IS NULL AND (taken_by IS NULL OR taken_by = ?)",
            row -> {
                var next = row.getObject("next_due", OffsetDateTime.class);
                return new GuardianBlock(row.getInt("open"), row.getInt("overdue"),
                    next == null ? null : next.toInstant());
            }, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), guardian).get(0);
    }
}

package org.havenmark.plan;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.havenmark.database.Rows;

/** Whom to remind, and the right to do so: one row a person and day, whichever process writes it first. */
@Singleton
public class Reminders {
    private static final String MANAGERS = """
        SELECT p.id, p.language, p.organisation_id, a.address FROM person p
        JOIN person_role r ON r.person_id = p.id AND r.role = 'MANAGER' JOIN person_address a ON a.person_id = p.id
        WHERE p.suspended_at IS NULL AND NOT EXISTS (SELECT 1 FROM reminder m WHERE m.person_id = p.id
          AND m.sent_on > ?) ORDER BY p.id""";
    /** Days from one reminder to the next. */
    private static final int EVERY = 7;
    private final Rows rows;
    private final JdbcOperations jdbc;
    private final Clock clock;

    Reminders(Rows rows, JdbcOperations jdbc, Clock clock) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Managers with an address who were not reminded within a week: what is due stays due for long. */
    public List<Manager> open(LocalDate today) {
        return rows.of(MANAGERS, row -> new Manager(row.getObject("id", UUID.class),
            Locale.forLanguageTag(row.getString("language")), row.getObject("organisation_id", UUID.class),
            row.getString("address")), today.minusDays(EVERY));
    }

    /** Whether this process is the one that reminds the person today. */
    @Transactional
    public boolean claim(UUID person, LocalDate today) {
        return jdbc.prepareStatement("INSERT INTO reminder (person_id, sent_on, claimed_at) VALUES (?, ?, ?) "
            + "ON CONFLICT DO NOTHING", statement -> {
                statement.setObject(1, person);
                statement.setObject(2, today);
                statement.setObject(3, at(clock.instant()));
                return statement.executeUpdate() == 1;
            });
    }

    /** The mail was not taken: somebody tries again later. */
    @Transactional
    public void release(UUID person, LocalDate today) {
        jdbc.prepareStatement("DELETE FROM reminder WHERE person_id = ? AND sent_on = ?", statement -> {
            statement.setObject(1, person);
            statement.setObject(2, today);
            return statement.executeUpdate();
        });
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** Somebody who may be reminded. */
    public record Manager(UUID id, Locale language, UUID shelter, String address) { }
}

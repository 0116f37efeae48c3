package org.havenmark.person;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.havenmark.web.Tokens;

/** Failed tries to sign in: ten a name and thirty an address within three minutes, then waiting. Never a lock-out. */
@Singleton
public class Attempts {
    static final Duration WINDOW = Duration.ofMinutes(3);
    private static final int MOST_A_NAME = 10;
    private static final int MOST_AN_ADDRESS = 30;
    private final JdbcOperations jdbc;
    private final Clock clock;

    Attempts(JdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean tooMany(String name, String address) {
        return count("name_hash", name) >= MOST_A_NAME || count("address_hash", address) >= MOST_AN_ADDRESS;
    }

    /** Writes a failed try down and forgets those that no longer count. */
    @Transactional
    public void failed(String name, String address) {
        jdbc.prepareStatement("DELETE FROM sign_in_attempt WHERE tried_at < ?", statement -> {
            statement.setObject(1, since());
            return statement.executeUpdate();
        });
        jdbc.prepareStatement("INSERT INTO sign_in_attempt VALUES (?, ?, ?, ?)", statement -> {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, Tokens.sha256(name));
            statement.setString(3, Tokens.sha256(address));
            statement.setObject(4, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            return statement.executeUpdate();
        });
    }

    private int count(String column, String value) {
        return jdbc.prepareStatement("SELECT count(*) FROM sign_in_attempt WHERE " + column + " = ? AND tried_at >= ?",
            statement -> {
                statement.setString(1, Tokens.sha256(value));
                statement.setObject(2, since());
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    return rows.getInt(1);
                }
            });
    }

    private OffsetDateTime since() {
        return OffsetDateTime.ofInstant(clock.instant().minus(WINDOW), ZoneOffset.UTC);
    }
}

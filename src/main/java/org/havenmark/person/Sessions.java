package org.havenmark.person;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.havenmark.web.Tokens;
import org.havenmark.web.Viewer;

/** Signed-in browsers, as rows: role and standing are read anew at every request, and a row can be ended at once. */
@Singleton
public class Sessions {
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration TOUCH = Duration.ofMinutes(1);
    private final JdbcOperations jdbc;
    private final Clock clock;

    Sessions(JdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Opens a session and returns its token, which is kept nowhere but in the browser. */
    @Transactional
    public String open(UUID person) {
        var token = Tokens.fresh();
        var now = clock.instant();
        jdbc.prepareStatement("INSERT INTO session (id, token_hash, csrf, person_id, created_at, seen_at, expires_at) "
            + "VALUES (?, ?, ?, ?, ?, ?, ?)", statement -> {
                statement.setObject(1, UUID.randomUUID());
                statement.setString(2, Tokens.sha256(token));
                statement.setString(3, Tokens.fresh());
                statement.setObject(4, person);
                statement.setObject(5, at(now));
                statement.setObject(6, at(now));
                statement.setObject(7, at(now.plus(LONGEST)));
                return statement.executeUpdate();
            });
        return token;
    }

    /** Who the token belongs to, while its session lives and the person is not suspended. */
    @Transactional
    public Optional<Viewer> find(String token) {
        var now = clock.instant();
        return jdbc.prepareStatement("""
            SELECT s.id AS session_id, s.csrf, s.seen_at, p.id, p.name, p.organisation_id, p.language, r.role
            FROM session s JOIN person p ON p.id = s.person_id LEFT JOIN person_role r ON r.person_id = p.id
            WHERE s.token_hash = ? AND s.ended_at IS NULL AND s.expires_at > ? AND s.seen_at > ?
              AND p.suspended_at IS NULL""", statement -> {
                statement.setString(1, Tokens.sha256(token));
                statement.setObject(2, at(now));
                statement.setObject(3, at(now.minus(IDLE)));
                try (var rows = statement.executeQuery()) {
                    return rows.next() ? Optional.of(viewer(rows, now)) : Optional.empty();
                }
            });
    }

    @Transactional
    public void end(UUID session) {
        end("id", session);
    }

    /** Ends every session of a person, at once. */
    @Transactional
    public void endAllOf(UUID person) {
        end("person_id", person);
    }

    /** Ends one session of this person; false where they have no such one. */
    @Transactional
    public boolean endOne(UUID session, UUID person) {
        return openOf(person).stream().anyMatch(one -> one.id().equals(session)) && end("id", session) == 1;
    }

    /** Ends every session of a person but this one. */
    @Transactional
    public void endOthers(UUID person, UUID kept) {
        openOf(person).stream().map(Session::id).filter(id -> !id.equals(kept)).forEach(this::end);
    }

    @Transactional(readOnly = true)
    public List<Session> openOf(UUID person) {
        return jdbc.prepareStatement("SELECT id, created_at, seen_at FROM session WHERE person_id = ? "
            + "AND ended_at IS NULL AND expires_at > ? AND seen_at > ? ORDER BY seen_at DESC", statement -> {
                statement.setObject(1, person);
                statement.setObject(2, at(clock.instant()));
                statement.setObject(3, at(clock.instant().minus(IDLE)));
                var sessions = new ArrayList<Session>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        sessions.add(new Session(rows.getObject(1, UUID.class), instant(rows, "created_at"),
                            instant(rows, "seen_at")));
                    }
                }
                return sessions;
            });
    }

    private Viewer viewer(ResultSet rows, Instant now) throws SQLException {
        var session = rows.getObject("session_id", UUID.class);
        if (instant(rows, "seen_at").isBefore(now.minus(TOUCH))) {
            touch(session, now);
        }
        var id = rows.getObject("id", UUID.class);
        var name = rows.getString("name");
        var organisation = rows.getObject("organisation_id", UUID.class);
        var language = Locale.forLanguageTag(rows.getString("language"));
        var csrf = rows.getString("csrf");
        return new Viewer(id, name, organisation, session, roles(rows), language, csrf);
    }

    private static Set<String> roles(ResultSet rows) throws SQLException {
        var roles = new HashSet<String>();
        do {
            var role = rows.getString("role");
            if (role != null) {
                roles.add(role);
            }
        } while (rows.next());
        return roles;
    }

    private void touch(UUID session, Instant now) {
        jdbc.prepareStatement("UPDATE session SET seen_at = ? WHERE id = ?", statement -> {
            statement.setObject(1, at(now));
            statement.setObject(2, session);
            return statement.executeUpdate();
        });
    }

    private int end(String column, UUID id) {
        return jdbc.prepareStatement("UPDATE session SET ended_at = ? WHERE ended_at IS NULL AND " + column + " = ?",
            statement -> {
                statement.setObject(1, at(clock.instant()));
                statement.setObject(2, id);
                return statement.executeUpdate();
            });
    }

    private static Instant instant(ResultSet rows, String column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

package org.havenmark.guard;

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
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.audit.Audit;
import org.havenmark.web.Tokens;

/**
 * The one place where free text is kept. What looks as if it named a resident is questioned first; kept all the same,
 * with a reason, it goes to the guardian, and what looks like a number is shown to nobody else until they cleared it.
 */
@Singleton
public class Notes {
    static final Duration GUARDIAN_HAS = Duration.ofHours(72);
    /** One question for very many takes a database ever longer, and PostgreSQL refuses more than 65,535. */
    private static final int AT_ONCE = 1000;
    private static final String RETENTION = "TWO_YEARS";
    private final JdbcOperations jdbc;
    private final Audit audit;
    private final Clock clock;

    Notes(JdbcOperations jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** What {@link #keep} would question, without keeping anything. */
    public static List<Suspicion.Kind> questions(Draft draft) {
        return Spotting.look(draft.words()).stream().map(Suspicion::kind).distinct().toList();
    }

    /** Keeps the text, or says why it is questioned. Refuses one that is longer than {@link Draft#LONGEST}. */
    @Transactional
    public Keeping keep(Draft draft) {
        if (draft.isTooLong()) {
            throw new IllegalArgumentException("A note of " + draft.words().length() + " characters");
        }
        if (draft.words().isEmpty()) {
            return new Keeping.Nothing();
        }
        var kinds = questions(draft);
        if (!kinds.isEmpty() && draft.overriding().isEmpty()) {
            return new Keeping.Questioned(kinds);
        }
        var id = insert(draft);
        if (!kinds.isEmpty()) {
            raise(id, draft, kinds);
        }
        return new Keeping.Kept(id);
    }

    /** The notes as this reader may see them; an erased one has no words. */
    @Transactional(readOnly = true)
    public Map<UUID, ShownNote> read(Collection<UUID> ids, UUID reader) {
        var wanted = ids.stream().distinct().toList();
        var shown = new HashMap<UUID, ShownNote>();
        for (int first = 0; first < wanted.size(); first += AT_ONCE) {
            shown.putAll(readSome(wanted.subList(first, Math.min(first + AT_ONCE, wanted.size())), reader));
        }
        return shown;
    }

    private Map<UUID, ShownNote> readSome(List<UUID> wanted, UUID reader) {
        return jdbc.prepareStatement("""
            SELECT n.id, n.words, n.language, n.written_by, EXISTS (SELECT 1 FROM suspicion s WHERE s.note_id = n.id
              AND s.severe AND s.settled_at IS NULL) AS held FROM note n WHERE n.id IN (%s)"""
            .formatted(String.join(", ", Collections.nCopies(wanted.size(), "?"))), statement -> {
                for (int i = 0; i < wanted.size(); i++) {
                    statement.setObject(i + 1, wanted.get(i));
                }
                var shown = new HashMap<UUID, ShownNote>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        shown.put(rows.getObject("id", UUID.class), shown(rows, reader));
                    }
                }
                return shown;
            });
    }

    private static ShownNote shown(ResultSet row, UUID reader) throws SQLException {
        var held = row.getBoolean("held") && !reader.equals(row.getObject("written_by", UUID.class));
        return new ShownNote(row.getString("language"), held ? "" : row.getString("words"), held);
    }

    private UUID insert(Draft draft) {
        var id = UUID.randomUUID();
        jdbc.prepareStatement("INSERT INTO note (id, sha256, words, language, retention, written_by, written_at) "
            + "VALUES (?, ?, ?, ?, ?, ?, ?)", statement -> {
                statement.setObject(1, id);
                // The id salts the hash: a short note cannot be guessed back from what refers to it.
                statement.setString(2, Tokens.sha256(id + "\n" + draft.words()));
                statement.setString(3, draft.words());
                statement.setString(4, draft.language().toLanguageTag());
                statement.setString(5, RETENTION);
                statement.setObject(6, draft.writer());
                statement.setObject(7, at(clock.instant()));
                return statement.executeUpdate();
            });
        return id;
    }

    private void raise(UUID note, Draft draft, List<Suspicion.Kind> kinds) {
        var id = UUID.randomUUID();
        var now = clock.instant();
        jdbc.prepareStatement("INSERT INTO suspicion (id, note_id, place, kinds, severe, reason, raised_at, due_at) "
            + "VALUES (?, ?, ?, ?, ?, ?, ?, ?)", statement -> {
                statement.setObject(1, id);
                statement.setObject(2, note);
                statement.setString(3, draft.place());
                statement.setString(4, kinds.stream().map(Enum::name).collect(Collectors.joining(",")));
                statement.setBoolean(5, kinds.stream().anyMatch(Suspicion.Kind::severe));
                statement.setString(6, draft.overriding());
                statement.setObject(7, at(now));
                statement.setObject(8, at(now.plus(GUARDIAN_HAS)));
                return statement.executeUpdate();
            });
        audit.note(draft.writer(), "note.overridden", "suspicion", id);
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

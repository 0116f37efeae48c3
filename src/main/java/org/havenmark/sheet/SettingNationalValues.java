package org.havenmark.sheet;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.havenmark.audit.Audit;
import org.havenmark.sheet.LegalValue.Content;
import org.havenmark.web.Conflict;
import org.havenmark.web.Tokens;
import org.jspecify.annotations.Nullable;

/** Sets what the law says, and withdraws it; what was set before stays in the history. Each deed is in the log. */
@Singleton
public class SettingNationalValues {
    private static final String KIND = "national-value";
    private final JdbcOperations jdbc;
    private final Audit audit;
    private final Clock clock;

    SettingNationalValues(JdbcOperations jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Sets a value that nobody set since.
     *
     * @param actor null for the program itself
     * @param seen  the number of the setting that it follows; 0 for the first
     */
    @Transactional
    public void set(@Nullable UUID actor, String legalId, int seen, Content content) {
        var id = insert(actor, legalId, seen + 1, content.number());
        content.words().words().forEach((language, words) -> insert(id, language, words));
        audit.note(actor, "national-value.set", KIND, id, Tokens.sha256(canonical(legalId, content)));
    }

    /** From now on each sheet keeps its own; nobody may have set the value since. */
    @Transactional
    public void withdraw(@Nullable UUID actor, String legalId, int seen) {
        var id = insert(actor, legalId, seen + 1, Optional.empty());
        audit.note(actor, "national-value.withdrawn", KIND, id, Tokens.sha256(legalId));
    }

    /** Id, number, and each language with its words, in the order of the languages, each on a line of its own. */
    private static String canonical(String legalId, Content content) {
        var lines = new StringBuilder(legalId).append('\n').append(content.number().map(String::valueOf).orElse(""));
        new TreeMap<>(content.words().words()).forEach((language, words) ->
            lines.append('\n').append(language).append('\n').append(words));
        return lines.toString();
    }

    private UUID insert(@Nullable UUID actor, String legalId, int number, Optional<Integer> amount) {
        var id = UUID.randomUUID();
        int inserted = jdbc.prepareStatement(
            "INSERT INTO national_value (id, legal_id, number, amount, set_at, set_by) "
            + "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING", statement -> {
                statement.setObject(1, id);
                statement.setString(2, legalId);
                statement.setInt(3, number);
                statement.setObject(4, amount.orElse(null), Types.INTEGER);
                statement.setObject(5, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
                statement.setObject(6, actor);
                return statement.executeUpdate();
            });
        if (inserted == 0) {
            throw new Conflict("web.error.stale");
        }
        return id;
    }

    private void insert(UUID value, String language, String words) {
        jdbc.prepareStatement("INSERT INTO national_words (value_id, language, words) VALUES (?, ?, ?)", statement -> {
            statement.setObject(1, value);
            statement.setString(2, language);
            statement.setString(3, words);
            return statement.executeUpdate();
        });
    }
}

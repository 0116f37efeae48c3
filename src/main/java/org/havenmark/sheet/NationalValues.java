package org.havenmark.sheet;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.sheet.LegalValue.Content;

/** What this country's law sets, for every sheet, with each value's history. It is little and is read as a whole. */
@Singleton
public class NationalValues {
    private final JdbcOperations jdbc;

    NationalValues(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** What the law says now, by id, as {@link SheetReader} and {@link Freezing} take it. */
    @Transactional(readOnly = true)
    public Map<String, Content> now() {
        return history().values().stream().map(settings -> settings.get(0)).filter(value -> value.content().isPresent())
            .collect(Collectors.toMap(NationalValue::legalId, value -> value.content().orElseThrow()));
    }

    /** Every setting there ever was, by id, the newest of each first. */
    @Transactional(readOnly = true)
    public Map<String, List<NationalValue>> history() {
        var words = words();
        return jdbc.prepareStatement("SELECT id, legal_id, number, amount, set_at, set_by FROM national_value "
            + "ORDER BY legal_id, number DESC", statement -> {
                var values = new ArrayList<NationalValue>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        values.add(value(rows, words));
                    }
                }
                return values.stream().collect(Collectors.groupingBy(NationalValue::legalId, LinkedHashMap::new,
                    Collectors.toList()));
            });
    }

    /** The settings of one value, the newest first; none where it was never set. */
    @Transactional(readOnly = true)
    public List<NationalValue> history(String legalId) {
        return history().getOrDefault(legalId, List.of());
    }

    private Map<UUID, Map<String, String>> words() {
        return jdbc.prepareStatement("SELECT value_id, language, words FROM national_words ORDER BY language",
            statement -> {
                var words = new HashMap<UUID, Map<String, String>>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        words.computeIfAbsent(rows.getObject("value_id", UUID.class), none -> new LinkedHashMap<>())
                            .put(rows.getString("language"), rows.getString("words"));
                    }
                }
                return words;
            });
    }

    private static NationalValue value(ResultSet row, Map<UUID, Map<String, String>> words) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var amount = row.getInt("amount");
        var content = row.wasNull() ? Optional.ofNullable(words.get(id)).map(Text::new).map(Content::of)
            : Optional.of(Content.of(amount));
        return new NationalValue(id, row.getString("legal_id"), row.getInt("number"), content,
            row.getObject("set_at", OffsetDateTime.class).toInstant(), row.getObject("set_by", UUID.class));
    }
}

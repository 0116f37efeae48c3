package org.havenmark.database;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks the database one question and reads its rows. */
@Singleton
public class Rows {
    private final JdbcOperations jdbc;

    Rows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** What each row says, in their order; the values stand for the question marks. */
    @Transactional(readOnly = true)
    public <T extends @Nullable Object> List<T> of(String question, Row<T> row, @Nullable Object... values) {
        return jdbc.prepareStatement(question, statement -> {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row.read(rows));
                }
            }
            return found;
        });
    }

    /** What the rows say of each key, without order. */
    @Transactional(readOnly = true)
    public <K, V> Map<K, Set<V>> sets(String question, Row<K> keys, Row<V> each, @Nullable Object... values) {
        var sets = new HashMap<K, Set<V>>();
        of(question, row -> sets.computeIfAbsent(keys.read(row), none -> new HashSet<>()).add(each.read(row)), values);
        return sets;
    }

    /** A question mark for each value, in brackets, to stand behind {@code IN}; there must be one value at least. */
    public static String places(Collection<?> values) {
        return "(" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }

    /** What one row says. */
    public interface Row<T extends @Nullable Object> {
        T read(ResultSet row) throws SQLException;
    }
}

package org.havenmark.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * What the writers of the kill test write. A writer's n-th transaction adds its n-th deed with all its parts, ages the
 * parts of the one {@link #AGE} before and deletes the one {@link #LIFE} before; so what a writer left behind is known
 * exactly from how far it came, and room in the file becomes free all the time.
 */
final class Deeds {
    static final int WRITERS = 6;
    private static final int PARTS = 20;
    private static final int AGE = 10;
    private static final int LIFE = 50;
    private static final String FILLER = "filler".repeat(30);

    private Deeds() { }

    static void createTables(DataSource source) {
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS deed (writer int, number int, PRIMARY KEY (writer, number))");
            statement.execute("CREATE TABLE IF NOT EXISTS part (writer int, number int, place int, mark varchar(40),"
                + " filler varchar(400), PRIMARY KEY (writer, number, place))");
            statement.execute("CREATE INDEX IF NOT EXISTS part_mark ON part (mark)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void write(Connection connection, int writer, int number) throws SQLException {
        connection.setAutoCommit(false);
        run(connection, "INSERT INTO deed VALUES (?, ?)", writer, number);
        try (var insert = connection.prepareStatement("INSERT INTO part VALUES (?, ?, ?, ?, ?)")) {
            for (int place = 0; place < PARTS; place++) {
                insert.setInt(1, writer);
                insert.setInt(2, number);
                insert.setInt(3, place);
                insert.setString(4, mark(number, number, place));
                insert.setString(5, FILLER);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        run(connection, "UPDATE part SET mark = 'aged-' || mark WHERE writer = ? AND number = ?", writer, number - AGE);
        run(connection, "DELETE FROM part WHERE writer = ? AND number = ?", writer, number - LIFE);
        run(connection, "DELETE FROM deed WHERE writer = ? AND number = ?", writer, number - LIFE);
        connection.commit();
    }

    private static void run(Connection connection, String sql, int writer, int number) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, writer);
            statement.setInt(2, number);
            statement.executeUpdate();
        }
    }

    /** How far each writer came, by what is in the database. */
    static Map<Integer, Integer> reached(Connection connection) throws SQLException {
        var reached = new HashMap<Integer, Integer>();
        for (var row : rows(connection, "SELECT writer, max(number) FROM deed GROUP BY writer")) {
            reached.put((Integer) row.get(0), (Integer) row.get(1));
        }
        return reached;
    }

    /** What is lost, half or contradicts itself, given the last deed each writer was told is kept. Empty when whole. */
    static List<String> damage(Connection connection, Map<Integer, Integer> acknowledged) throws SQLException {
        var damage = new ArrayList<String>();
        var reached = reached(connection);
        acknowledged.forEach((writer, told) -> {
            int found = reached.getOrDefault(writer, 0);
            if (found != told && found != told + 1) {
                damage.add("writer " + writer + " was told " + told + " is kept, found " + found);
            }
        });
        var parts = rows(connection, "SELECT writer, number, place, mark FROM part");
        compare(damage, "deeds", expectedDeeds(reached), rows(connection, "SELECT writer, number FROM deed"));
        compare(damage, "parts", expectedParts(reached), parts);
        compare(damage, "index by mark", parts,
            rows(connection, "SELECT writer, number, place, mark FROM part USE INDEX (part_mark) WHERE mark > ''"));
        compare(damage, "primary key", parts,
            rows(connection, "SELECT writer, number, place, mark FROM part WHERE writer >= 0 ORDER BY 1, 2, 3"));
        return damage;
    }

    private static void compare(List<String> damage, String what, List<List<Object>> expected,
            List<List<Object>> found) {
        var surplus = count(found);
        expected.forEach(row -> surplus.merge(row.toString(), -1, Integer::sum));
        surplus.values().removeIf(times -> times == 0);
        if (!surplus.isEmpty()) {
            damage.add(what + ": " + surplus.size() + " differ, as " + surplus.entrySet().iterator().next());
        }
    }

    private static Map<String, Integer> count(Collection<List<Object>> rows) {
        var counts = new TreeMap<String, Integer>();
        rows.forEach(row -> counts.merge(row.toString(), 1, Integer::sum));
        return counts;
    }

    private static List<List<Object>> expectedDeeds(Map<Integer, Integer> reached) {
        var deeds = new ArrayList<List<Object>>();
        reached.forEach((writer, last) -> alive(last).forEach(number -> deeds.add(List.of(writer, number))));
        return deeds;
    }

    private static List<List<Object>> expectedParts(Map<Integer, Integer> reached) {
        var parts = new ArrayList<List<Object>>();
        reached.forEach((writer, last) -> alive(last).forEach(number -> IntStream.range(0, PARTS)
            .forEach(place -> parts.add(List.of(writer, number, place, mark(last, number, place))))));
        return parts;
    }

    private static IntStream alive(int last) {
        return IntStream.rangeClosed(Math.max(1, last - LIFE + 1), last);
    }

    private static String mark(int last, int number, int place) {
        return (number <= last - AGE ? "aged-" : "") + "mark-" + (number * 31 + place) % 997;
    }

    private static List<List<Object>> rows(Connection connection, String sql) throws SQLException {
        var rows = new ArrayList<List<Object>>();
        try (var statement = connection.createStatement(); var results = statement.executeQuery(sql)) {
            int columns = results.getMetaData().getColumnCount();
            while (results.next()) {
                var row = new ArrayList<Object>();
                for (int column = 1; column <= columns; column++) {
                    row.add(results.getObject(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}

package org.havenmark.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The process that the kill test kills: it writes without pause and tells each deed that is said to be kept. */
final class DeedWriter {
    /** Tidies often, so that many of the kills come in the middle of it. */
    private static final Untidiness EAGER = new Untidiness(4L << 20, Duration.ofMillis(700));

    private DeedWriter() { }

    public static void main(String[] arguments) throws SQLException {
        var folder = Path.of(arguments[1]);
        var source = arguments[0].equals("plain") ? plain(folder) : durable(folder).source();
        try (var connection = source.getConnection()) {
            var reached = Deeds.reached(connection);
            for (int writer = 0; writer < Deeds.WRITERS; writer++) {
                int me = writer;
                int next = reached.getOrDefault(writer, 0) + 1;
                new Thread(() -> write(source, me, next)).start();
            }
        }
    }

    static EmbeddedDatabase durable(Path folder) {
        return EmbeddedDatabase.open(folder, Deeds::createTables, EAGER);
    }

    /** H2 as it comes. */
    static DataSource plain(Path folder) {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:" + folder.resolve("plain") + ";DB_CLOSE_DELAY=-1");
        source.setUser("sa");
        source.setPassword("");
        Deeds.createTables(source);
        return source;
    }

    private static void write(DataSource source, int writer, int first) {
        try (var connection = source.getConnection()) {
            for (int number = first;; number++) {
                Deeds.write(connection, writer, number);
                tell(writer + " " + number + "\n");
            }
        } catch (SQLException e) {
            tell("failed " + e + "\n");
            Runtime.getRuntime().halt(1);
        }
    }

    private static synchronized void tell(String line) {
        System.out.print(line);
        System.out.flush();
    }
}

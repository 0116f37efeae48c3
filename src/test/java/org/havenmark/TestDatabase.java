package org.havenmark;

import io.micronaut.context.ApplicationContext;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.havenmark.database.DatabaseSettings;
import org.havenmark.database.OwnerConnection;

/** The database of a test class: H2 in a folder of its own, or a database of its own in one embedded PostgreSQL. */
public final class TestDatabase {
    private static EmbeddedPostgres postgres;

    private TestDatabase() { }

    public static boolean isPostgres() {
        return "postgres".equals(System.getProperty("test.database"));
    }

    public static Map<String, String> properties() {
        var properties = new HashMap<String, String>();
        properties.put("micronaut.server.port", "-1");
        properties.put("havenmark.data", "target/test-data/" + UUID.randomUUID());
        properties.put("havenmark.db.url", isPostgres() ? freshPostgres() : "");
        properties.put("havenmark.db.user", "havenmark");
        properties.put("havenmark.db.password", "havenmark");
        return properties;
    }

    /** Empties every table but the migrations' own; the audit, which the program may not delete from, as its owner. */
    public static void empty(ApplicationContext context) {
        try (var owner = connect(context)) {
            var tables = tables(owner);
            try (var statement = owner.createStatement()) {
                if (isPostgres()) {
                    statement.execute("TRUNCATE " + String.join(", ", tables) + " CASCADE");
                } else {
                    statement.execute("SET REFERENTIAL_INTEGRITY FALSE");
                    for (var table : tables) {
                        statement.execute("TRUNCATE TABLE " + table);
                    }
                    statement.execute("SET REFERENTIAL_INTEGRITY TRUE");
                }
                statement.execute("INSERT INTO audit_head VALUES (1, 0, '" + "0".repeat(64) + "')");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection past the program's own, with the owner's rights. */
    public static Connection connect(ApplicationContext context) throws SQLException {
        return OwnerConnection.open(context.getBean(DatabaseSettings.class));
    }

    private static List<String> tables(Connection owner) throws SQLException {
        var tables = new ArrayList<String>();
        try (var rows = owner.getMetaData().getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                var table = rows.getString("TABLE_NAME");
                if (!table.startsWith("flyway")) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    private static synchronized String freshPostgres() {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "on").start();
                run("CREATE ROLE havenmark LOGIN PASSWORD 'havenmark'");
            }
            var name = "test_" + UUID.randomUUID().toString().replace("-", "");
            run("CREATE DATABASE " + name + " OWNER havenmark");
            return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(String sql) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
             var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

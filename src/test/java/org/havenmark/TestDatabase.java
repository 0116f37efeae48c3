package org.havenmark;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
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
import javax.sql.DataSource;

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
        properties.put("datasources.default.dialect", "POSTGRES");
        properties.put("flyway.datasources.default.enabled", "true");
        properties.put("datasources.default.url", isPostgres() ? freshPostgres() : "jdbc:h2:mem:" + UUID.randomUUID()
            + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        properties.put("datasources.default.username", isPostgres() ? "postgres" : "sa");
        properties.put("datasources.default.password", isPostgres() ? "postgres" : "");
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
        return DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class)).getConnection();
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
                postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
            }
            var name = "test_" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = postgres.getPostgresDatabase().getConnection();
                 var statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            }
            return postgres.getJdbcUrl("postgres", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

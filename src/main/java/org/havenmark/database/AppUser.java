package org.havenmark.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The user of the embedded database that the pool signs in as: rows, no tables, and an audit nobody can edit. */
final class AppUser {
    static final String NAME = "havenmark";
    private static final String HISTORY = "flyway_schema_history";
    private static final String AUDIT = "audit";

    private AppUser() { }

    /** Makes the user or sets its password, and grants it what it may do on every table there is. */
    static void grant(Connection admin, String password) throws SQLException {
        try (var statement = admin.createStatement()) {
            statement.execute("CREATE USER IF NOT EXISTS %s PASSWORD '%s'".formatted(NAME, password));
            statement.execute("ALTER USER %s SET PASSWORD '%s'".formatted(NAME, password));
            for (var table : tables(admin)) {
                statement.execute("REVOKE ALL ON \"%s\" FROM %s".formatted(table, NAME));
                statement.execute("GRANT %s ON \"%s\" TO %s".formatted(rights(table), table, NAME));
            }
        }
    }

    private static String rights(String table) {
        return switch (table) {
            case HISTORY -> "SELECT";
            case AUDIT -> "SELECT, INSERT";
            default -> "SELECT, INSERT, UPDATE, DELETE";
        };
    }

    private static List<String> tables(Connection admin) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = admin.createStatement(); ResultSet rows = statement.executeQuery(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}

package org.havenmark.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A connection past the program's own, as the user that owns the tables. */
public final class OwnerConnection {
    private OwnerConnection() { }

    /** Opens the database that the program opened in this process; PostgreSQL as the superuser of the tests. */
    public static Connection open(DatabaseSettings settings) throws SQLException {
        return settings.isEmbedded()
            ? embedded(settings.folder(), "havenmark_admin", "h2-admin")
            : DriverManager.getConnection(settings.url(), "postgres", "postgres");
    }

    static Connection embedded(Path folder, String user, String key) throws SQLException {
        try {
            return DriverManager.getConnection("jdbc:h2:ordered:" + folder.resolve("havenmark")
                + ";DATABASE_TO_LOWER=TRUE", user, Files.readString(folder.resolve("keys").resolve(key)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

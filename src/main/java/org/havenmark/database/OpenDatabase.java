package org.havenmark.database;

import java.sql.SQLException;
import javax.sql.DataSource;

/** A database that is migrated and open to the app. */
interface OpenDatabase extends AutoCloseable {
    DataSource source();

    /** Refuses when it takes no writes. */
    void check() throws SQLException;

    @Override
    void close() throws SQLException;
}

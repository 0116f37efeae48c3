package org.havenmark.database;

import io.micronaut.context.annotation.Context;
import jakarta.annotation.PreDestroy;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The database of this process: opened and migrated before the first request, closed after the last. */
@Context
public final class Database implements AutoCloseable {
    private final OpenDatabase open;

    Database(DatabaseSettings settings) {
        this.open = settings.isEmbedded()
            ? EmbeddedDatabase.open(settings.folder(), Migrations::run, Untidiness.usual())
            : ServerDatabase.open(settings, Migrations::run);
    }

    DataSource source() {
        return open.source();
    }

    /** Refuses when the database takes no writes. */
    public void check() throws SQLException {
        open.check();
    }

    @Override
    @PreDestroy
    public void close() throws SQLException {
        open.close();
    }
}

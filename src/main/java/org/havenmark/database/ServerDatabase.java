package org.havenmark.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** PostgreSQL, which keeps what it acknowledged by itself unless it is told not to. */
final class ServerDatabase implements OpenDatabase {
    private final HikariDataSource pool;

    private ServerDatabase(HikariDataSource pool) {
        this.pool = pool;
    }

    static ServerDatabase open(DatabaseSettings settings, Consumer<DataSource> migrations) {
        var pool = pool(settings);
        try {
            refuseCommitsThatDoNotWait(pool);
            migrations.accept(pool);
            closeAudit(pool);
            return new ServerDatabase(pool);
        } catch (SQLException e) {
            pool.close();
            throw new IllegalStateException("The PostgreSQL database cannot be used", e);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private static HikariDataSource pool(DatabaseSettings settings) {
        var config = new HikariConfig();
        config.setPoolName("server");
        config.setJdbcUrl(settings.url());
        if (!settings.user().isBlank()) {
            config.setUsername(settings.user());
            config.setPassword(settings.password());
        }
        return new HikariDataSource(config);
    }

    private static void refuseCommitsThatDoNotWait(DataSource pool) throws SQLException {
        try (var connection = pool.getConnection(); var statement = connection.createStatement();
                var row = statement.executeQuery("SHOW synchronous_commit")) {
            if (row.next() && "off".equals(row.getString(1))) {
                throw new IllegalStateException("PostgreSQL has synchronous_commit off, which loses acknowledged"
                    + " writes: set it on for this database or user");
            }
        }
    }

    /** The owner of a table holds every right on it, so the app gives up those that would rewrite the audit. */
    private static void closeAudit(DataSource pool) throws SQLException {
        try (var connection = pool.getConnection(); var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT to_regclass('audit') IS NOT NULL")) {
            if (row.next() && row.getBoolean(1)) {
                statement.execute("REVOKE UPDATE, DELETE, TRUNCATE ON audit FROM CURRENT_USER");
            }
        }
    }

    @Override
    public DataSource source() {
        return pool;
    }

    @Override
    public void check() throws SQLException {
        try (var connection = pool.getConnection()) {
            if (!connection.isValid(2)) {
                throw new SQLException("PostgreSQL does not answer");
            }
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}

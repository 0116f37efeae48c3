package org.havenmark.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Stands in front of the pool of the embedded database: a commit that returned is on disk. */
final class DurableDataSource implements DataSource {
    private final DataSource pool;
    private final Gate everyone;
    private final Gate writers;
    private final Barrier barrier;

    DurableDataSource(DataSource pool, Gate everyone, Gate writers, Barrier barrier) {
        this.pool = pool;
        this.everyone = everyone;
        this.writers = writers;
        this.barrier = barrier;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return durable(pool.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return durable(pool.getConnection(user, password));
    }

    private Connection durable(Connection real) throws SQLException {
        return DurableConnection.around(real, new Passage(everyone, writers, barrier, real.getAutoCommit()));
    }

    @Override
    public @Nullable PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return pool.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return type.isInstance(this) ? type.cast(this) : pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return type.isInstance(this) || pool.isWrapperFor(type);
    }
}

package org.havenmark.database;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;

/**
 * The file of the embedded database, over the one connection with the right to sync it. This is the only class that
 * looks inside H2.
 */
final class EmbeddedFile implements Disk {
    /** How long H2 leaves a chunk that is no longer used, in milliseconds. */
    static final int RETENTION = 1000;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Connection admin;
    private final MVStore store;
    private final Untidiness untidiness;

    EmbeddedFile(Connection admin, Untidiness untidiness) throws SQLException {
        this.admin = admin;
        this.untidiness = untidiness;
        var session = (SessionLocal) admin.unwrap(JdbcConnection.class).getSession();
        this.store = session.getDatabase().getStore().getMvStore();
        writeOnlyWhenAsked();
    }

    @Override
    public void sync() throws SQLException {
        execute("CHECKPOINT SYNC");
    }

    @Override
    public boolean isUntidy() {
        return store.getFileStore() instanceof RandomAccessStore file
            && untidiness.isWorthAPause(file.size(), live(file), uptime());
    }

    @Override
    public void tidy() throws SQLException {
        try {
            store.compactFile((int) PAUSE.toMillis());
        } finally {
            // Compacting lowers it to nothing and leaves it there.
            execute("SET RETENTION_TIME " + RETENTION);
        }
        sync();
        untidiness.tidied(uptime());
    }

    void execute(String sql) throws SQLException {
        try (var statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long live(RandomAccessStore file) {
        return file.size() * file.getFillRate() / 100 * file.getChunksFillRate() / 100;
    }

    private static Duration uptime() {
        return Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
    }

    /**
     * H2 also writes when many pages have changed since the last checkpoint, in the middle of whoever's transaction,
     * which the gate cannot see. It has no setting for that, so the limit is raised to where no visit comes near.
     */
    private void writeOnlyWhenAsked() {
        try {
            var limit = MVStore.class.getDeclaredField("autoCommitMemory");
            limit.setAccessible(true);
            long quarter = Math.min(Integer.MAX_VALUE / 4, Runtime.getRuntime().maxMemory() / 4);
            limit.setInt(store, (int) Math.max(limit.getInt(store), quarter));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This H2 is not the one that Havenmark was measured with", e);
        }
    }
}

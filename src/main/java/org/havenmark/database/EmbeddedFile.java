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
    /** Chunks of which fewer per cent are live are sparse. */
    private static final int FULL = 90;
    private static final int STEP = 4 << 20;

    private final Connection admin;
    private final RandomAccessStore file;
    private final Untidiness untidiness;

    EmbeddedFile(Connection admin, Untidiness untidiness) throws SQLException {
        this.admin = admin;
        this.untidiness = untidiness;
        var session = (SessionLocal) admin.unwrap(JdbcConnection.class).getSession();
        var store = session.getDatabase().getStore().getMvStore();
        this.file = (RandomAccessStore) store.getFileStore();
        writeOnlyWhenAsked(store);
    }

    @Override
    public void sync() throws SQLException {
        try (var statement = admin.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    @Override
    public boolean isUntidy() {
        if (!untidiness.isTimeToLook(file.size(), uptime())) {
            return false;
        }
        long used = file.size() * file.getFillRate() / 100;
        return untidiness.isWorthAPause(used, used * file.getChunksFillRate() / 100);
    }

    /**
     * Writes what is live in sparse chunks anew, so that their room is free for the next. It does not use H2's own
     * compaction, which also moves chunks over the place of others that a crash would bring back.
     */
    @Override
    public void tidy() throws SQLException {
        long end = System.nanoTime() + PAUSE.toNanos();
        while (System.nanoTime() < end && file.compact(FULL, STEP)) {
            sync();
        }
    }

    private static Duration uptime() {
        return Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
    }

    /**
     * H2 also writes when many pages have changed since the last checkpoint, in the middle of whoever's transaction,
     * which the gate cannot see. It has no setting for that, so the limit is raised to where no visit comes near.
     */
    private static void writeOnlyWhenAsked(MVStore store) {
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

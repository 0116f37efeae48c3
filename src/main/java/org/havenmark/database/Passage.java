package org.havenmark.database;

import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One connection's way through the gates. A transaction is inside from its first statement to its end; one that did
 * more than query is inside the writers' gate too, and waits at the barrier when it has committed. Plain queries change
 * no map of the database file, so a checkpoint need not wait for them, nor they for it.
 */
final class Passage {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Gate everyone;
    private final Gate writers;
    private final Barrier barrier;
    private boolean autoCommit;
    private Gate.@Nullable Pass presence;
    private Gate.@Nullable Pass writing;

    Passage(Gate everyone, Gate writers, Barrier barrier, boolean autoCommit) {
        this.everyone = everyone;
        this.writers = writers;
        this.barrier = barrier;
        this.autoCommit = autoCommit;
    }

    /** Runs a statement inside. With auto-commit it is a transaction of its own. */
    @Nullable Object through(boolean pureQuery, Call call) throws Throwable {
        begin(pureQuery);
        Object result;
        try {
            result = call.run();
        } catch (Throwable e) {
            endAfter(e);
            throw e;
        }
        if (autoCommit) {
            end(true);
        }
        return result;
    }

    void setAutoCommit(boolean value) throws SQLException {
        // Changing it in the middle of a transaction commits, by the rules of JDBC.
        if (value != autoCommit) {
            autoCommit = value;
            end(true);
        }
    }

    /** Leaves the gates; a committed write then waits until it is on disk. */
    void end(boolean committed) throws Unavailable {
        boolean owes = writing != null && leaveWriting(writing, committed);
        writing = null;
        if (presence != null) {
            presence.leave();
            presence = null;
        }
        if (owes) {
            barrier.await();
        }
    }

    private void begin(boolean pureQuery) throws Unavailable {
        if (presence == null) {
            presence = everyone.enter(PATIENCE);
        }
        if (!pureQuery && writing == null) {
            try {
                barrier.check();
                writing = writers.enter(PATIENCE);
            } catch (Unavailable e) {
                endAfter(e);
                throw e;
            }
        }
    }

    private void endAfter(Throwable failure) {
        if (autoCommit) {
            try {
                end(false);
            } catch (Unavailable e) {
                failure.addSuppressed(e);
            }
        }
    }

    private static boolean leaveWriting(Gate.Pass pass, boolean committed) {
        if (committed) {
            pass.owe();
        }
        return pass.leave();
    }

    /** A call on the real connection or statement. */
    interface Call {
        @Nullable Object run() throws Throwable;
    }
}

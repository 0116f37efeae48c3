package org.havenmark.database;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Where writers wait, after their commit, for a checkpoint that began later to end. One thread makes the checkpoints,
 * and one of them serves all who wait. After the first that fails there is no other: what the disk then holds of the
 * failed pages is not known, and a second sync could wrongly say that all is well.
 */
final class Barrier implements AutoCloseable {
    private static final Duration TURN = Duration.ofSeconds(1);
    private static final Duration QUIET = Duration.ofMillis(100);

    private final Disk disk;
    private final Gate everyone;
    private final Gate writers;
    private final Duration patience;
    private final Thread thread = new Thread(this::work, "havenmark-checkpoint");
    private final Lock lock = new ReentrantLock();
    private final Condition asked = lock.newCondition();
    private final Condition ended = lock.newCondition();
    private long lastAsked;
    private long lastBegun;
    private long lastEnded;
    private @Nullable WritesStopped stopped;

    Barrier(Disk disk, Gate everyone, Gate writers, Duration patience) {
        this.disk = disk;
        this.everyone = everyone;
        this.writers = writers;
        this.patience = patience;
        thread.setDaemon(true);
        thread.start();
    }

    /** Refuses when writing has stopped. */
    void check() throws WritesStopped {
        lock.lock();
        try {
            if (stopped != null) {
                throw new WritesStopped(String.valueOf(stopped.getMessage()), stopped);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Returns when all that was committed before this call is on disk. */
    void await() throws Unavailable {
        lock.lock();
        try {
            long mine = lastBegun + 1;
            lastAsked = Math.max(lastAsked, mine);
            asked.signal();
            awaitEnd(mine);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutcomeUnknown("Interrupted before the commit was seen on disk");
        } finally {
            lock.unlock();
        }
    }

    private void awaitEnd(long mine) throws Unavailable, InterruptedException {
        for (long left = patience.toNanos(); lastEnded < mine; left = ended.awaitNanos(left)) {
            check();
            if (left <= 0) {
                throw new OutcomeUnknown("The commit was not seen on disk within " + patience);
            }
        }
    }

    private void work() {
        try {
            while (isAsked()) {
                if (writers.shut(TURN)) {
                    checkpoint();
                    tidy();
                }
            }
        } catch (Throwable e) {
            stop(new WritesStopped("A sync to disk failed", e));
        }
    }

    private boolean isAsked() throws InterruptedException {
        lock.lock();
        try {
            while (lastEnded >= lastAsked && stopped == null) {
                asked.await();
            }
            return stopped == null;
        } finally {
            lock.unlock();
        }
    }

    private void checkpoint() throws Exception {
        try {
            begin();
            disk.sync();
        } finally {
            writers.open();
        }
        end();
    }

    private void begin() {
        lock.lock();
        lastBegun++;
        lock.unlock();
    }

    private void end() {
        lock.lock();
        lastEnded = lastBegun;
        ended.signalAll();
        lock.unlock();
    }

    /** Readers stay out too, since tidying moves what they read. When they do not pause, it waits for another time. */
    private void tidy() throws Exception {
        if (disk.isUntidy() && everyone.shut(QUIET)) {
            try {
                disk.tidy();
            } finally {
                everyone.open();
            }
        }
    }

    private void stop(WritesStopped why) {
        lock.lock();
        stopped = stopped == null ? why : stopped;
        asked.signalAll();
        ended.signalAll();
        lock.unlock();
    }

    /** Makes a last checkpoint and ends. The caller has closed the pool before, so that nobody is inside. */
    @Override
    public void close() {
        try {
            check();
            await();
        } catch (Unavailable e) {
            stop(new WritesStopped("The last sync to disk failed", e));
        }
        stop(new WritesStopped("The database is closed"));
        joinThread();
    }

    private void joinThread() {
        try {
            TimeUnit.SECONDS.timedJoin(thread, patience.toSeconds());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

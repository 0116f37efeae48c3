package org.havenmark.database;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A fair read-write lock without owners. Many transactions are inside together; whoever shuts it waits until all have
 * left, and newcomers queue behind. A thread that is inside gets in again at once, so that a second connection in the
 * same thread cannot wait for its own first one; and a pass may be given back by another thread than took it.
 */
final class Gate {
    private static final int EVERYONE = Integer.MAX_VALUE;

    private final Semaphore door = new Semaphore(EVERYONE, true);
    private final ThreadLocal<Visitor> visitor = ThreadLocal.withInitial(Visitor::new);

    /** Lets the calling thread in, or throws {@link Busy} when that takes longer than the patience. */
    Pass enter(Duration patience) throws Busy {
        var me = visitor.get();
        if (!me.isInsideAndStays()) {
            await(patience);
            me.passes.set(1);
        }
        return new Pass(me);
    }

    /** Shuts the gate when all leave within the patience; else lets the queue in and returns false. */
    boolean shut(Duration patience) throws InterruptedException {
        return door.tryAcquire(EVERYONE, patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    void open() {
        door.release(EVERYONE);
    }

    private void await(Duration patience) throws Busy {
        try {
            if (!door.tryAcquire(1, patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new Busy("No turn at the database within " + patience);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy("Interrupted while waiting for a turn at the database");
        }
    }

    /** One transaction's stay inside. */
    final class Pass {
        private final Visitor holder;

        private Pass(Visitor holder) {
            this.holder = holder;
        }

        /** Notes that something was committed which the thread must see on disk before it is done. */
        void owe() {
            holder.owes.set(true);
        }

        /**
         * Leaves. True when the thread has now left altogether and owes a wait for the disk: it could not wait
         * earlier, since the checkpoint waits for it to leave.
         */
        boolean leave() {
            if (holder.passes.decrementAndGet() > 0) {
                return false;
            }
            boolean owes = holder.owes.getAndSet(false);
            door.release();
            return owes;
        }
    }

    private static final class Visitor {
        private final AtomicInteger passes = new AtomicInteger();
        private final AtomicBoolean owes = new AtomicBoolean();

        private boolean isInsideAndStays() {
            return passes.getAndUpdate(held -> held > 0 ? held + 1 : 0) > 0;
        }
    }
}

package org.havenmark.database;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A disk that counts its syncs, and can be told to fail or to hold them up. */
final class FakeDisk implements Disk {
    final AtomicInteger syncs = new AtomicInteger();
    final AtomicInteger tidied = new AtomicInteger();
    volatile boolean failing;
    volatile boolean untidy;
    volatile CountDownLatch held = new CountDownLatch(0);

    @Override
    public void sync() throws Exception {
        held.await();
        if (failing) {
            throw new IOException("no space left");
        }
        syncs.incrementAndGet();
    }

    @Override
    public boolean isUntidy() {
        return untidy;
    }

    @Override
    public void tidy() {
        untidy = false;
        tidied.incrementAndGet();
    }
}

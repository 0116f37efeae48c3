package org.havenmark.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BarrierTest {
    private final FakeDisk disk = new FakeDisk();
    private final Gate writers = new Gate();

    @Test
    void aSyncThatHasBegunDoesNotServeWhoComesLater() throws Exception {
        disk.held = new CountDownLatch(1);
        try (var barrier = new Barrier(disk, new Gate(), writers, Duration.ofSeconds(20))) {
            var threads = Executors.newCachedThreadPool();
            var waiting = new ArrayList<Future<?>>();
            waiting.add(threads.submit(() -> await(barrier)));
            untilShut();
            for (int later = 0; later < 10; later++) {
                waiting.add(threads.submit(() -> await(barrier)));
            }
            Thread.sleep(100);
            assertThat(waiting).noneMatch(Future::isDone);
            disk.held.countDown();
            for (var each : waiting) {
                each.get();
            }
            assertThat(disk.syncs).as("one for the first, one for all ten others").hasValue(2);
            threads.shutdown();
        }
    }

    @Test
    void aTransactionThatStaysTooLongDelaysTheSyncButLetsOthersIn() throws Exception {
        var pass = writers.enter(Duration.ofSeconds(1));
        try (var barrier = new Barrier(disk, new Gate(), writers, Duration.ofSeconds(20))) {
            var threads = Executors.newCachedThreadPool();
            var first = threads.submit(() -> await(barrier));
            var other = threads.submit(() -> writers.enter(Duration.ofSeconds(10)));
            other.get().leave();
            assertThat(first.isDone()).isFalse();
            pass.leave();
            first.get();
            threads.shutdown();
        }
    }

    @Test
    void tidyingIsDoneWhenItPays() throws Exception {
        disk.untidy = true;
        try (var barrier = new Barrier(disk, new Gate(), writers, Duration.ofSeconds(20))) {
            barrier.await();
            barrier.await();
        }
        assertThat(disk.tidied).hasValue(1);
    }

    private void untilShut() throws InterruptedException {
        while (writers.shut(Duration.ZERO)) {
            writers.open();
        }
    }

    private static Void await(Barrier barrier) throws Unavailable {
        barrier.await();
        return null;
    }
}

package org.havenmark.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GateTest {
    private static final Duration SOON = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofSeconds(20);
    private final Gate gate = new Gate();

    @Test
    void itShutsOnlyWhenAllHaveLeft() throws Exception {
        var first = gate.enter(SOON);
        var second = CompletableFuture.supplyAsync(this::enter).get();
        assertThat(gate.shut(SOON)).isFalse();
        first.leave();
        assertThat(gate.shut(SOON)).isFalse();
        second.leave();
        assertThat(gate.shut(SOON)).isTrue();
    }

    @Test
    void nobodyEntersWhileItIsShut() throws Exception {
        assertThat(gate.shut(SOON)).isTrue();
        assertThatThrownBy(() -> gate.enter(SOON)).isInstanceOf(Busy.class);
        gate.open();
        gate.enter(SOON).leave();
    }

    @Test
    void whoIsInsideEntersAgainThoughAnotherWaitsToShutIt() throws Exception {
        var outer = gate.enter(SOON);
        var shut = shutElsewhere();
        var inner = gate.enter(SOON);
        inner.leave();
        outer.leave();
        assertThat(shut.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void newcomersQueueBehindWhoeverWaitsToShutIt() throws Exception {
        var pass = gate.enter(SOON);
        var shut = shutElsewhere();
        var newcomer = CompletableFuture.supplyAsync(this::enter);
        assertThat(newcomer).isNotCompleted();
        pass.leave();
        assertThat(shut.get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(newcomer).isNotCompleted();
        gate.open();
        newcomer.get(10, TimeUnit.SECONDS).leave();
    }

    @Test
    void aPassMayBeGivenBackByAnotherThread() throws Exception {
        var pass = gate.enter(SOON);
        CompletableFuture.runAsync(pass::leave).get();
        assertThat(gate.shut(SOON)).isTrue();
        gate.open();
        gate.enter(SOON).leave();
    }

    @Test
    void whatIsOwedIsToldToTheLastToLeave() throws Exception {
        var outer = gate.enter(SOON);
        var inner = gate.enter(SOON);
        inner.owe();
        assertThat(inner.leave()).isFalse();
        assertThat(outer.leave()).isTrue();
        assertThat(gate.enter(SOON).leave()).isFalse();
    }

    private Gate.Pass enter() {
        try {
            return gate.enter(LONG);
        } catch (Busy e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns when the other thread is in the queue. */
    private CompletableFuture<Boolean> shutElsewhere() throws InterruptedException {
        var done = new CompletableFuture<Boolean>();
        var thread = new Thread(() -> {
            try {
                done.complete(gate.shut(LONG));
            } catch (InterruptedException e) {
                done.completeExceptionally(e);
            }
        });
        thread.start();
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.sleep(1);
        }
        return done;
    }
}

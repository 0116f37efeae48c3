package org.havenmark.command;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** The program's context, started by hand: nothing is printed unasked, and a start that fails can be put in words. */
final class Running {
    private Running() { }

    /** Everything but the server; the database is open. */
    static ApplicationContext context(Map<String, Object> settings) {
        return ApplicationContext.builder().banner(false).deduceEnvironment(false).properties(settings).start();
    }

    static EmbeddedServer server(ApplicationContext context) {
        return context.getBean(EmbeddedServer.class).start();
    }

    /** Returns when the server has been stopped, which is when the process is told to end. */
    static void untilStopped(EmbeddedServer server) throws InterruptedException {
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.stop();
            stopped.countDown();
        }, "stop"));
        stopped.await();
    }
}

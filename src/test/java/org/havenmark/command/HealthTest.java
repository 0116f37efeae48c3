package org.havenmark.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HealthTest {
    @Test
    void aServerThatAnswersWellIsWell() throws IOException {
        assertThat(askAServerThatAnswers(200).code()).isZero();
    }

    @Test
    void aServerThatAnswersDownIsNotWell() throws IOException {
        assertThat(askAServerThatAnswers(503).code()).isEqualTo(1);
    }

    @Test
    void nobodyThereIsNotWell() throws IOException {
        int port;
        try (var closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        assertThat(ask(port).code()).isEqualTo(1);
    }

    @Test
    void aServerThatNeverAnswersIsNotWaitedFor() throws IOException {
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var begun = Instant.now();
            assertThat(ask(silent.getLocalPort()).code()).isEqualTo(1);
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(30));
        }
    }

    private static Told askAServerThatAnswers(int status) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/health", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        try {
            return ask(server.getAddress().getPort());
        } finally {
            server.stop(0);
        }
    }

    private static Told ask(int port) {
        return Told.by(Map.of("MICRONAUT_SERVER_PORT", Integer.toString(port)), "health");
    }
}

package org.havenmark.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of the program, and what it printed. */
public final class Running implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private final Process process;
    private final Path printed;
    private final int port;

    private Running(Process process, Path printed, int port) {
        this.process = process;
        this.printed = printed;
        this.port = port;
    }

    public static Running start(Path data, int port, List<String> command) {
        try {
            var printed = Files.createTempFile("havenmark", ".log");
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
            builder.environment().put("HAVENMARK_DATA", data.toString());
            builder.environment().put("MICRONAUT_SERVER_PORT", Integer.toString(port));
            return new Running(builder.start(), printed, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Types lines into the process, ends its input, and waits until it has ended. */
    int endsAfter(String typed) throws IOException, InterruptedException {
        try (var input = process.getOutputStream()) {
            input.write(typed.getBytes(StandardCharsets.UTF_8));
        }
        return ends();
    }

    int ends() throws InterruptedException {
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("Still runs: " + printed());
        }
        return process.exitValue();
    }

    /** Waits until it answers at all. */
    public Running answers() throws InterruptedException {
        var begun = Instant.now();
        while (status("/health") != 200) {
            if (!process.isAlive() || Duration.between(begun, Instant.now()).compareTo(LONGEST) > 0) {
                throw new AssertionError("Does not answer: " + printed());
            }
            Thread.sleep(20);
        }
        return this;
    }

    /** Waits until it has printed so many lines: what it says of itself follows its first answer. */
    public String printed(int lines) throws InterruptedException {
        var begun = Instant.now();
        while (printed().lines().count() < lines) {
            if (Duration.between(begun, Instant.now()).compareTo(LONGEST) > 0) {
                throw new AssertionError("Has printed no more than: " + printed());
            }
            Thread.sleep(20);
        }
        return printed();
    }

    public int status(String path) throws InterruptedException {
        try {
            return get(path).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
            HttpResponse.BodyHandlers.ofString());
    }

    public String printed() {
        try {
            return Files.readString(printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}

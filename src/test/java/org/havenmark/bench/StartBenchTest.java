package org.havenmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.havenmark.image.Jar;
import org.havenmark.image.Running;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The jar with its cache of classes, as the image starts it. */
class StartBenchTest extends Bench {
    private static final Path CACHE = Path.of("target", "havenmark.jsa").toAbsolutePath();
    private static final int RUNS = 5;

    @BeforeAll
    static void makeTheCacheOfClasses() throws Exception {
        Files.deleteIfExists(CACHE);
        start("-XX:ArchiveClassesAtExit=" + CACHE).close();
    }

    @Test
    void startAndMemory() throws Exception {
        var seconds = new double[RUNS];
        var megabytes = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long begun = System.nanoTime();
            try (var started = start("-XX:SharedArchiveFile=" + CACHE)) {
                seconds[run] = (System.nanoTime() - begun) / 1e9;
                megabytes[run] = residentMegabytes(started.pid());
            }
        }
        row("start to first page", median(seconds), "s", 8);
        row("resident memory after the start", median(megabytes), "MB", 400);
    }

    private static Running start(String cache) throws Exception {
        var data = Files.createDirectories(Path.of("target", "test-data", UUID.randomUUID().toString()));
        int port = Jar.freePort();
        var started = Running.start(data, port, List.of(Jar.java().toString(), cache, "-Xmx512m",
            "-jar", Jar.file().toString())).answers();
        if (started.status("/setup") != 200) {
            throw new IllegalStateException(started.printed());
        }
        return started;
    }

    private static double residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).findFirst().orElseThrow();
    }
}

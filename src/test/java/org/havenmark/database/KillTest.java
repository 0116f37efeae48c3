package org.havenmark.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that writes without pause, as a power cut to the process would, and looks at what it left. */
@Timeout(180)
class KillTest {
    private static final int KILLS = 5;
    private final Map<Integer, Integer> acknowledged = new HashMap<>();
    private volatile long written;
    private final Random random = new Random();
    @TempDir Path folder;

    @Test
    void everyAcknowledgedWriteIsThereAndWholeAfterEachOfFiveKills() throws Exception {
        long size = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            writeAndKill("durable");
            size = Math.max(size, Files.size(folder.resolve("havenmark.mv.db")));
            assertThat(damageOfDurable()).as("after kill %d", kill).isEmpty();
        }
        assertThat(written).as("bytes written, to a file of %d: room is used again", size).isGreaterThan(3 * size);
    }

    @Test
    void plainH2LosesSomeSoTheTestBites() throws Exception {
        List<String> damage = new ArrayList<>();
        for (int kill = 1; kill <= KILLS && damage.isEmpty(); kill++) {
            writeAndKill("plain");
            damage.addAll(damageOfPlain());
        }
        assertThat(damage).isNotEmpty();
    }

    private List<String> damageOfDurable() throws SQLException {
        try (var database = DeedWriter.durable(folder); var connection = database.source().getConnection()) {
            return Deeds.damage(connection, acknowledged);
        }
    }

    private List<String> damageOfPlain() {
        try (var connection = DeedWriter.plain(folder).getConnection(); var statement = connection.createStatement()) {
            var damage = Deeds.damage(connection, acknowledged);
            statement.execute("SHUTDOWN IMMEDIATELY");
            return damage;
        } catch (SQLException e) {
            return List.of(e.toString());
        }
    }

    private void writeAndKill(String kind) throws Exception {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
            DeedWriter.class.getName(), kind, folder.toString())
            .redirectError(folder.resolve("errors").toFile()).start();
        var killer = new Thread(() -> killSoon(process));
        var lines = listen(process, killer);
        process.waitFor();
        assertThat(lines).as(() -> "commits; the process said: " + errors()).isNotEmpty();
        lines.forEach(this::hear);
    }

    /** The clock starts with the first acknowledgement, so that a slow start is no shorter a test. */
    private List<String> listen(Process process, Thread killer) throws IOException {
        var told = new StringBuilder();
        var buffer = new byte[8192];
        try (var output = process.getInputStream()) {
            for (int length = output.read(buffer); length >= 0; length = output.read(buffer)) {
                told.append(new String(buffer, 0, length, StandardCharsets.US_ASCII));
                if (killer.getState() == Thread.State.NEW) {
                    killer.start();
                }
            }
        }
        // A last line without its end was never told.
        return told.substring(0, told.lastIndexOf("\n") + 1).lines().toList();
    }

    private void hear(String line) {
        assertThat(line).matches("\\d+ \\d+");
        var words = line.split(" ");
        acknowledged.put(Integer.valueOf(words[0]), Integer.valueOf(words[1]));
    }

    private void killSoon(Process process) {
        try {
            Thread.sleep(1500 + random.nextInt(3000));
            written += bytesWritten(process.pid());
        } catch (InterruptedException | IOException e) {
            throw new IllegalStateException(e);
        } finally {
            // The handle's way leaves the pipe open: what was told before the kill must still be heard.
            process.toHandle().destroyForcibly();
        }
    }

    private static long bytesWritten(long pid) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(pid), "io"))) {
            return lines.filter(line -> line.startsWith("wchar:")).mapToLong(line -> Long.parseLong(line.substring(7)))
                .sum();
        }
    }

    private String errors() {
        try {
            return Files.readString(folder.resolve("errors"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}

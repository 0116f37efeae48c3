package org.havenmark.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Unlike a kill, a power cut also takes what the system had not yet put on disk, in any order and in pieces. */
@Timeout(180)
class PowerCutTest {
    private static final int CUTS = 25;
    private static final Duration WRITING = Duration.ofSeconds(3);
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    @TempDir Path folder;
    @TempDir Path cuts;

    @BeforeEach
    void tape() throws SQLException {
        // The first opening registers the usual files, which the tape then replaces.
        DeedWriter.durable(cuts.resolve("first")).close();
        TapedFilePath.tape = new Tape();
        FilePath.register(new TapedFilePath());
    }

    @AfterEach
    void restore() {
        OrderedFilePath.register();
    }

    @Test
    void everyAcknowledgedWriteSurvives() throws Exception {
        var tape = TapedFilePath.tape;
        try (var database = DeedWriter.durable(folder)) {
            write(database, tape);
        }
        restore();
        for (int i = 0; i < CUTS; i++) {
            var loss = Tape.Loss.values()[i % Tape.Loss.values().length];
            cut(tape, tape.anywhereAfterAWrite(random), loss);
        }
        // The header is the one place where a new write takes the way to what was written before.
        assertThat(tape.behindHeaders(CUTS)).isNotEmpty();
        for (int at : tape.behindHeaders(CUTS)) {
            cut(tape, at, Tape.Loss.ALL_BUT_THE_LAST);
            cut(tape, at, Tape.Loss.ALL_LOST);
        }
    }

    private void cut(Tape tape, int at, Tape.Loss loss) throws Exception {
        var place = Files.createTempDirectory(cuts, "cut");
        Files.createDirectories(place.resolve("keys"));
        for (var key : List.of("keys/h2-admin", "keys/h2-app")) {
            Files.copy(folder.resolve(key), place.resolve(key));
        }
        tape.replay(place.resolve("havenmark.mv.db"), at, loss, random);
        try (var database = DeedWriter.durable(place); var connection = database.source().getConnection()) {
            assertThat(Deeds.damage(connection, tape.told(at))).as("seed %d, cut at %d, %s", seed, at, loss).isEmpty();
        }
    }

    private static void write(EmbeddedDatabase database, Tape tape) throws Exception {
        long end = System.nanoTime() + WRITING.toNanos();
        var threads = Executors.newFixedThreadPool(Deeds.WRITERS);
        var tasks = IntStream.range(0, Deeds.WRITERS)
            .<Callable<Void>>mapToObj(writer -> () -> write(database, tape, writer, end)).toList();
        for (var each : threads.invokeAll(tasks)) {
            each.get();
        }
        threads.shutdown();
    }

    private static Void write(EmbeddedDatabase database, Tape tape, int writer, long end) throws SQLException {
        try (var connection = database.source().getConnection()) {
            for (int number = 1; System.nanoTime() < end; number++) {
                Deeds.write(connection, writer, number);
                tape.told(writer, number);
            }
        }
        return null;
    }
}

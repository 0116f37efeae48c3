package org.havenmark.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commits a second. Run: {@code mvn -q test-compile surefire:test -Dtest=CommitsBench -Dgroups=bench}. */
@Tag("bench")
class CommitsBench {
    private static final long SECONDS = 5;
    @TempDir Path folder;
    private EmbeddedDatabase database;

    @BeforeEach
    void open() {
        database = EmbeddedDatabase.open(folder, CommitsBench::createTable, Untidiness.usual());
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({"1,1", "8,1", "32,1", "1,120", "8,120"})
    void commits(int writers, int rows) throws Exception {
        measure(writers, rows, 2);
        var nanos = measure(writers, rows, SECONDS);
        System.out.printf("%2d writers of %3d rows: %4d commits a second, half within %.1f ms, 99 %% within %.1f ms, "
            + "file %d kB%n", writers, rows, nanos.length / SECONDS, nanos[nanos.length / 2] / 1e6,
            nanos[nanos.length * 99 / 100] / 1e6, Files.size(folder.resolve("havenmark.mv.db")) / 1024);
    }

    private long[] measure(int writers, int rows, long seconds) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var threads = Executors.newFixedThreadPool(writers);
        var tasks = IntStream.range(0, writers)
            .<Callable<long[]>>mapToObj(writer -> () -> write(writer, rows, end)).toList();
        var all = LongStream.empty();
        for (var each : threads.invokeAll(tasks)) {
            all = LongStream.concat(all, Arrays.stream(each.get()));
        }
        threads.shutdown();
        return all.sorted().toArray();
    }

    private long[] write(int writer, int rows, long end) throws SQLException {
        var nanos = LongStream.builder();
        for (long begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
            try (var connection = database.source().getConnection()) {
                connection.setAutoCommit(false);
                try (var merge = connection.prepareStatement("MERGE INTO answer KEY (id) VALUES (?, ?)")) {
                    for (int row = 0; row < rows; row++) {
                        merge.setLong(1, writer * 10_000L + (begun / 1000 + row) % 5000);
                        merge.setString(2, "an answer with a note of some words, number " + begun);
                        merge.addBatch();
                    }
                    merge.executeBatch();
                }
                connection.commit();
            }
            nanos.add(System.nanoTime() - begun);
        }
        return nanos.build().toArray();
    }

    private static void createTable(DataSource source) {
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS answer (id bigint PRIMARY KEY, note varchar(200))");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.havenmark.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The data source in front of a database in memory and a disk that is pretended. */
@Timeout(30)
class DurabilityTest {
    private final FakeDisk disk = new FakeDisk();
    private final Gate everyone = new Gate();
    private final Gate writers = new Gate();
    private final Barrier barrier = new Barrier(disk, everyone, writers, Duration.ofSeconds(2));
    private final JdbcDataSource memory = new JdbcDataSource();
    private final DurableDataSource source = new DurableDataSource(memory, everyone, writers, barrier);

    @BeforeEach
    void makeTheTable() throws SQLException {
        memory.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
        try (var connection = memory.getConnection()) {
            run(connection, "CREATE TABLE pebble (id int PRIMARY KEY, name text)");
            run(connection, "INSERT INTO pebble VALUES (1, 'grey')");
        }
    }

    @AfterEach
    void close() {
        disk.held.countDown();
        barrier.close();
    }

    @Test
    void aCommitReturnsAfterASync() throws SQLException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            run(connection, "INSERT INTO pebble VALUES (2, 'red')");
            assertThat(disk.syncs).hasValue(0);
            connection.commit();
            assertThat(disk.syncs).hasValue(1);
        }
    }

    @Test
    void aStatementOfItsOwnReturnsAfterASync() throws SQLException {
        try (var connection = source.getConnection()) {
            run(connection, "UPDATE pebble SET name = 'red'");
        }
        assertThat(disk.syncs).hasValue(1);
    }

    @Test
    void aBatchReturnsAfterASync() throws SQLException {
        try (var connection = source.getConnection(); var insert = connection.prepareStatement(
                "INSERT INTO pebble VALUES (?, 'red')")) {
            insert.setInt(1, 2);
            insert.addBatch();
            insert.executeBatch();
        }
        assertThat(disk.syncs).hasValue(1);
    }

    @Test
    void turningAutoCommitOnCommitsAndSoWaits() throws SQLException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            run(connection, "DELETE FROM pebble");
            connection.setAutoCommit(true);
        }
        assertThat(disk.syncs).hasValue(1);
    }

    @Test
    void whatOnlyReadsWaitsForNothingEvenWhileTheDiskHangs() throws Exception {
        disk.held = new CountDownLatch(1);
        var writing = Executors.newSingleThreadExecutor();
        var write = writing.submit(() -> insert(2));
        while (writers.shut(Duration.ZERO)) {
            writers.open();
        }
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            assertThat(names(connection)).isPositive();
            connection.commit();
        }
        assertThat(write.isDone()).isFalse();
        disk.held.countDown();
        write.get(10, TimeUnit.SECONDS);
        assertThat(disk.syncs).hasValue(1);
        writing.shutdown();
    }

    @Test
    void whatIsRolledBackWaitsForNothing() throws SQLException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            run(connection, "DELETE FROM pebble");
            connection.rollback();
            assertThat(names(connection)).isEqualTo(1);
        }
        assertThat(disk.syncs).hasValue(0);
    }

    @Test
    void aSecondConnectionInTheSameThreadDoesNotDeadlockAndTheFirstWaitsForBoth() throws SQLException {
        try (var outer = source.getConnection()) {
            outer.setAutoCommit(false);
            run(outer, "INSERT INTO pebble VALUES (2, 'red')");
            insert(3);
            assertThat(disk.syncs).as("it would wait for itself").hasValue(0);
            outer.rollback();
        }
        assertThat(disk.syncs).as("what the inner one committed").hasValue(1);
    }

    @Test
    void closingLeavesTheGates() throws Exception {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            run(connection, "INSERT INTO pebble VALUES (2, 'red')");
        }
        assertThat(writers.shut(Duration.ZERO)).isTrue();
        assertThat(everyone.shut(Duration.ZERO)).isTrue();
        writers.open();
        everyone.open();
    }

    @Test
    void aStatementThatFailsLeavesTheGates() throws Exception {
        assertThatThrownBy(() -> insert(1)).isInstanceOf(SQLException.class);
        assertThat(writers.shut(Duration.ZERO)).isTrue();
        writers.open();
    }

    @Test
    void aFailedSyncStopsWritesButNotReads() throws SQLException {
        disk.failing = true;
        assertThatThrownBy(() -> insert(2)).isInstanceOf(WritesStopped.class);
        disk.failing = false;
        assertThatThrownBy(() -> insert(3)).isInstanceOf(WritesStopped.class);
        assertThatThrownBy(barrier::check).isInstanceOf(WritesStopped.class).hasRootCauseMessage("no space left");
        try (var connection = source.getConnection()) {
            assertThat(names(connection)).as("the second was refused before it began").isEqualTo(2);
        }
    }

    @Test
    void aSyncThatTakesTooLongLeavesTheOutcomeUnknown() {
        disk.held = new CountDownLatch(1);
        assertThatThrownBy(() -> insert(2)).isInstanceOf(OutcomeUnknown.class);
    }

    @Test
    void rowsCannotBeChangedThroughAResultSet() throws SQLException {
        try (var connection = source.getConnection()) {
            assertThatThrownBy(() -> connection.createStatement(
                ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_UPDATABLE))
                .isInstanceOf(SQLFeatureNotSupportedException.class);
        }
    }

    private Void insert(int id) throws SQLException {
        try (var connection = source.getConnection()) {
            run(connection, "INSERT INTO pebble VALUES (" + id + ", 'red')");
        }
        return null;
    }

    private static int names(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(
                "SELECT count(*) FROM pebble")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

package org.havenmark.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir Path temporary;

    @Test
    void theKeysAreTheOwnersAlone() throws SQLException, IOException {
        var data = temporary.resolve("data");
        open(data).close();
        assertThat(permissions(data)).isEqualTo("rwx------");
        assertThat(permissions(data.resolve("keys"))).isEqualTo("rwx------");
        assertThat(permissions(data.resolve("keys/h2-admin"))).isEqualTo("rw-------");
        assertThat(permissions(data.resolve("keys/h2-app"))).isEqualTo("rw-------");
        assertThat(Files.readString(data.resolve("keys/h2-admin"))).hasSize(43)
            .isNotEqualTo(Files.readString(data.resolve("keys/h2-app")));
    }

    @Test
    void whatWasWrittenIsThereWhenItIsOpenedAgain() throws SQLException {
        try (var database = open(temporary)) {
            execute(database.source(), "INSERT INTO pebble VALUES (1, 'grey')");
        }
        try (var database = open(temporary); var connection = database.source().getConnection();
                var rows = connection.createStatement().executeQuery("SELECT kind FROM pebble")) {
            assertThat(rows.next()).isTrue();
        }
    }

    @Test
    void aCheckOfAListOutlivesTheSessionThatMadeIt() throws SQLException {
        try (var database = open(temporary)) {
            execute(database.source(), "INSERT INTO pebble VALUES (1, 'grey')");
            assertThatThrownBy(() -> execute(database.source(), "INSERT INTO pebble VALUES (2, 'blue')"))
                .hasMessageContaining("pebble_kind");
        }
    }

    @Test
    void theAppMayWriteRowsButNotChangeTheAudit() throws SQLException {
        try (var database = open(temporary)) {
            var source = database.source();
            execute(source, "INSERT INTO audit VALUES (1)");
            for (var deed : List.of("UPDATE audit SET id = 2", "DELETE FROM audit", "TRUNCATE TABLE audit")) {
                assertThatThrownBy(() -> execute(source, deed)).hasMessageContaining("Not enough rights");
            }
            assertThatThrownBy(() -> execute(source, "DROP TABLE audit")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> execute(source, "CHECKPOINT SYNC")).hasMessageContaining("Admin rights");
        }
    }

    @Test
    void aFolderThatAnotherProcessHasOpenIsRefused() throws Exception {
        var other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
            System.getProperty("java.class.path"), DeedWriter.class.getName(), "durable", temporary.toString()).start();
        try {
            assertThat(other.getInputStream().read()).isPositive();
            assertThatThrownBy(() -> open(temporary)).isInstanceOf(DataFolderInUse.class)
                .hasMessageContaining(temporary.toString());
        } finally {
            other.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static EmbeddedDatabase open(Path data) {
        return EmbeddedDatabase.open(data, EmbeddedDatabaseTest::createTables, Untidiness.usual());
    }

    private static void createTables(DataSource source) {
        try {
            execute(source, "CREATE TABLE IF NOT EXISTS audit (id int)");
            execute(source, "CREATE TABLE IF NOT EXISTS pebble (id int, kind varchar(9),"
                + " CONSTRAINT pebble_kind CHECK (kind IN ('grey', 'red')))");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}

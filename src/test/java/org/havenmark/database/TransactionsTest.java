package org.havenmark.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransactionsTest implements TestPropertyProvider {
    private final Path folder = temporary();

    @Inject Pebbles pebbles;
    @Inject Heap heap;
    @Inject DataSource source;

    @Override
    public Map<String, String> getProperties() {
        return Map.of("havenmark.data", folder.toString(), "havenmark.db.url", "");
    }

    @BeforeAll
    void makeTheTable() throws SQLException {
        try (var admin = OwnerConnection.embedded(folder, "havenmark_admin", "h2-admin");
                var statement = admin.createStatement()) {
            statement.execute("CREATE TABLE pebble (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text)");
            statement.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON pebble TO havenmark");
        }
    }

    @AfterAll
    void dropTheTable() throws SQLException {
        try (var admin = OwnerConnection.embedded(folder, "havenmark_admin", "h2-admin");
                var statement = admin.createStatement()) {
            statement.execute("DROP TABLE pebble");
        }
    }

    @Test
    void aRepositoryWritesAndReads() {
        var saved = pebbles.save(new Pebble(null, "grey"));
        assertThat(pebbles.findById(saved.id())).contains(saved);
    }

    @Test
    void aTransactionKeepsAllOrNothing() {
        heap.add("one", "two");
        assertThatThrownBy(() -> heap.addAndFail("three", "four")).isInstanceOf(IllegalStateException.class);
        assertThat(pebbles.findAll()).extracting(Pebble::name).contains("one", "two").doesNotContain("three", "four");
    }

    @Test
    void aNewTransactionInsideAnotherDoesNotWaitForItself() {
        heap.addInside("outer", "inner");
        assertThat(pebbles.findAll()).extracting(Pebble::name).contains("outer", "inner");
    }

    @Test
    void theInjectedDataSourceJoinsTheTransaction() {
        assertThat(heap.countThroughJdbcAfterAdding(source, "joined")).isPositive();
    }

    @Test
    void theAppMayNotChangeTheAuditNorTheTables() throws SQLException {
        try (var pool = OwnerConnection.embedded(folder, "havenmark", "h2-app")) {
            assertThatThrownBy(() -> pool.createStatement().executeUpdate("DELETE FROM audit"))
                .hasMessageContaining("Not enough rights");
            assertThatThrownBy(() -> pool.createStatement().execute("DROP TABLE pebble"))
                .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> pool.createStatement().execute("CHECKPOINT SYNC"))
                .hasMessageContaining("Admin rights");
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "database").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @MappedEntity("pebble")
    record Pebble(@Id @GeneratedValue @Nullable Long id, String name) { }

    @JdbcRepository(dialect = Dialect.POSTGRES)
    interface Pebbles extends CrudRepository<Pebble, Long> { }

    @Singleton
    static class Heap {
        private final Pebbles pebbles;
        private final Inner inner;

        Heap(Pebbles pebbles, Inner inner) {
            this.pebbles = pebbles;
            this.inner = inner;
        }

        @Transactional
        void add(String... names) {
            pebbles.saveAll(List.of(names).stream().map(name -> new Pebble(null, name)).toList());
        }

        @Transactional
        void addAndFail(String... names) {
            add(names);
            throw new IllegalStateException("on purpose");
        }

        @Transactional
        void addInside(String outer, String name) {
            pebbles.save(new Pebble(null, outer));
            inner.add(name);
            pebbles.save(new Pebble(null, outer));
        }

        @Transactional
        long countThroughJdbcAfterAdding(DataSource source, String name) {
            pebbles.save(new Pebble(null, name));
            try (var statement = source.getConnection()
                    .prepareStatement("SELECT count(*) FROM pebble WHERE name = ?")) {
                statement.setString(1, name);
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    return rows.getLong(1);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Singleton
    static class Inner {
        private final Pebbles pebbles;

        Inner(Pebbles pebbles) {
            this.pebbles = pebbles;
        }

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        void add(String name) {
            pebbles.save(new Pebble(null, name));
        }
    }
}

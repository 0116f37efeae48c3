package org.havenmark.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowDemoTest {
    @TempDir
    private Path folder;

    @Test
    void itDoesNotOpenToAnotherMachine() {
        var told = Told.by(Map.of("MICRONAUT_SERVER_HOST", "0.0.0.0"), "demo");
        assertThat(told.err().lines()).singleElement().asString().contains("does not bind to 0.0.0.0");
        assertThat(told.code()).isEqualTo(1);
    }

    @Test
    void itDoesNotTouchADataFolderThatExists() {
        var told = Told.by(Map.of("HAVENMARK_DATA", folder.toString()), "demo");
        assertThat(told.err().lines()).singleElement().asString().contains(folder.toString());
        assertThat(told.code()).isEqualTo(1);
        assertThat(folder).exists();
    }

    @Test
    void itDoesNotTouchPostgres() {
        var told = Told.by(Map.of("HAVENMARK_DB_URL", "jdbc:postgresql://db/network"), "demo", "--keep");
        assertThat(told.err().lines()).singleElement().asString().contains("PostgreSQL");
        assertThat(told.code()).isEqualTo(1);
    }

    @Test
    void thisMachineByNameIsNoOtherAddress() {
        DemoFolder.refuseAnythingReal(surroundings(Map.of("MICRONAUT_SERVER_HOST", "localhost")));
        assertThat(ShowDemo.settings(folder)).containsEntry("micronaut.server.host", "127.0.0.1");
    }

    @Test
    void itStartsAfreshInItsOwnFolder() throws IOException {
        Files.createDirectories(folder.resolve("demo/keys"));
        Files.writeString(folder.resolve("demo/keys/one"), "old");
        new DemoFolder(folder.resolve("demo")).empty();
        assertThat(folder.resolve("demo")).doesNotExist();
        assertThat(DemoFolder.of(surroundings(Map.of())).path()).endsWithRaw(Path.of("target", "demo"));
    }

    @Test
    void aFolderInWhichADemonstrationRunsIsLeftAlone() throws IOException {
        var file = Files.writeString(folder.resolve("rows"), "new");
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE); var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> new DemoFolder(folder).empty()).isInstanceOf(Obstacle.class);
        }
        assertThat(file).exists();
    }

    private static Surroundings surroundings(Map<String, String> environment) {
        return Surroundings.of(environment, Locale.ENGLISH);
    }
}

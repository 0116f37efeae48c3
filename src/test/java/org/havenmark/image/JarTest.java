package org.havenmark.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** One server runs for all; what else is done is done beside it, as the image's owner would. */
@Tag("jar")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JarTest {
    private final Path data = newFolder();
    private final int port = Jar.freePort();
    private final Running server = Jar.confined(data, port, "serve");

    @BeforeAll
    void waitForTheServer() throws InterruptedException {
        server.answers();
    }

    @AfterAll
    void stop() throws InterruptedException {
        server.close();
    }

    @Test
    void aNewServerAsksForTheFirstAccountWithTheCodeItPrinted() throws IOException, InterruptedException {
        var login = server.get("/login");
        assertThat(login.statusCode()).isEqualTo(303);
        assertThat(login.headers().firstValue("location")).hasValue("/setup");
        assertThat(server.get("/setup").statusCode()).isEqualTo(200);
        assertThat(server.printed(2)).containsPattern("http://localhost:" + port
            + "/setup .*: ([A-Z0-9]{4}-){3}[A-Z0-9]{4}");
    }

    @Test
    void nothingElseIsPrinted() throws InterruptedException {
        assertThat(server.printed(2).lines()).hasSize(2);
    }

    @Test
    void theHealthCheckTellsARunningServerFromNone() throws InterruptedException {
        assertThat(Jar.confined(data, port, "health").ends()).isZero();
        assertThat(Jar.confined(data, Jar.freePort(), "health").ends()).isEqualTo(1);
    }

    @Test
    void aSheetIsChecked() throws InterruptedException {
        var sheet = Path.of("scoresheets/shelter-core-1.yaml").toAbsolutePath();
        var told = Running.start(data, port, List.of(Jar.java().toString(), "-jar", Jar.file().toString(),
            "check-sheet", sheet.toString()));
        assertThat(told.ends()).as(told.printed()).isZero();
        assertThat(told.printed()).contains("no problem");
    }

    @Test
    void aSecondServerLeavesTheDataFolderAlone() throws InterruptedException {
        var second = Jar.confined(data, Jar.freePort(), "serve");
        assertThat(second.ends()).isEqualTo(1);
        assertThat(second.printed().lines()).singleElement().asString().contains("in use").contains(data.toString());
    }

    @Test
    void anAdministratorIsMadeOnThePageOfTheRunningServer() throws IOException, InterruptedException {
        var second = Jar.confined(data, port, "create-admin");
        assertThat(second.endsAfter("Office\nAda\nada\nquiet river stone\n")).isEqualTo(1);
        assertThat(second.printed().lines()).singleElement().asString().contains("in use")
            .contains("http://localhost:" + port + "/persons");
    }

    @Test
    void aDemonstrationLeavesTheDataFolderAlone() throws InterruptedException {
        var demo = Jar.confined(data, port, "demo");
        assertThat(demo.ends()).isEqualTo(1);
        assertThat(demo.printed().lines()).singleElement().asString().contains(data.toString());
    }

    @Test
    void itIsNotRootAndCannotWriteBesideItsData() throws InterruptedException {
        var shell = Running.start(data, port, Jar.confined(data, List.of("sh", "-c",
            "id -u; touch " + data + "/x && echo data; touch " + Path.of("target/x").toAbsolutePath()
            + " || echo not")));
        shell.ends();
        assertThat(shell.printed().lines()).startsWith("10001", "data").endsWith("not");
    }

    private static Path newFolder() {
        try {
            return Files.createDirectories(Path.of("target", "test-data", UUID.randomUUID().toString()))
                .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

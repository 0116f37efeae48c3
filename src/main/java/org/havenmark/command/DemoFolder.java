package org.havenmark.command;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the demonstration keeps its rows: never where anything real is. */
record DemoFolder(Path path) {
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost");

    /** Everybody knows the demonstration's passwords, so it must not be near real data or another machine. */
    static void refuseAnythingReal(Surroundings surroundings) {
        surroundings.setting("MICRONAUT_SERVER_HOST").filter(host -> !THIS_MACHINE.contains(host)).ifPresent(host -> {
            throw new Obstacle("command.demo.host", host);
        });
        surroundings.setting("HAVENMARK_DB_URL").ifPresent(url -> {
            throw new Obstacle("command.demo.postgres");
        });
        surroundings.setting("HAVENMARK_DATA").filter(folder -> Files.exists(Path.of(folder))).ifPresent(folder -> {
            throw new Obstacle("command.demo.data", folder);
        });
    }

    /** In a checkout's {@code target/}, where the program itself is; else among the machine's temporary files. */
    static DemoFolder of(Surroundings surroundings) {
        return new DemoFolder(surroundings.setting("HAVENMARK_DATA").map(Path::of)
            .or(() -> home().filter(home -> home.endsWith("target")).map(target -> target.resolve("demo")))
            .orElse(Path.of(System.getProperty("java.io.tmpdir"), "havenmark-demo-"
                + System.getProperty("user.name"))));
    }

    /** Not the working folder: Maven starts the program in another one. */
    private static Optional<Path> home() {
        return Optional.ofNullable(DemoFolder.class.getProtectionDomain().getCodeSource())
            .map(source -> Path.of(URI.create(source.getLocation().toString())).getParent());
    }

    /** Deletes what the last demonstration left, unless one still runs on it. */
    void empty() throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        List<Path> deepestFirst;
        try (var walk = Files.walk(path)) {
            deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (var file : deepestFirst) {
            refuseIfLocked(file);
        }
        for (var file : deepestFirst) {
            Files.delete(file);
        }
    }

    private static void refuseIfLocked(Path file) throws IOException {
        if (Files.isRegularFile(file) && isLocked(file)) {
            throw new Obstacle("command.demo.runs");
        }
    }

    private static boolean isLocked(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE); var lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }
}

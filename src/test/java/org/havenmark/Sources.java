package org.havenmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's own files, for the tests that read them. */
final class Sources {
    static final Path JAVA = Path.of("src/main/java/org/havenmark");
    static final Path RESOURCES = Path.of("src/main/resources");

    private Sources() { }

    static List<Path> below(Path folder, String ending) {
        try (var walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> foldersIn(Path folder) {
        try (var list = Files.list(folder)) {
            return list.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        return read(file).lines().toList();
    }

    /** Each place where the pattern is found, as file, line and what stands there. */
    static Stream<String> finds(Path file, Pattern pattern) {
        var words = read(file);
        return pattern.matcher(words).results().map(found -> file + ":"
            + (words.substring(0, found.start()).lines().count() + 1) + " " + found.group().strip());
    }

    static Properties messages(Path file) {
        var messages = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }
}

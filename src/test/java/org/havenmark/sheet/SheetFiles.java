package org.havenmark.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The sheets' files of the tests, and those that ship. */
final class SheetFiles {
    private static final Path SHIPPED = Path.of("scoresheets");

    private SheetFiles() { }

    /** Every sheet that ships, by file name. */
    static List<Sheet> shipped() {
        try (var files = Files.list(SHIPPED)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml")).sorted()
                .map(SheetFiles::shipped).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sheet shipped(String name) {
        return SheetReader.read(name, shippedText(name).getBytes(StandardCharsets.UTF_8)).sheet().orElseThrow();
    }

    static String shippedText(String name) {
        try {
            return Files.readString(SHIPPED.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] minimal() {
        return bytes("good/minimal-1.yaml");
    }

    /** The small sheet with some of its text replaced, as text, text, text, text. */
    static byte[] minimal(String... replacements) {
        return with("good/minimal-1.yaml", replacements);
    }

    /** A sheet with some of its text replaced likewise. */
    static byte[] with(String path, String... replacements) {
        var text = new String(bytes(path), StandardCharsets.UTF_8);
        for (int i = 0; i < replacements.length; i += 2) {
            if (!text.contains(replacements[i])) {
                throw new IllegalArgumentException(replacements[i]);
            }
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] bytes(String path) {
        try (InputStream file = SheetFiles.class.getResourceAsStream("/sheet/" + path)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.havenmark.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.havenmark.web.Tokens;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.SheetReader;
import org.havenmark.sheet.SheetVersion;
import org.havenmark.sheet.SheetVersions;
import org.jspecify.annotations.Nullable;

/** Versions of sheets, made from a file by replacing some of its text. */
public final class Versions {
    static final Path SMALL = Path.of("src/test/resources/sheet/good/minimal-1.yaml");
    public static final Path CORE = Path.of("scoresheets/shelter-core-1.yaml");
    private static final Instant THEN = Instant.parse("2026-02-01T08:00:00Z");

    private Versions() { }

    /** With the first of each two texts replaced by the second, wherever it stands. */
    static Sheet read(Path file, String... replacements) {
        var reading = SheetReader.read("sheet.yaml", text(file, replacements).getBytes(StandardCharsets.UTF_8));
        return reading.sheet().orElseThrow(() -> new IllegalArgumentException(reading.problems().toString()));
    }

    public static UUID keep(SheetVersions versions, Path file, @Nullable Instant publishedAt, String... replacements) {
        var sheet = read(file, replacements);
        var content = text(file, replacements).getBytes(StandardCharsets.UTF_8);
        return versions.save(new SheetVersion(UUID.randomUUID(), sheet.id(), sheet.version(), content,
            Tokens.sha256(content), THEN, null, publishedAt, null, null, null)).id();
    }

    private static String text(Path file, String... replacements) {
        try {
            var text = Files.readString(file);
            for (int i = 0; i < replacements.length; i += 2) {
                if (!text.contains(replacements[i])) {
                    throw new IllegalArgumentException("Not in " + file + ": " + replacements[i]);
                }
                text = text.replace(replacements[i], replacements[i + 1]);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

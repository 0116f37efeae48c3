package org.havenmark.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The sheets' files of the tests. */
final class SheetFiles {
    private SheetFiles() { }

    static byte[] minimal() {
        return bytes("good/minimal-1.yaml");
    }

    /** The small sheet with some of its text replaced, as text, text, text, text. */
    static byte[] minimal(String... replacements) {
        var text = new String(minimal(), StandardCharsets.UTF_8);
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

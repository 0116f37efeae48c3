package org.havenmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.havenmark.sheet.SheetReader;
import org.junit.jupiter.api.Test;

class SheetBenchTest extends Bench {
    @Test
    void readingTheCoreSheet() throws IOException {
        var bytes = Files.readAllBytes(Path.of("scoresheets", "shelter-core-1.yaml"));
        var begun = System.nanoTime();
        // The first reading, which is what somebody waits for: nothing is warm yet.
        SheetReader.read("shelter-core-1.yaml", bytes).sheet().orElseThrow();
        row("read shelter-core for the first time", (System.nanoTime() - begun) / 1e6, "ms", 2000);
    }
}

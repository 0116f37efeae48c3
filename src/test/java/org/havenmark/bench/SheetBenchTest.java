package org.havenmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.havenmark.sheet.Proof;
import org.havenmark.sheet.Rating;
import org.havenmark.sheet.Scoring;
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

    @Test
    void aSheetOfFifteenHundredCriteria() {
        var bytes = LongSheet.yaml();
        var begun = System.nanoTime();
        var sheet = SheetReader.read("long-sheet-1.yaml", bytes).sheet().orElseThrow();
        row("read 1,500 criteria with 6 levels of composites", (System.nanoTime() - begun) / 1e6, "ms", 2000);
        var ratings = sheet.criteria().map(criterion -> new Rating(criterion.id(),
            new Rating.Level(criterion.id().length() % 4, Proof.CONFIRMED))).toList();
        for (int warming = 0; warming < 10; warming++) {
            Scoring.score(sheet, Set.of(), ratings);
        }
        begun = System.nanoTime();
        Scoring.score(sheet, Set.of(), ratings);
        row("score 1,500 criteria with 6 levels of composites", (System.nanoTime() - begun) / 1e6, "ms", 50);
    }
}

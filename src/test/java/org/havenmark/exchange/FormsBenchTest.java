package org.havenmark.exchange;

import org.havenmark.bench.Bench;
import org.havenmark.bench.LongSheet;
import org.junit.jupiter.api.Test;

class FormsBenchTest extends Bench {
    @Test
    void refusingHostileWorkbooks() {
        var slowest = HostileFiles.all().values().stream().mapToDouble(file -> {
            var begun = System.nanoTime();
            try {
                WorkbookReader.read(file);
                throw new IllegalStateException("read");
            } catch (Refused refused) {
                return (System.nanoTime() - begun) / 1e6;
            }
        }).max().orElseThrow();
        row("refuse a hostile workbook, the slowest of all kinds", slowest, "ms", 5000);
    }

    @Test
    void writingTheCoreSheetAsAForm() {
        var yaml = Samples.file("scoresheets/shelter-core-1.yaml");
        var begun = System.nanoTime();
        // The first one, which is what somebody waits for: nothing is warm yet.
        Samples.workbook(yaml);
        row("write shelter-core as XLSForm for the first time", (System.nanoTime() - begun) / 1e6, "ms", 2000);
    }

    @Test
    void aFormOfFifteenHundredCriteria() {
        var yaml = LongSheet.yaml();
        var sheet = Samples.sheet(yaml);
        var begun = System.nanoTime();
        var workbook = FormWriter.write(FormMaker.make(sheet, yaml, Samples.SAID));
        row("write 1,500 criteria as XLSForm", (System.nanoTime() - begun) / 1e6, "ms", 5000);
        begun = System.nanoTime();
        FormReader.read(WorkbookReader.read(workbook));
        row("read 1,500 criteria from XLSForm", (System.nanoTime() - begun) / 1e6, "ms", 5000);
    }
}

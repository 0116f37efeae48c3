package org.havenmark.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ShippedSheetsTest {
    @Test
    void everySheetThatShipsReadsWithoutAProblem() throws IOException {
        var messages = ResourceBundle.getBundle("messages.sheet", Locale.ENGLISH);
        for (var file : sheets()) {
            var reading = SheetReader.read(file.getFileName().toString(), Files.readAllBytes(file));
            assertThat(reading.problems().stream().map(problem -> problem.file() + ":" + problem.line() + ":"
                + problem.column() + " " + problem.words(messages::getString, Locale.ENGLISH))).isEmpty();
        }
    }

    @Test
    void aFileIsNamedForItsSheetAndVersion() throws IOException {
        for (var file : sheets()) {
            assertThat(SheetReader.read(file.toString(), Files.readAllBytes(file)).sheet())
                .hasValueSatisfying(sheet -> assertThat(file.getFileName()).hasToString(
                    sheet.id() + "-" + sheet.version() + ".yaml"));
        }
    }

    private static List<Path> sheets() throws IOException {
        try (var files = Files.list(Path.of("scoresheets"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }
}

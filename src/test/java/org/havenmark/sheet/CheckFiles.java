package org.havenmark.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;

/** Checks files from the command line while a sheet is being written: {@code file:line:column words}. */
final class CheckFiles {
    private CheckFiles() { }

    public static void main(String[] files) throws IOException {
        var messages = ResourceBundle.getBundle("messages.sheet", Locale.ENGLISH);
        for (var file : files) {
            var reading = SheetReader.read(file, Files.readAllBytes(Path.of(file)));
            reading.problems().forEach(problem -> System.out.println(problem.file() + ":" + problem.line() + ":"
                + problem.column() + " " + problem.words(messages::getString, Locale.ENGLISH)));
            reading.sheet().ifPresent(sheet -> System.out.println(file + ": no problem, " + sheet.criteria().count()
                + " criteria"));
        }
    }
}

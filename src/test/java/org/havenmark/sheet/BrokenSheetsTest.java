package org.havenmark.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Beside each broken sheet lies what a person who looked at it expects: {@code line:column key}, line by line. */
class BrokenSheetsTest {
    private static final Path BROKEN = Path.of("src/test/resources/sheet/broken");

    static List<Path> sheets() throws IOException {
        try (var files = Files.list(BROKEN)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyProblemIsListedWithItsLineAndColumn(Path sheet) throws IOException {
        var reading = SheetReader.read(sheet.getFileName().toString(), Files.readAllBytes(sheet));
        assertThat(reading.sheet()).isEmpty();
        assertThat(reading.problems().stream().map(BrokenSheetsTest::line))
            .containsExactlyElementsOf(expected(sheet));
    }

    @Test
    void thereAreAtLeastThirtyOfThem() throws IOException {
        assertThat(sheets()).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void everyFaultThatAFileOfWordsCanHaveIsAmongThem() throws IOException {
        var keys = new HashSet<String>();
        for (var sheet : sheets()) {
            expected(sheet).forEach(line -> keys.add(line.split(" ")[1]));
        }
        var elsewhere = Stream.of(Fault.TOO_BIG, Fault.NOT_UTF8, Fault.TOO_DEEP, Fault.TOO_MANY_PARTS, Fault.MORE,
            Fault.BAD_CODE).map(Fault::key).toList();
        assertThat(Arrays.stream(Fault.values()).map(Fault::key).filter(key -> !elsewhere.contains(key)))
            .containsExactlyInAnyOrderElementsOf(keys);
    }

    private static List<String> expected(Path sheet) throws IOException {
        return Files.readAllLines(Path.of(sheet.toString().replace(".yaml", ".expected")));
    }

    private static String line(Problem problem) {
        return problem.line() + ":" + problem.column() + " " + problem.key();
    }
}

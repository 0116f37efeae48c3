package org.havenmark.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckSheetTest {
    private static final String GOOD = "src/test/resources/sheet/good/minimal-1.yaml";
    @TempDir
    private Path folder;
    private String broken = "";

    @BeforeEach
    void breakASheet() throws IOException {
        var file = folder.resolve("broken.yaml");
        Files.writeString(file, Files.readString(Path.of(GOOD)).replace("version: 1", "version: 0\ncolour: red"));
        broken = file.toString();
    }

    @Test
    void aSheetWithoutAProblemIsSaidToBeFine() {
        var told = Told.by(Map.of(), "check-sheet", GOOD);
        assertThat(told.out()).endsWith(GOOD + ": no problem, 2 criteria" + System.lineSeparator());
        assertThat(told.code()).isZero();
    }

    @Test
    void adviceIsToldAndDoesNotMakeASheetWrong() {
        var told = Told.by(Map.of(), "check-sheet", GOOD);
        assertThat(told.out()).startsWith(GOOD + ": advice on facilities: Everything here has the same weight 3");
        assertThat(told.code()).isZero();
    }

    @Test
    void everyProblemIsALineWithItsPlace() {
        var told = Told.by(Map.of(), "check-sheet", broken);
        assertThat(told.out().lines()).hasSize(2).allMatch(line -> line.matches(".*broken\\.yaml:\\d+:\\d+ \\S.*"));
        assertThat(told.code()).isEqualTo(1);
    }

    @Test
    void aFineFileAfterABrokenOneIsStillChecked() {
        var told = Told.by(Map.of(), "check-sheet", broken, GOOD);
        assertThat(told.out()).contains("broken.yaml:").contains(GOOD + ": no problem");
        assertThat(told.code()).isEqualTo(1);
    }

    @Test
    void theWordsComeInTheLanguageAskedFor() {
        assertThat(Told.by(Map.of(), "check-sheet", "--language", "vi", GOOD).out()).contains("2 tiêu chí");
        assertThat(Told.by(Map.of(), Locale.forLanguageTag("vi"), "check-sheet", GOOD).out()).contains("2 tiêu chí");
        assertThat(Told.by(Map.of(), "check-sheet", "--language", "vi", broken).out())
            .isNotEqualTo(Told.by(Map.of(), "check-sheet", broken).out()).doesNotContain("⟦");
    }

    @Test
    void aFileThatIsNotThereIsAProblemToo() {
        var told = Told.by(Map.of(), "check-sheet", "nowhere.yaml");
        assertThat(told.out()).contains("nowhere.yaml: this file could not be read");
        assertThat(told.code()).isEqualTo(1);
    }

    @Test
    void withoutAFileItSaysHowItIsUsed() {
        var told = Told.by(Map.of(), "check-sheet");
        assertThat(told.err()).contains("Usage: havenmark check-sheet");
        assertThat(told.code()).isEqualTo(2);
    }
}

package org.havenmark.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.havenmark.sheet.Sheet.Purpose;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ShippedSheetsTest {
    @Test
    void everySheetThatShipsReadsWithoutAProblem() throws IOException {
        var messages = ResourceBundle.getBundle("messages.sheet", Locale.ENGLISH);
        for (var file : files()) {
            var reading = SheetReader.read(file.getFileName().toString(), Files.readAllBytes(file));
            assertThat(reading.problems().stream().map(problem -> problem.file() + ":" + problem.line() + ":"
                + problem.column() + " " + problem.words(messages::getString, Locale.ENGLISH))).isEmpty();
        }
    }

    @Test
    void aFileIsNamedForItsSheetAndVersion() throws IOException {
        for (var file : files()) {
            assertThat(SheetReader.read(file.toString(), Files.readAllBytes(file)).sheet())
                .hasValueSatisfying(sheet -> assertThat(file.getFileName()).hasToString(
                    sheet.id() + "-" + sheet.version() + ".yaml"));
        }
    }

    @Test
    void thereIsAModuleForEachFieldThatTheCoreTouchesOnly() {
        assertThat(modules()).extracting(Sheet::id).containsExactly("module-border-reception", "module-children",
            "module-inclusion", "module-learning", "module-referral", "module-rights", "module-staff");
        assertThat(modules()).allSatisfy(module -> assertThat(module.criteria().count()).isBetween(10L, 18L));
    }

    @Test
    void whatAModuleAsksHasItsSourceAndIsSkilled() {
        assertThat(modules().flatMap(Sheet::criteria)).allSatisfy(criterion -> {
            assertThat(criterion.source()).as(criterion.id()).matches("[AB] .*; .*\\d.*");
            assertThat(criterion.skills()).as(criterion.id()).isNotEmpty();
        });
    }

    @Test
    void childrenAndBordersAreAskedAboutOnlyWhereThereAreSome() {
        assertThat(SheetFiles.shipped("module-children-1.yaml").criteria())
            .allSatisfy(criterion -> assertThat(criterion.profiles()).contains("children"));
        assertThat(SheetFiles.shipped("module-border-reception-1.yaml").criteria())
            .allSatisfy(criterion -> assertThat(criterion.profiles()).containsExactly("border"));
    }

    @Test
    void aRedLineOfAModuleIsSeenWithoutOpeningAFile() {
        assertThat(modules().flatMap(Sheet::criteria).filter(Criterion::redLine)).isNotEmpty()
            .allSatisfy(criterion -> assertThat(criterion.looks()).as(criterion.id())
                .doesNotContain(Criterion.Look.CODED_FILE));
    }

    @Test
    void eachModuleKeepsToTheScaleOfTheCore() {
        var core = SheetFiles.shipped("shelter-core-1.yaml");
        assertThat(modules()).allSatisfy(module -> {
            assertThat(module.scale()).isEqualTo(core.scale());
            assertThat(module.rules()).isEqualTo(core.rules());
        });
    }

    @Test
    void theExamplesSayThatTheyAreExamples() {
        var examples = SheetFiles.shipped().stream().filter(sheet -> sheet.id().startsWith("example-")).toList();
        assertThat(examples).extracting(Sheet::id).containsExactly("example-checklist", "example-ladder");
        assertThat(examples).allSatisfy(example -> {
            assertThat(example.title().words().get("en")).startsWith("Example: ");
            assertThat(example.summary().words().get("en")).startsWith("An example to start from, not a standard.");
            assertThat(example.purposes()).isEqualTo(Set.of(Purpose.PEER, Purpose.SELF));
        });
    }

    private static Stream<Sheet> modules() {
        return SheetFiles.shipped().stream().filter(sheet -> sheet.purposes().contains(Purpose.MODULE));
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(Path.of("scoresheets"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }
}

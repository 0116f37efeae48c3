package org.havenmark;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.havenmark.sheet.Sheets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The map of the house and the few habits that a compiler cannot see. */
class HouseTest {
    /** A room uses only those before it. */
    private static final List<String> ROOMS = List.of("database", "web", "audit", "shelter", "person", "guard", "sheet",
        "cycle", "assessment", "change", "feedback", "plan", "revisit", "network", "drafting", "exchange", "home",
        "demo", "command");
    /** Where the rules begin; whatever they reach is a rule too. */
    private static final List<String> RULES = List.of("sheet.SheetReader", "sheet.Scoring", "sheet.Advising",
        "sheet.CommonCriteria", "sheet.Switching", "sheet.Freezing", "sheet.LegalDifference", "sheet.StandardReader",
        "sheet.Covering",
        "assessment.Concordance", "assessment.Measuring", "assessment.OnSheet", "assessment.SameCriteria",
        "drafting.SheetComparison", "drafting.WordDiff", "drafting.Simulating",
        "drafting.Merging", "drafting.Differing", "drafting.Composing", "drafting.Structure", "drafting.Checking",
        "change.Change", "change.Family", "change.DifferenceInDifferences", "change.RegressionToTheMean",
        "change.Questioning", "change.SecondLooks", "change.NetworkChange", "change.Twice",
        "cycle.Proposing", "cycle.TeamRules", "plan.MoneyReading", "plan.Calendar",
        "revisit.Complying", "revisit.Scheduling", "revisit.Averaging", "guard.Spotting", "network.Suppression",
        "network.Distribution");
    /** A rule may still read its data file: the JSON parser knows neither beans nor requests. */
    private static final DescribedPredicate<JavaClass> FRAMEWORK = resideInAnyPackage("io.micronaut..", "jakarta..",
        "java.sql..", "javax.sql..", "freemarker..", "picocli..", "org.slf4j..")
        .and(not(resideInAPackage("io.micronaut.json..")));
    private static final int MOST_LINES = 200;
    private static final int MOST_COLUMNS = 120;
    private static final Pattern INLINE = Pattern.compile(
        "<script(?![^>]*\\ssrc=)|<style|\\sstyle=|\\son[a-z]+=\"|javascript:", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNSAFE = Pattern.compile(
        "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function");
    private static final Pattern ONE_WAY = Pattern.compile(
        "(margin|padding|border|inset)-(left|right)\\b|\\bfloat:\\s*(left|right)|text-align:\\s*(left|right)");
    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        // What libraries depend on among themselves is not ours to judge.
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.havenmark");
    }

    @Test
    void everyRoomIsOnTheMap() {
        assertThat(names(Sources.JAVA)).isNotEmpty().isSubsetOf(ROOMS);
    }

    @ParameterizedTest
    @FieldSource("ROOMS")
    void aRoomUsesOnlyRoomsAboveIt(String room) {
        var below = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).stream().map(HouseTest::packageOf);
        noClasses().that().resideInAPackage(packageOf(room))
            .should().dependOnClassesThat().resideInAnyPackage(below.toArray(String[]::new))
            .orShould().dependOnClassesThat().haveFullyQualifiedName("org.havenmark.Application")
            .allowEmptyShould(true).check(classes);
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void aRuleReachesNoFramework(String rule) {
        noClasses().that().haveFullyQualifiedName("org.havenmark." + rule)
            .should().transitivelyDependOnClassesThat(FRAMEWORK).check(classes);
    }

    /** Answers fit only the sheet as it is laid out for the rooms that were counted. */
    @Test
    void fromAnAssessmentToItsSheetThereIsOneWay() {
        noClasses().that().resideInAPackage(packageOf("assessment")).and().haveNameNotMatching(".*LaidSheets.*")
            .should().callMethod(Sheets.class, "get", UUID.class).check(classes);
    }

    @Test
    void everyRoomSaysWhatItIsForAndIsSafeFromNull() {
        assertThat(Sources.foldersIn(Sources.JAVA)).allSatisfy(room ->
            assertThat(Sources.read(room.resolve("package-info.java"))).contains("/** ", "@NullMarked"));
    }

    @Test
    void everyFolderOfViewsAndEveryBundleHasItsRoom() {
        assertThat(names(Sources.RESOURCES.resolve("views"))).isNotEmpty().isSubsetOf(names(Sources.JAVA));
        assertThat(Sources.below(Sources.RESOURCES.resolve("messages"), ".properties")).allSatisfy(bundle ->
            assertThat(bundle.getFileName().toString().replaceFirst("_.*", "")).isIn(names(Sources.JAVA)));
    }

    @Test
    void nothingIsInlineInAView() {
        assertThat(found("views", ".ftlh", INLINE)).isEmpty();
        assertThat(INLINE.matcher("<p style=\"color: red\">").find()).isTrue();
    }

    @Test
    void noScriptMakesMarkupOfWords() {
        assertThat(found("static/js", ".js", UNSAFE)).isEmpty();
        assertThat(UNSAFE.matcher("row.innerHTML = words").find()).isTrue();
    }

    @Test
    void stylesHoldInBothDirectionsOfWriting() {
        assertThat(found("static/css", ".css", ONE_WAY)).isEmpty();
    }

    @Test
    void noFileIsLongerThanThreeScreens() {
        assertThat(code().filter(file -> Sources.lines(file).size() > MOST_LINES)).isEmpty();
    }

    @Test
    void noLineIsWiderThanTheScreen() {
        var wide = Pattern.compile("(?m)^.{%d,}$".formatted(MOST_COLUMNS + 1));
        assertThat(wide.matcher("x".repeat(MOST_COLUMNS + 1)).find()).isTrue();
        assertThat(wide.matcher("x".repeat(MOST_COLUMNS)).find()).isFalse();
        assertThat(code().flatMap(file -> Sources.finds(file, wide))).isEmpty();
    }

    private static Stream<Path> code() {
        return Stream.of("src/main/java", "src/test/java").flatMap(root -> Sources.below(Path.of(root), ".java")
            .stream());
    }

    private static Stream<String> found(String folder, String ending, Pattern pattern) {
        var files = Sources.below(Sources.RESOURCES.resolve(folder), ending);
        assertThat(files).isNotEmpty();
        return files.stream().flatMap(file -> Sources.finds(file, pattern));
    }

    private static List<String> names(Path folder) {
        return Sources.foldersIn(folder).stream().map(room -> room.getFileName().toString()).toList();
    }

    private static String packageOf(String room) {
        return "org.havenmark." + room + "..";
    }
}

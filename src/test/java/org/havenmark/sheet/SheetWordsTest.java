package org.havenmark.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

/** What the sheets that ship must and must not say. */
class SheetWordsTest {
    private static final Path SAME = Path.of("src/test/resources/sheet/same-text.txt");
    private static final Path RED_LINES = Path.of("docs/red-lines.md");
    /** Words against the product's character: people are residents, peers assess, nobody is sent away with a mark. */
    private static final Pattern UNWANTED = Pattern.compile(
        "\\b(inspect|victim|fail)|nạn nhân|thanh tra|thất bại|trượt", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

    private final Sheet core = SheetFiles.shipped("shelter-core-1.yaml");
    private final Sheet check = SheetFiles.shipped("self-check-1.yaml");

    @Test
    void theCoreFitsAVisitAndTheSelfCheckOneSitting() {
        assertThat(core.criteria().count()).isBetween(48L, 60L);
        assertThat(check.criteria().count()).isBetween(12L, 16L);
        assertThat(core.domains()).extracting(Domain::id)
            .containsExactly("facilities", "services", "case-management", "confidentiality");
    }

    @Test
    void theTenRedLinesOfTheCoreAreTheseAndNoOthers() {
        assertThat(redLines(core)).containsExactlyInAnyOrder("help-without-testifying", "doors-open-from-inside",
            "entry-by-appointment", "papers-stay-with-owner", "tests-by-free-choice", "health-results-kept-secret",
            "workshop-wages-in-reach", "complaints-are-safe", "cover-day-and-night", "crisis-support-first-days");
    }

    @Test
    void everyRedLineIsExplainedButThoseOfExamples() throws IOException {
        var explained = Files.readString(RED_LINES);
        SheetFiles.shipped().stream().filter(sheet -> !sheet.id().startsWith("example-"))
            .flatMap(sheet -> redLines(sheet).stream())
            .forEach(id -> assertThat(explained).contains("`" + id + "`"));
    }

    @Test
    void noGateHidesARedLine() {
        var closed = core.gates().stream().map(Gate::closes).collect(toSet());
        assertThat(core.criteria().filter(Criterion::redLine))
            .noneMatch(criterion -> criterion.looks().stream().anyMatch(closed::contains));
    }

    @Test
    void fireWaterSanitationAndSpaceAreTheAuthorsOwn() {
        assertThat(core.criteria().filter(Criterion::ownWords)).extracting(Criterion::id).containsExactlyInAnyOrder(
            "way-out-in-a-fire", "drinking-water-all-day", "toilets-and-washing", "own-bed-and-locker");
    }

    @Test
    void theSelfCheckIsDrawnFromTheCore() {
        assertThat(check.criteria().filter(criterion -> !criterion.ownWords()))
            .allSatisfy(criterion -> assertThat(criterion.source()).startsWith("shelter-core "))
            .allSatisfy(criterion -> assertThat(core.criterion(criterion.source().split("[ ;]")[1])).isPresent());
    }

    @Test
    void vietnameseIsNeverTheEnglishLeftStanding() throws IOException {
        var same = Files.readAllLines(SAME).stream().filter(line -> !line.startsWith("#")).toList();
        assertThat(texts()).filteredOn(text -> text.words().get("vi").equals(text.words().get("en")))
            .extracting(text -> text.words().get("en")).containsExactlyInAnyOrderElementsOf(same);
    }

    @Test
    void vietnameseBearsItsDiacritics() {
        assertThat(texts()).extracting(text -> text.words().get("vi")).noneMatch(ASCII.asMatchPredicate());
    }

    @Test
    void noTextUsesAWordAgainstTheProductsCharacter() {
        assertThat(texts().stream().flatMap(text -> text.words().values().stream()))
            .noneMatch(words -> UNWANTED.matcher(words).find());
    }

    private static List<Text> texts() {
        return SheetFiles.shipped().stream().flatMap(SheetWordsTest::texts).distinct().toList();
    }

    private static Stream<Text> texts(Sheet sheet) {
        var head = Stream.of(Stream.of(sheet.title(), sheet.summary()),
            Stream.concat(Stream.of(sheet.scale()), sheet.scales().stream()).flatMap(scale -> scale.levels().stream())
                .flatMap(level -> Stream.of(level.name(), level.meaning())),
            sheet.rules().named().stream().map(Band::name), sheet.legal().stream().flatMap(SheetWordsTest::texts),
            Stream.of(sheet.profiles(), sheet.skills(), sheet.groups()).flatMap(List::stream).map(Sheet.Tag::name),
            sheet.gates().stream().map(Gate::reason), sheet.composites().stream().map(Composite::title),
            sheet.domains().stream().map(Domain::title));
        return Stream.concat(head.flatMap(texts -> texts), sheet.criteria().flatMap(SheetWordsTest::texts));
    }

    private static Stream<Text> texts(LegalValue law) {
        return Stream.of(law.name(), law.content().words()).filter(text -> !text.equals(Text.NONE));
    }

    private static Stream<Text> texts(Criterion criterion) {
        var steps = criterion.measure().filter(Measure.Steps.class::isInstance).map(Measure.Steps.class::cast).stream()
            .flatMap(measure -> measure.steps().stream()).map(Measure.Step::text);
        return Stream.of(Stream.of(criterion.text(), criterion.guidance(), criterion.evidence()),
            criterion.anchors().values().stream(), steps).flatMap(texts -> texts);
    }

    private static Set<String> redLines(Sheet sheet) {
        return sheet.criteria().filter(Criterion::redLine).map(Criterion::id).collect(toSet());
    }
}

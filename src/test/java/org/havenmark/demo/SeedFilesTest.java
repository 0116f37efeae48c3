package org.havenmark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenmark.guard.Spotting;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.SheetReader;
import org.havenmark.shelter.Organisation.Kind;
import org.junit.jupiter.api.Test;

/** The files of the seed hold together, and nothing in them is about anybody. */
class SeedFilesTest {
    private static final Path SEED = Path.of("seed");
    private static final Pattern INVENTED = Pattern.compile(
        "(Administrator|Coordinator|Guardian|National team|Observer|Assessor|Manager) \\p{Lu}\\p{Ll}+ \\(invented\\)");
    private final Story story = Story.read();

    @Test
    void nothingLooksLikeAPersonATelephoneOrAnAddress() throws IOException {
        try (var files = Files.list(SEED)) {
            assertThat(files.flatMap(SeedFilesTest::lines)).isNotEmpty()
                .allSatisfy(line -> assertThat(Spotting.look(line)).as(line).isEmpty());
        }
    }

    @Test
    void everyNameSaysThatItIsInventedAndHasNoSurname() {
        assertThat(story.people()).extracting(PersonLine::name).doesNotHaveDuplicates().allMatch(
            INVENTED.asMatchPredicate());
    }

    @Test
    void theWordsAreInOneUnicodeFormAndFitForAPage() {
        var comments = story.desk().comments().stream().flatMap(line -> Stream.of(line.said(), line.answer()));
        assertThat(Stream.of(story.answers().stream().map(AnswerLine::note), comments,
            story.remarks().stream().map(RemarkLine::note)).flatMap(notes -> notes)).allSatisfy(note -> {
            assertThat(Normalizer.isNormalized(note.words(), Normalizer.Form.NFC)).isTrue();
            assertThat(note.words().length()).isLessThan(300);
            assertThat(note.words().toLowerCase(Locale.ROOT)).doesNotContain("victim", "inspect", "nạn nhân");
        });
        assertThat(story.answers().stream().map(line -> line.note().language().getLanguage()).distinct())
            .containsExactlyInAnyOrder("en", "vi");
    }

    @Test
    void everyWrittenAnswerIsOneThatTheSheetTakes() {
        var sheet = sheet();
        assertThat(story.answers()).allSatisfy(line ->
            assertThat(line.answer().refusedBy(sheet)).as(line.place()).isEmpty());
    }

    @Test
    void everyWrittenAnswerIsSomebodysAtAKnownPlace() {
        var places = new HashSet<>(story.visits().stream().map(VisitLine::key).toList());
        places.addAll(story.visits().stream().map(VisitLine::shelter).toList());
        places.add("border-centre");
        assertThat(story.answers()).allSatisfy(line -> {
            assertThat(places).as(line.place()).contains(line.where());
            assertThat(whoMayAnswer(line.where())).as(line.place()).contains(line.who());
        });
    }

    @Test
    void everyCaseOfInterestBelongsToAMember() {
        assertThat(story.conflicts()).allSatisfy(line -> assertThat(story.visits().stream()
            .filter(visit -> visit.key().equals(line.visit())).flatMap(visit -> visit.team().stream()))
            .contains(line.who()));
    }

    @Test
    void oneRegionHasFiveSheltersOrMoreAndOneHasFewer() {
        var perRegion = story.organisations().stream().filter(line -> line.kind() == Kind.SHELTER)
            .collect(Collectors.groupingBy(OrganisationLine::region, Collectors.counting()));
        assertThat(perRegion.values()).anyMatch(count -> count >= 5).anyMatch(count -> count < 5);
    }

    @Test
    void everyProfileTagIsInTheSheetsVocabulary() {
        var known = sheet().profiles().stream().map(Sheet.Tag::id).toList();
        assertThat(story.organisations()).allSatisfy(line -> assertThat(known).containsAll(line.profile()));
    }

    @Test
    void everyColumnIsExplained() throws IOException {
        var explained = Files.readString(SEED.resolve("README.md"));
        for (var file : List.of("organisations", "people", "cycles", "visits", "answers", "conflicts", "remarks", "law",
            "replies", "self-assessments",
            "pilots", "drafts", "edits", "comments")) {
            var header = Files.readAllLines(SEED.resolve(file + ".csv")).get(0);
            assertThat(Table.cells(header)).allSatisfy(column -> assertThat(explained).contains("`" + column + "`"));
        }
    }

    private Set<String> whoMayAnswer(String where) {
        var team = story.visits().stream().filter(visit -> visit.key().equals(where))
            .flatMap(visit -> visit.team().stream());
        return Stream.concat(team, Stream.of(AnswerLine.ALL, AnswerLine.TEAM)).collect(Collectors.toSet());
    }

    private static Sheet sheet() {
        try {
            return SheetReader.read("shelter-core-1.yaml", Files.readAllBytes(
                Path.of("scoresheets/shelter-core-1.yaml"))).sheet().orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

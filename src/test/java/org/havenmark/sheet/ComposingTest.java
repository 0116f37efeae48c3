package org.havenmark.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.havenmark.sheet.Sheet.Purpose;
import org.junit.jupiter.api.Test;

/** A country's sheet is the core with any of the modules. */
class ComposingTest {
    private static final String CORE = "shelter-core-1.yaml";

    static List<String> modules() {
        return SheetFiles.shipped().stream().filter(sheet -> sheet.purposes().contains(Purpose.MODULE))
            .map(sheet -> sheet.id() + "-" + sheet.version() + ".yaml").toList();
    }

    @Test
    void theCoreTakesEveryModuleAtOnceAndThereIsNothingToSayAboutIt() {
        var whole = read(modules());
        var parts = Stream.concat(Stream.of(CORE), modules().stream()).map(SheetFiles::shipped).toList();
        assertThat(whole.criteria().count()).isEqualTo(parts.stream().mapToLong(part -> part.criteria().count()).sum());
        assertThat(whole.domains()).hasSize(parts.stream().mapToInt(part -> part.domains().size()).sum());
        assertThat(Advising.of(whole)).isEmpty();
    }

    @Test
    void theCoreTakesEachModuleAlone() {
        assertThat(modules()).allSatisfy(module -> assertThat(read(List.of(module)).domains()).hasSizeGreaterThan(4));
    }

    @Test
    void aWordOfTheVocabularyMeansTheSameInEverySheetThatShips() {
        var parts = SheetFiles.shipped();
        assertThat(parts.stream().flatMap(part -> part.skills().stream()).distinct()).extracting(Sheet.Tag::id)
            .doesNotHaveDuplicates();
        assertThat(parts.stream().flatMap(part -> part.profiles().stream()).distinct()).extracting(Sheet.Tag::id)
            .doesNotHaveDuplicates();
    }

    @Test
    void whatAModuleAsksOfOthersChangesNoScoreHere() {
        var without = SheetFiles.shipped(CORE);
        var with = read(List.of("module-children-1.yaml", "module-border-reception-1.yaml"));
        assertThat(score(with)).isEqualTo(score(without)).isEqualTo("66.67");
    }

    /** A shelter for women in which everything of the core is seen at level 2. */
    private static String score(Sheet sheet) {
        var ratings = SheetFiles.shipped(CORE).criteria().map(criterion ->
            new Rating(criterion.id(), new Rating.Level(2, Proof.PRACTICE))).toList();
        return Scoring.score(sheet, Set.of("women"), ratings).overall().orElseThrow().toString();
    }

    private static Sheet read(List<String> modules) {
        var reading = SheetReader.read("our-country-1.yaml", Composed.of(CORE, modules).yaml().getBytes(UTF_8));
        assertThat(reading.problems()).isEmpty();
        return reading.sheet().orElseThrow();
    }
}

package org.havenmark.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** All vectors in one test, for the mutation run, which would start every case of {@link VectorsTest} by itself. */
class VectorsAtOnceTest {
    private static final List<BiConsumer<VectorsTest, Vectors.Case>> CHECKS = List.of(
        VectorsTest::theScoresAreThoseOfTheFile, VectorsTest::theBandsAreThoseOfTheFile,
        VectorsTest::whatEachCriterionCountsAsIsThatOfTheFile,
        VectorsTest::completenessRedLinesAndFindingsAreThoseOfTheFile);

    @Test
    void everyVectorComesToWhatTheFileSays() {
        var each = new VectorsTest();
        VectorsTest.scored().forEach(scored -> CHECKS.forEach(check -> check.accept(each, scored)));
        VectorsTest.refused().forEach(each::whatTheFileRefusesIsRefusedWithTheCriterionsName);
        assertThat(VectorsTest.scored()).hasSizeGreaterThan(100);
    }
}

package org.havenmark.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommonCriteriaTest {
    private static final String DOORS = "doors-open-from-inside";
    private static final String FILES = "files-carry-codes";
    private final Sheet sheet = read();

    @Test
    void aSheetHasEverythingInCommonWithItself() {
        assertThat(CommonCriteria.of(sheet, sheet)).isEqualTo(new CommonCriteria(Set.of(DOORS, FILES), Set.of()));
    }

    @Test
    void otherWordsWeightTargetAndBandsKeepACriterionCommon() {
        var edited = read("Try the door at night.", "Try it at noon.", "The key is with the guard.", "It is locked.",
            "weight: 3", "weight: 1", "target: 1", "target: 2", "62.5", "50");
        assertThat(CommonCriteria.of(sheet, edited).ids()).containsExactlyInAnyOrder(DOORS, FILES);
    }

    @Test
    void otherWordsOfAStepKeepACriterionCommonAndAnotherLevelOfItDoesNot() {
        assertThat(CommonCriteria.of(measures(), measures("The cupboard is closed.", "It can be closed.")).apart())
            .isEmpty();
        assertThat(CommonCriteria.of(measures(), measures("{id: key, level: 2", "{id: key, level: 1")).apart())
            .containsExactly("files-are-locked");
    }

    @Test
    void anotherIdIsAnotherCriterion() {
        var renamed = read("id: " + DOORS, "id: doors-are-open");
        assertThat(CommonCriteria.of(sheet, renamed)).isEqualTo(new CommonCriteria(Set.of(FILES), Set.of()));
    }

    @Test
    void anotherRedLineLevelOrAnotherWorthOfLevelsIsNeverComparable() {
        assertThat(CommonCriteria.of(sheet, read("red-line-level: 0", "red-line-level: 1")))
            .isEqualTo(new CommonCriteria(Set.of(), Set.of(DOORS, FILES)));
        var worth = read("{level: 0, name: {en: Absent", "{level: 0, points: 0, name: {en: Absent",
            "{level: 1, name: {en: Begun", "{level: 1, points: 5, name: {en: Begun",
            "{level: 2, name: {en: In place", "{level: 2, points: 6, name: {en: In place");
        assertThat(CommonCriteria.of(sheet, worth).apart()).containsExactlyInAnyOrder(DOORS, FILES);
    }

    @Test
    void amongSeveralOnlyWhatAllOfThemHaveIsCommon() {
        var renamed = read("id: " + DOORS, "id: doors-are-open");
        assertThat(CommonCriteria.of(List.of(sheet, renamed, sheet)).ids()).containsExactly(FILES);
    }

    @Test
    void aSheetOfSomeCriteriaDropsWhatIsLeftEmptyAndWhatAskedTheRest() {
        var only = sheet.only(Set.of(DOORS));
        assertThat(only.domains()).extracting(Domain::id).containsExactly("facilities");
        assertThat(only.gates()).isEmpty();
        assertThat(sheet.only(Set.of(FILES)).gates()).hasSize(1);
        assertThat(Scoring.score(sheet.only(Set.of()), Set.of(), List.of()).overall()).isEmpty();
    }

    @Test
    void aSheetWithoutSwitchesCountsWhateverWasRated() {
        var free = sheet.unswitched();
        assertThat(free.gates()).isEmpty();
        assertThat(free.criteria()).allMatch(each -> each.appliesTo(Set.of()) && each.when().isEmpty());
        assertThat(free.criteria()).extracting(Criterion::id).containsExactly(DOORS, FILES);
        var rated = List.of(new Rating(DOORS, new Rating.Level(2, Proof.CONFIRMED)),
            new Rating(FILES, new Rating.Level(0, Proof.CONFIRMED)));
        assertThat(Scoring.score(sheet, Set.of(), rated).completeness()).isEqualTo(new Completeness(1, 1));
        assertThat(Scoring.score(free, Set.of(), rated).completeness()).isEqualTo(new Completeness(2, 2));
    }

    private static Sheet read(String... replacements) {
        return SheetReader.read("minimal-1.yaml", SheetFiles.minimal(replacements)).sheet().orElseThrow();
    }

    private static Sheet measures(String... replacements) {
        return SheetReader.read("measures-1.yaml", SheetFiles.with("good/measures-1.yaml", replacements)).sheet()
            .orElseThrow();
    }
}

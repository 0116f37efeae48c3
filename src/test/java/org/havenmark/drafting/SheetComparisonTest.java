package org.havenmark.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenmark.drafting.Versions.CORE;
import static org.havenmark.drafting.Versions.SMALL;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.havenmark.sheet.Sheet;
import org.havenmark.web.Words;
import org.junit.jupiter.api.Test;

class SheetComparisonTest {
    private static final Path EVERYTHING = Path.of("src/test/resources/sheet/good/everything-1.yaml");
    private final Words words = new Words();
    private final Sheet small = Versions.read(SMALL);

    @Test
    void aSheetIsNoDifferentFromItself() {
        for (var file : List.of(SMALL, CORE, EVERYTHING)) {
            assertThat(SheetComparison.of(Versions.read(file), Versions.read(file)).isEmpty()).isTrue();
        }
    }

    @Test
    void eachChangedFactIsOneSentence() {
        assertThat(log("weight: 3", "weight: 2", "red-line: true", "red-line: false", "target: 1\n        proof",
            "target: 2\n        proof")).containsExactly("Criterion 1.1: weight 3 → 2",
            "Criterion 1.1: red line yes → no",
            "Criterion 1.1: days until a crossed red line is to be kept again is gone, was 14",
            "Criterion 1.1: target 1 → 2");
        assertThat(log("red-line: true", "red-line: true\n        red-line-days: 3"))
            .containsExactly("Criterion 1.1: days until a crossed red line is to be kept again 14 → 3");
    }

    @Test
    void wordsAreComparedInEachLanguage() {
        assertThat(log("vi: Ban đêm cửa mở được bằng tay.", "vi: Ban đêm ai cũng mở được cửa.",
            "en: Try the door at night.", "en: Try the door."))
            .containsExactly("Criterion 1.1: what to look at (English) is worded anew",
            "Criterion 1.1: anchor of level 2 (Vietnamese) is worded anew");
    }

    @Test
    void rulesBandsAndTheSheetItselfComeFirst() {
        assertThat(log("62.5", "50", "version: 1", "version: 2", "purposes: [peer, self]", "purposes: [peer]",
            "proof: second-source", "proof: any")).containsExactly(
            "Sheet: what it is for for teams of peers, for a shelter to assess itself → for teams of peers",
            "Sheet: band starting ≥ 0, < 62.5 → ≥ 0, < 50", "Sheet: band steady ≥ 62.5, < 100 ✓ → ≥ 50, < 100 ✓",
            "Criterion 1.1: proof Needs a second source → Any proof");
    }

    @Test
    void anotherIdIsOneCriterionLessAndOneMore() {
        assertThat(log("id: doors-open-from-inside", "id: doors-are-open"))
            .containsExactly("Criterion 1.1: added, “Residents can open the front door from inside.”",
            "Criterion 1.1: removed, “Residents can open the front door from inside.”");
    }

    @Test
    void aDomainPutInBeforeMovesNoCriterion() {
        var before = Versions.read(CORE);
        var after = Versions.read(CORE, "\ndomains:\n", "\ndomains:\n  - id: first\n    title: {en: First, vi: Đầu}\n"
            + "    axis: process\n    weight: 1\n    criteria:\n      - id: a-new-one\n        text: {en: New one., "
            + "vi: Mới.}\n        guidance: {en: Why., vi: Vì sao.}\n        evidence: {en: Look., vi: Xem.}\n"
            + "        looks: [observe]\n        anchors:\n          0: {en: Walls., vi: Tường.}\n"
            + "          1: {en: Roofs., vi: Mái.}\n          2: {en: Stairs., vi: Thang.}\n"
            + "          3: {en: Gardens., vi: Vườn.}\n        own-words: true\n");
        var found = SheetComparison.of(before, after);
        assertThat(found.criteria()).hasSize(1);
        assertThat(found.domains()).hasSize(1);
        assertThat(found.same()).isEqualTo((int) before.criteria().count());
        assertThat(SheetComparison.of(after, before).criteria().get(0).after()).isEmpty();
    }

    @Test
    void aCriterionInAnotherDomainOrBeforeItsNeighbourWasMoved() {
        var core = Versions.read(CORE);
        var first = core.domains().get(0).criteria();
        var swapped = new Sheet(core.id(), 2, core.title(), core.summary(), core.languages(), core.purposes(),
            core.scale(), core.scales(), core.rules(), core.legal(), core.profiles(), core.skills(), core.groups(),
            core.gates(), core.composites(), List.of(new org.havenmark.sheet.Domain(core.domains().get(0).id(),
                core.domains().get(0).title(), core.domains().get(0).axis(), core.domains().get(0).weight(),
                List.of(first.get(1), first.get(0)), first.get(0).profiles(), List.of(), java.util.Optional.empty())));
        var moved = SheetComparison.of(core, swapped).criteria().stream().filter(SheetComparison.Item::moved).toList();
        assertThat(moved).hasSize(1);
    }

    @Test
    void everyPartIsSaidInBothLanguages() {
        for (var part : Fact.Part.values()) {
            for (var language : List.of("en", "vi")) {
                assertThat(words.say(Locale.forLanguageTag(language), part.key(), "x")).doesNotContain("⟦");
            }
        }
    }

    private List<String> log(String... replacements) {
        return new ChangeWords(words, Locale.ENGLISH)
            .log(SheetComparison.of(small, Versions.read(SMALL, replacements)));
    }
}

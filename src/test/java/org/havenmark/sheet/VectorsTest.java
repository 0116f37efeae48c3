package org.havenmark.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import io.micronaut.json.tree.JsonNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VectorsTest {
    private static final String NONE = "none";

    static List<Vectors.Case> scored() {
        return Vectors.cases().stream().filter(each -> each.expect().get("refused") == null).toList();
    }

    static List<Vectors.Case> refused() {
        return Vectors.cases().stream().filter(each -> each.expect().get("refused") != null).toList();
    }

    @ParameterizedTest
    @MethodSource("scored")
    void theScoresAreThoseOfTheFile(Vectors.Case each) {
        var outcome = each.score().plain();
        assertThat(orNone(outcome.overall())).as(each.arithmetic()).isEqualTo(expected(each, "overall"));
        assertThat(table(outcome.domains(), PlainOutcome.Group::id, PlainOutcome.Group::score))
            .as(each.arithmetic()).isEqualTo(entries(each, "domains"));
        if (each.expect().get("composites") != null) {
            assertThat(table(outcome.composites(), PlainOutcome.Joined::id, PlainOutcome.Joined::score))
                .as(each.arithmetic()).isEqualTo(entries(each, "composites"));
        }
        if (each.expect().get("axes") != null) {
            assertThat(table(outcome.axes(), PlainOutcome.Axis::id, PlainOutcome.Axis::score))
                .as(each.arithmetic()).isEqualTo(entries(each, "axes"));
        }
    }

    @ParameterizedTest
    @MethodSource("scored")
    void theBandsAreThoseOfTheFile(Vectors.Case each) {
        var outcome = each.score().plain();
        assertThat(orNone(outcome.band())).isEqualTo(expected(each, "band"));
        assertThat(orNone(outcome.heldBack())).isEqualTo(expected(each, "held-back"));
        assertThat(outcome.provisional()).isEqualTo(Vectors.flag(each.expect(), "provisional"));
    }

    @ParameterizedTest
    @MethodSource("scored")
    void whatEachCriterionCountsAsIsThatOfTheFile(Vectors.Case each) {
        assertThat(table(each.score().plain().lines(), PlainOutcome.Line::id, PlainOutcome.Line::counted))
            .isEqualTo(entries(each, "counted"));
    }

    @ParameterizedTest
    @MethodSource("scored")
    void completenessRedLinesAndFindingsAreThoseOfTheFile(Vectors.Case each) {
        var outcome = each.score().plain();
        assertThat(outcome.rated() + " of " + outcome.applicable()).isEqualTo(expected(each, "complete"));
        assertThat(outcome.crossed()).isEqualTo(Vectors.strings(each.expect(), "crossed"));
        assertThat(outcome.notChecked()).isEqualTo(Vectors.strings(each.expect(), "not-checked"));
        assertThat(outcome.findings()).isEqualTo(Vectors.strings(each.expect(), "findings"));
        assertThat(outcome.strengths()).isEqualTo(Vectors.strings(each.expect(), "strengths"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatTheFileRefusesIsRefusedWithTheCriterionsName(Vectors.Case each) {
        assertThatIllegalArgumentException().isThrownBy(each::score).withMessageContaining(expected(each, "refused"));
    }

    @Test
    void everyCaseHasItsOwnNameAndItsArithmetic() {
        assertThat(Vectors.cases()).hasSizeGreaterThanOrEqualTo(120).extracting(Vectors.Case::name)
            .doesNotHaveDuplicates();
        assertThat(Vectors.cases()).allSatisfy(each -> assertThat(each.arithmetic()).hasSizeGreaterThan(20));
        assertThat(scored()).filteredOn(each -> each.expect().get("overall").isString())
            .allSatisfy(each -> assertThat(each.arithmetic()).containsPattern("\\d/\\d")
                .contains(expected(each, "overall")));
    }

    private static <T> Map<String, String> table(List<T> rows, Function<T, String> id,
                                                 Function<T, @Nullable String> value) {
        return rows.stream().collect(Collectors.toMap(id, row -> orNone(value.apply(row))));
    }

    private static Map<String, String> entries(Vectors.Case each, String key) {
        return StreamSupport.stream(each.expect().get(key).entries().spliterator(), false)
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> text(entry.getValue())));
    }

    private static String expected(Vectors.Case each, String key) {
        return text(each.expect().get(key));
    }

    private static String text(@Nullable JsonNode node) {
        return node == null || node.isNull() ? NONE : node.coerceStringValue();
    }

    private static String orNone(@Nullable String value) {
        return value == null ? NONE : value;
    }
}

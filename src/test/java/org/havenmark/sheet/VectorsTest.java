package org.havenmark.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import io.micronaut.json.tree.JsonNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VectorsTest {
    static List<Vectors.Case> scored() {
        return Vectors.cases().stream().filter(each -> each.expect().get("refused") == null).toList();
    }

    static List<Vectors.Case> refused() {
        return Vectors.cases().stream().filter(each -> each.expect().get("refused") != null).toList();
    }

    @ParameterizedTest
    @MethodSource("scored")
    void theScoresAreThoseOfTheFile(Vectors.Case each) {
        var outcome = score(each);
        assertThat(plain(outcome.overall())).as(each.arithmetic()).isEqualTo(optional(each, "overall"));
        assertThat(outcome.domains().stream().collect(Collectors.toMap(domain -> domain.domain().id(),
            domain -> plain(domain.score())))).as(each.arithmetic()).isEqualTo(entries(each, "domains"));
        if (each.expect().get("axes") != null) {
            assertThat(outcome.axes().stream().collect(Collectors.toMap(axis -> word(axis.axis()),
                axis -> plain(axis.score())))).isEqualTo(entries(each, "axes"));
        }
    }

    @ParameterizedTest
    @MethodSource("scored")
    void theBandsAreThoseOfTheFile(Vectors.Case each) {
        var standing = score(each).standing();
        assertThat(standing.band().map(Band::id).orElse("none")).isEqualTo(optional(each, "band"));
        assertThat(standing.heldBack().map(Band::id).orElse("none")).isEqualTo(optional(each, "held-back"));
    }

    @ParameterizedTest
    @MethodSource("scored")
    void whatEachCriterionCountsAsIsThatOfTheFile(Vectors.Case each) {
        var counted = new LinkedHashMap<String, String>();
        score(each).lines().forEach(line -> counted.put(line.criterion().id(), line.in()
            .map(in -> String.valueOf(in.level())).orElseGet(() -> word(line.out().orElseThrow().why()))));
        assertThat(counted).isEqualTo(entries(each, "counted"));
    }

    @ParameterizedTest
    @MethodSource("scored")
    void completenessRedLinesAndFindingsAreThoseOfTheFile(Vectors.Case each) {
        var outcome = score(each);
        var whole = outcome.completeness();
        assertThat(whole.rated() + " of " + whole.applicable()).isEqualTo(optional(each, "complete"));
        assertThat(ids(outcome.redLinesCrossed())).isEqualTo(Vectors.strings(each.expect(), "crossed"));
        assertThat(ids(outcome.redLinesNotChecked())).isEqualTo(Vectors.strings(each.expect(), "not-checked"));
        assertThat(ids(outcome.findings())).isEqualTo(Vectors.strings(each.expect(), "findings"));
        assertThat(ids(outcome.strengths())).isEqualTo(Vectors.strings(each.expect(), "strengths"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatTheFileRefusesIsRefusedWithTheCriterionsName(Vectors.Case each) {
        assertThatIllegalArgumentException().isThrownBy(() -> score(each))
            .withMessageContaining(optional(each, "refused"));
    }

    @Test
    void everyCaseHasItsOwnNameAndItsArithmetic() {
        assertThat(Vectors.cases()).hasSizeGreaterThanOrEqualTo(45).extracting(Vectors.Case::name)
            .doesNotHaveDuplicates();
        assertThat(scored()).filteredOn(each -> each.expect().get("overall").isString())
            .allSatisfy(each -> assertThat(each.arithmetic()).containsPattern("\\d/\\d")
                .contains(optional(each, "overall")));
        assertThat(Vectors.cases()).allSatisfy(each -> assertThat(each.arithmetic()).hasSizeGreaterThan(20));
    }

    private static Outcome score(Vectors.Case each) {
        return Scoring.score(each.sheet(), each.profile(), each.ratings());
    }

    private static String plain(Optional<Score> score) {
        return score.map(Score::toString).orElse("none");
    }

    private static List<String> ids(List<Counted> lines) {
        return lines.stream().map(line -> line.criterion().id()).toList();
    }

    private static String optional(Vectors.Case each, String key) {
        return plain(each.expect().get(key));
    }

    private static Map<String, String> entries(Vectors.Case each, String key) {
        return StreamSupport.stream(each.expect().get(key).entries().spliterator(), false)
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> plain(entry.getValue())));
    }

    private static String plain(@Nullable JsonNode node) {
        return node == null || node.isNull() ? "none" : node.coerceStringValue();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

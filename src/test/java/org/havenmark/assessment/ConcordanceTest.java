package org.havenmark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConcordanceTest {
    private static final Offset<Double> EXACT = within(1e-9);

    static Stream<ConcordanceCases.Case> cases() {
        return ConcordanceCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void equalsR(ConcordanceCases.Case expected) {
        var found = Concordance.of(expected.units());
        assertThat(found.method()).hasToString((String) expected.get("method"));
        assertThat(found.units()).isEqualTo(expected.get("units"));
        assertThat(found.ratings()).isEqualTo(expected.get("pairable"));
        same(found.percent(), expected.real("percent"), EXACT);
        same(found.value(), expected.real("value"), EXACT);
        same(found.interval().map(Concordance.Interval::low), expected.real("low"), EXACT);
        same(found.interval().map(Concordance.Interval::high), expected.real("high"), EXACT);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void equalsWhatWasPublished(ConcordanceCases.Case expected) {
        var published = expected.real("published");
        if (published != null) {
            same(Concordance.of(expected.units()).value(), published, within(1e-3));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theValueIsTheSameWithoutItsInterval(ConcordanceCases.Case expected) {
        var found = Concordance.valueOf(expected.units());
        same(found.value(), expected.real("value"), EXACT);
        assertThat(found.units()).isEqualTo(expected.get("units"));
        assertThat(found.interval()).isEmpty();
    }

    @Test
    void onlyReadingsThatAskForAnotherLookAtTheWordsAreLow() {
        assertThat(Arrays.stream(ConcordanceReading.values()).filter(ConcordanceReading::isLow)).containsExactly(
            ConcordanceReading.KAPPA_FAIR, ConcordanceReading.KAPPA_SLIGHT, ConcordanceReading.KAPPA_POOR,
            ConcordanceReading.ALPHA_UNRELIABLE);
    }

    @Test
    void twentyCasesAndTwoPublicationsStandBehindIt() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(cases().filter(one -> one.real("published") != null)).hasSize(2);
        assertThat(ConcordanceCases.number("seed")).isEqualTo((int) Bootstrap.SEED);
        assertThat(ConcordanceCases.number("resamples")).isEqualTo(Bootstrap.RESAMPLES);
    }

    @Test
    void withoutVariationThereIsAReasonInsteadOfAValue() {
        var found = Concordance.of(Collections.nCopies(20, unit(3, 3)));
        assertThat(found.value()).isEmpty();
        assertThat(found.reason()).contains(Concordance.Reason.NO_VARIATION);
        assertThat(found.percent()).contains(100.0);
        assertThat(found.reading()).isEmpty();
    }

    @Test
    void nineSharedRatingsAreTooFewAndTenAreNot() {
        var nine = Concordance.of(List.of(unit(0, 1, 0), unit(1, 1, 2), unit(2, 2, 2)));
        assertThat(nine.reason()).contains(Concordance.Reason.TOO_FEW_RATINGS);
        assertThat(nine.ratings()).isEqualTo(9);
        var ten = Concordance.of(List.of(unit(0, 1, 0), unit(1, 1, 2), unit(2, 2), unit(0, 1)));
        assertThat(ten.value()).isPresent();
    }

    @Test
    void nobodyBesideAnyoneHasNoPercentEither() {
        var alone = Concordance.of(Collections.nCopies(30, unit(2)));
        assertThat(alone.percent()).isEmpty();
        assertThat(alone.units()).isZero();
        assertThat(alone.reason()).contains(Concordance.Reason.TOO_FEW_RATINGS);
        assertThat(Concordance.of(List.of()).percent()).isEmpty();
    }

    @Test
    void tooLittleVariationGivesAValueWithoutAnInterval() {
        var units = Stream.concat(Stream.of(unit(3, 2)), Collections.nCopies(19, unit(3, 3)).stream()).toList();
        var found = Concordance.of(units);
        assertThat(found.value()).contains(0.0);
        assertThat(found.interval()).isEmpty();
        assertThat(found.reason()).contains(Concordance.Reason.NO_INTERVAL);
    }

    @Test
    void theSameRatingsAlwaysGiveTheSameInterval() {
        var units = cases().filter(one -> one.toString().startsWith("Four")).findFirst().orElseThrow().units();
        assertThat(Concordance.of(units)).isEqualTo(Concordance.of(units));
        assertThat(Concordance.of(units).reason()).isEmpty();
    }

    @Test
    void twoWhoAreNotTheSameTwoEverywhereAreMeasuredByAlpha() {
        var other = new Unit(Map.of(new UUID(0, 0), 1, new UUID(0, 9), 2));
        var units = Stream.concat(Stream.of(other), Collections.nCopies(9, unit(1, 2)).stream()).toList();
        assertThat(Concordance.of(units).method()).isEqualTo(Concordance.Method.KRIPPENDORFF_ALPHA);
        assertThat(Concordance.of(units.subList(1, 10)).method()).isEqualTo(Concordance.Method.WEIGHTED_KAPPA);
    }

    @Test
    void aLevelBelowZeroIsRefused() {
        assertThatThrownBy(() -> unit(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, ALMOST_PERFECT", "0.81, ALMOST_PERFECT", "0.8, SUBSTANTIAL", "0.61, SUBSTANTIAL", "0.6, MODERATE",
        "0.41, MODERATE", "0.4, FAIR", "0.21, FAIR", "0.2, SLIGHT", "0, SLIGHT", "-0.01, POOR", "-1, POOR"})
    void kappaIsReadAfterLandisAndKoch(double value, String expected) {
        assertThat(ConcordanceReading.of(Concordance.Method.WEIGHTED_KAPPA, value)).hasToString("KAPPA_" + expected);
    }

    @ParameterizedTest
    @CsvSource({"1, RELIABLE", "0.8, RELIABLE", "0.799, TENTATIVE", "0.667, TENTATIVE", "0.666, UNRELIABLE",
        "-1, UNRELIABLE"})
    void alphaIsReadAfterKrippendorff(double value, String expected) {
        var reading = ConcordanceReading.of(Concordance.Method.KRIPPENDORFF_ALPHA, value);
        assertThat(reading).hasToString("ALPHA_" + expected);
    }

    @ParameterizedTest
    @CsvSource({"en", "vi"})
    void everythingHasItsWords(String language) {
        var words = ResourceBundle.getBundle("messages/assessment", Locale.forLanguageTag(language)).keySet();
        assertThat(words).containsAll(keys());
    }

    private static Set<String> keys() {
        var keys = new TreeSet<String>();
        Arrays.stream(Concordance.Method.values()).forEach(method -> keys.add(method.key()));
        Arrays.stream(Concordance.Reason.values()).forEach(reason -> keys.add(reason.key()));
        Arrays.stream(ConcordanceReading.values()).forEach(reading -> keys.add(reading.key()));
        return keys;
    }

    private static Unit unit(Integer... levels) {
        return ConcordanceCases.units(List.of(List.of(levels))).get(0);
    }

    private static void same(Optional<Double> found, @Nullable Double expected,
                             Offset<Double> offset) {
        assertThat(found.isPresent()).isEqualTo(expected != null);
        if (expected != null) {
            assertThat(found.orElseThrow()).isCloseTo(expected, offset);
        }
    }
}

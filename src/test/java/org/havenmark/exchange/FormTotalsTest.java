package org.havenmark.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.havenmark.sheet.AxisScore;
import org.havenmark.sheet.Scoring;
import org.havenmark.sheet.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** ODK comes to the same numbers: JavaRosa calculates our forms, our own engine scores the same answers. */
class FormTotalsTest {
    static Stream<Arguments> sheets() {
        return Stream.of(
            Arguments.of("core", Samples.file("scoresheets/shelter-core-1.yaml"), 60),
            Arguments.of("self-check", Samples.file("scoresheets/self-check-1.yaml"), 200),
            Arguments.of("small", Samples.minimal(), 140),
            Arguments.of("mean", Samples.everything("weighted-mean-of-domains", "mean"), 100),
            Arguments.of("mean, lowest room", Samples.everything("weighted-mean-of-domains", "lowest"), 100),
            Arguments.of("mean, rooms at target", Samples.everything("weighted-mean-of-domains", "share-at-target"), 100),
            Arguments.of("sum", Samples.everything("weighted-sum", "mean"), 100),
            Arguments.of("unanswered is zero", Samples.everything("weighted-sum\n  unanswered: zero", "lowest"), 100),
            Arguments.of("share met", Samples.everything("share-met", "mean"), 100));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sheets")
    void everyTotalIsTheSame(String name, byte[] yaml, int sets) throws Exception {
        var sheet = Samples.sheet(yaml);
        var form = new XForm(WorkbookReader.read(Samples.workbook(yaml)));
        var random = new Random(name.hashCode());
        for (int set = 0; set < sets; set++) {
            var counts = counts(sheet, random);
            var laid = sheet.repeated(counts);
            var answers = new Answering(laid, random, set % 10 == 9 ? 0.02 : 0.9);
            var expected = expected(laid, answers);
            var calculated = form.calculate(answers.typed(), counts);
            var shown = new TreeMap<String, String>();
            expected.keySet().forEach(key -> shown.put(key, number(calculated.get(key))));
            assertThat(shown).as("%s, set %d: %s", name, set, answers.typed()).isEqualTo(expected);
        }
    }

    private static Map<String, Integer> counts(Sheet sheet, Random random) {
        var counts = new HashMap<String, Integer>();
        sheet.domains().stream().filter(domain -> domain.repeat().isPresent())
            .forEach(domain -> counts.put(domain.id(), 1 + random.nextInt(4)));
        return counts;
    }

    private static Map<String, String> expected(Sheet sheet, Answering answers) {
        var outcome = Scoring.score(sheet, new HashSet<>(answers.profile()), answers.ratings());
        var expected = new TreeMap<String, String>();
        outcome.domains().forEach(domain -> expected.put(domain.domain().id() + "_score",
            domain.score().map(score -> number(score.toString())).orElse("")));
        outcome.composites().forEach(composite -> expected.put(composite.composite().id() + "_score",
            composite.score().map(score -> number(score.toString())).orElse("")));
        for (AxisScore axis : outcome.axes()) {
            expected.put("score_" + Totals.word(axis.axis()), axis.score().map(score -> number(score.toString())).orElse(""));
            expected.put("band_" + Totals.word(axis.axis()), axis.standing().band().map(band -> band.id()).orElse(""));
        }
        return expected;
    }

    private static String number(String words) {
        return words != null && words.matches("[0-9.]+") ? new BigDecimal(words).stripTrailingZeros().toPlainString()
            : words;
    }
}

package org.havenmark.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.havenmark.sheet.AxisScore;
import org.havenmark.sheet.Band;
import org.havenmark.sheet.Score;
import org.havenmark.sheet.Scoring;
import org.havenmark.sheet.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** ODK comes to the same numbers: JavaRosa calculates our forms, our own engine scores the same answers. */
class FormTotalsTest {
    static Stream<Arguments> sheets() {
        var written = Stream.of(
            Arguments.of("small", Samples.minimal(), 100),
            Arguments.of("everything good", Samples.file("src/test/resources/sheet/good/everything-1.yaml"), 100),
            Arguments.of("mean", Samples.everything("weighted-mean-of-domains", "mean"), 100),
            Arguments.of("mean, lowest room", Samples.everything("weighted-mean-of-domains", "lowest"), 100),
            Arguments.of("mean, rooms at target", Samples.everything("weighted-mean-of-domains", "share-at-target"),
            100), Arguments.of("mean, must-pass, unanswered is zero",
                Samples.mustPass("weighted-mean-of-domains\n  unanswered: zero"), 100),
            Arguments.of("sum", Samples.everything("weighted-sum", "mean"), 60),
            Arguments.of("unanswered is zero", Samples.everything("weighted-sum\n  unanswered: zero", "lowest"), 100),
            Arguments.of("share met", Samples.everything("share-met", "mean"), 60),
            Arguments.of("share met, must-pass", Samples.mustPass("share-met"), 100),
            Arguments.of("classes", Samples.requirements("requirements"), 120),
            Arguments.of("classes, unanswered is zero", Samples.requirements("requirements\n  unanswered: zero"), 120));
        return Stream.concat(written, Samples.shipped().entrySet().stream()
            .map(each -> Arguments.of(each.getKey(), each.getValue(), 40)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sheets")
    void everyTotalIsTheSame(String name, byte[] yaml, int sets) throws Exception {
        var sheet = Samples.sheet(yaml);
        var form = new XForm(WorkbookReader.read(Samples.workbook(yaml)));
        var random = new Random(name.hashCode());
        var names = new TreeSet<String>();
        for (int set = 0; set < sets; set++) {
            var counts = counts(sheet, random);
            var laid = sheet.repeated(counts);
            var answers = new Answering(laid, random, new double[] {0.9, 0.02, 1, 0.99}[set % 4], set % 3);
            counts.forEach((domain, count) -> answers.typed().put(domain + "_times", String.valueOf(count)));
            var expected = expected(laid, answers);
            var calculated = form.calculate(answers.typed(), counts);
            var shown = new TreeMap<String, String>();
            expected.keySet().forEach(key -> shown.put(key, number(calculated.getOrDefault(key, ""))));
            assertThat(shown).as("%s, set %d: %s", name, set, answers.typed()).isEqualTo(expected);
            expected.forEach((key, value) -> names.add(key.startsWith("band_") ? value : ""));
        }
        assertThat(names).as("bands and classes that were given").hasSizeGreaterThan(1);
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
        outcome.domains().forEach(domain -> expected.put(domain.domain().id() + "_score", number(domain.score())));
        outcome.composites().forEach(composite ->
            expected.put(composite.composite().id() + "_score", number(composite.score())));
        for (AxisScore axis : outcome.axes()) {
            var name = Totals.word(axis.axis());
            expected.put("score_" + name, number(axis.score()));
            expected.put("band_" + name, axis.standing().band().map(Band::id).orElse(""));
            passes(sheet, axis, name, expected);
        }
        if (sheet.rules().unansweredIsZero()) {
            expected.put("provisional_whole", outcome.provisional() ? "1" : "0");
        }
        expected.put("rated_whole", String.valueOf(outcome.completeness().rated()));
        expected.put("applies_whole", String.valueOf(outcome.completeness().applicable()));
        expected.put("open_red-lines",
            String.valueOf(outcome.redLinesCrossed().size() + outcome.redLinesNotChecked().size()));
        return expected;
    }

    /** How many of each must-pass are missed, and how many of all were not rated. */
    private static void passes(Sheet sheet, AxisScore axis, String name, Map<String, String> expected) {
        var passes = sheet.rules().mustPass();
        var lines = axis.domains().stream().flatMap(domain -> domain.lines().stream()).toList();
        for (int at = 0; at < passes.size(); at++) {
            var pass = passes.get(at);
            expected.put("missed" + at + "_" + name, String.valueOf(lines.stream().filter(line -> line.isRated()
                && line.criterion().groups().contains(pass.group()) && line.in().orElseThrow().level()
                < pass.level().map(level -> Math.min(level, line.criterion().scale().top()))
                    .orElse(line.criterion().target())).count()));
        }
        if (!passes.isEmpty()) {
            expected.put("unrated_" + name, String.valueOf(lines.stream().filter(line -> line.isApplicable()
                && !line.isRated()
                && passes.stream().anyMatch(pass -> line.criterion().groups().contains(pass.group())))
                .count()));
        }
    }

    private static String number(Optional<Score> score) {
        return score.map(known -> number(known.toString())).orElse("");
    }

    private static String number(String words) {
        return words != null && words.matches("[0-9.]+") ? new BigDecimal(words).stripTrailingZeros().toPlainString()
            : words;
    }
}

package org.havenmark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Proof;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.SheetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed for a measure, read into an answer. */
class MeasuringTest {
    private static final Sheet SHEET = sheet();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"37.5|37.5|0", "37,5|37.5|0", "37.50|37.5|0", "040|40|1", "80 %|80|2",
        "100|100|2", "0|0|0", "٨٠٫٥|80.5|2", "៨០|80|2", "79.99|79.99|1"})
    void aPercentageIsReadInAnyScriptWithACommaOrAPoint(String typed, String measured, int level) {
        assertThat(answer("staff-are-trained", amount(typed)))
            .isEqualTo(new Answer("staff-are-trained", Answer.Mark.LEVEL, level, Proof.PRACTICE, null, null, measured));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"101|percent.over", "100.01|percent.over", "many|percent", "-5|percent",
        "37.555|percent.fine", "1e2|percent", "3 7|percent", "1.2.3|percent"})
    void whatIsNoPercentageSaysWhy(String typed, String why) {
        assertThat(wrong("staff-are-trained", amount(typed))).isEqualTo("assessment.measured.wrong." + why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2|2|2", "٢|2|2", "5|5|1", "006|6|0", "999999|999999|0"})
    void aCountIsAWholeNumber(String typed, String measured, int level) {
        var answer = answer("waiting-days", amount(typed));
        assertThat(answer.measured()).isEqualTo(measured);
        assertThat(answer.level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1.5|whole", "1,000|whole", "two|count", "-1|count", "1000000|count.over"})
    void whatIsNoCountSaysWhy(String typed, String why) {
        assertThat(wrong("waiting-days", amount(typed))).isEqualTo("assessment.measured.wrong." + why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"16|14|14/16|2", "១៦|១៤|14/16|2", "10|0|0/10|0", "20|16|16/20|1",
        "20|17|17/20|2", "9999|9999|9999/9999|2"})
    void aSampleIsHowManyOfHowMany(String looked, String having, String measured, int level) {
        var answer = answer("plans-are-signed", sample(looked, having));
        assertThat(answer.measured()).isEqualTo(measured);
        assertThat(answer.level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"16|17|wrong.sample.more", "0|0|wrong.sample.none", "ten|3|wrong.whole",
        "10|3.5|wrong.whole", "10000|3|wrong.sample.over", "''|3|missing.looked", "10|''|missing.having"})
    void whatIsNoSampleSaysWhy(String looked, String having, String why) {
        assertThat(wrong("plans-are-signed", sample(looked, having))).isEqualTo("assessment.measured." + why);
    }

    @Test
    void stepsAreKeptInTheSheetsOrderAndNoneIsNotNothing() {
        assertThat(answer("files-are-locked", steps("locked", "closed")).measured()).isEqualTo("closed,locked");
        assertThat(answer("files-are-locked", steps("locked", "key")).level()).isZero();
        assertThat(answer("files-are-locked", steps("closed", "locked", "key")).level()).isEqualTo(2);
        var none = answer("files-are-locked", steps("-"));
        assertThat(none.measured()).isEqualTo("-");
        assertThat(none.level()).isZero();
        assertThat(found("files-are-locked", "", TypedMeasure.NONE)).isEqualTo(Measuring.Found.NOTHING);
        assertThat(wrong("files-are-locked", steps("-", "closed"))).endsWith("steps.both");
        assertThat(wrong("files-are-locked", steps("painted"))).endsWith("steps.unknown");
    }

    @Test
    void whatIsMeasuredAndAnotherAnswerAreNotBothTaken() {
        assertThat(found("staff-are-trained", "NOT_SEEN", amount("80")).wrong().orElseThrow().key())
            .isEqualTo("assessment.measured.wrong.both");
        assertThat(Measuring.found(criterion("staff-are-trained"), "NOT_SEEN", TypedMeasure.NONE, null)).isEmpty();
        assertThat(found("staff-are-trained", Measuring.MARK, TypedMeasure.NONE).wrong().orElseThrow().key())
            .isEqualTo("assessment.measured.missing.percent");
        assertThat(found("staff-are-trained", "", amount("80")).answer()).isPresent();
        assertThat(Measuring.found(criterion("beds-enough"), "1", amount("80"), null)).isEmpty();
    }

    @Test
    void whatIsKeptIsTypedAgainAsThePageWritesIt() {
        var percent = criterion("staff-are-trained").measure().orElseThrow();
        assertThat(TypedMeasure.of(percent, "37.5", Locale.forLanguageTag("vi")).amount()).isEqualTo("37,5");
        assertThat(TypedMeasure.of(percent, "37.5", Locale.ENGLISH).amount()).isEqualTo("37.5");
        var sample = TypedMeasure.of(criterion("plans-are-signed").measure().orElseThrow(), "14/16", Locale.ENGLISH);
        assertThat(sample.looked() + " " + sample.having()).isEqualTo("16 14");
        assertThat(TypedMeasure.of(criterion("files-are-locked").measure().orElseThrow(), "-", Locale.ENGLISH)
            .hasNone())
            .isTrue();
    }

    private static Answer answer(String criterion, TypedMeasure typed) {
        return found(criterion, Measuring.MARK, typed).answer().orElseThrow();
    }

    private static String wrong(String criterion, TypedMeasure typed) {
        var found = found(criterion, Measuring.MARK, typed);
        assertThat(found.answer()).isEmpty();
        return found.wrong().orElseThrow().key();
    }

    private static Measuring.Found found(String criterion, String mark, TypedMeasure typed) {
        return Measuring.found(criterion(criterion), mark, typed, Proof.PRACTICE).orElseThrow();
    }

    private static TypedMeasure amount(String typed) {
        return TypedMeasure.of(typed, null, null, null);
    }

    private static TypedMeasure sample(String looked, String having) {
        return TypedMeasure.of(null, looked, having, null);
    }

    private static TypedMeasure steps(String... ticked) {
        return TypedMeasure.of(null, null, null, List.of(ticked));
    }

    private static Criterion criterion(String id) {
        return SHEET.criterion(id).orElseThrow();
    }

    static Sheet sheet() {
        try {
            var file = Path.of("src/test/resources/sheet/good/measures-1.yaml");
            var reading = SheetReader.read("measures-1.yaml", Files.readAllBytes(file));
            return reading.sheet().orElseThrow(() -> new IllegalStateException(String.valueOf(reading.problems())));
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}

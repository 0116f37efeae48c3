package org.havenmark.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micronaut.json.tree.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Proof;
import org.havenmark.sheet.Rating;
import org.havenmark.sheet.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Differences of scores and their intervals, beside those of R. */
class MeasuredTest {
    private static final Offset<Double> EXACT = within(1e-7);

    static Stream<ChangeCases.Case> cases() {
        return ChangeCases.of("measured");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theErrorOfRatingsTheDifferenceAndItsIntervalsEqualR(ChangeCases.Case expected) {
        var change = change(expected);
        error(change.disagreement(), expected);
        difference(change.overall().orElseThrow(), expected);
    }

    private static void error(Disagreement found, ChangeCases.Case expected) {
        assertThat(found.spread()).isCloseTo(expected.number("spread"), EXACT);
        assertThat(found.spreadDf()).isCloseTo(expected.number("spreadDf"), EXACT);
        assertThat(found.between()).isCloseTo(expected.number("between"), EXACT);
        assertThat(found.betweenDf()).isCloseTo(expected.number("betweenDf"), EXACT);
        assertThat(found.inverse()).isCloseTo(expected.number("inverse"), EXACT);
        assertThat(found.severity()).isCloseTo(expected.number("severity"), EXACT);
        assertThat(found.isKnown()).isTrue();
    }

    private static void difference(ScoreChange found, ChangeCases.Case expected) {
        assertThat(found.difference().orElseThrow().doubleValue())
            .isCloseTo(expected.number("difference"), within(0.005000001));
        same(found.error().orElseThrow(), expected.number("low"), expected.number("high"));
        same(found.whole().orElseThrow(), expected.number("wholeLow"), expected.number("wholeHigh"));
        assertThat(found.verdict()).isEqualTo(verdict(expected));
    }

    private static void same(Interval found, double low, double high) {
        assertThat(found.low()).isCloseTo(low, EXACT);
        assertThat(found.high()).isCloseTo(high, EXACT);
    }

    /** The rule in other words: by the signs of the ends. */
    private static Verdict verdict(ChangeCases.Case expected) {
        double difference = expected.number("difference");
        if (expected.number("low") * expected.number("high") <= 0) {
            return Verdict.unclear(Verdict.Why.WITHIN_ERROR);
        }
        if (difference > -5 && difference < 5) {
            return Verdict.unclear(Verdict.Why.TOO_SMALL);
        }
        if (expected.number("wholeLow") * expected.number("wholeHigh") <= 0) {
            return Verdict.unclear(Verdict.Why.UNSEEN_COULD_UNDO_IT);
        }
        return new Verdict(difference > 0 ? Verdict.Word.BETTER : Verdict.Word.WORSE, Verdict.Why.CLEAR);
    }

    private static Change change(ChangeCases.Case expected) {
        var sheet = sheet(expected);
        return Change.between(visit(sheet, 2020, expected.list("agreedFirst"), expected.tables("first")),
            visit(sheet, 2021, expected.list("agreedThen"), expected.tables("then")), Rule.USUAL);
    }

    private static Assessed visit(Sheet sheet, int year, List<JsonNode> agreed, List<List<Integer>> alone) {
        return new Assessed(LocalDate.of(year, 5, 5), sheet, Map.of(), Set.of(),
            IntStream.range(0, agreed.size()).mapToObj(i -> new Rating("c" + i, mark(agreed.get(i)))).toList(),
            alone.stream().map(own -> IntStream.range(0, own.size()).mapToObj(i -> new Rating("c" + i,
                (Rating.Mark) new Rating.Level(own.get(i), Proof.CONFIRMED))).toList()).toList());
    }

    private static Rating.Mark mark(JsonNode level) {
        return level.isNull() ? new Rating.NotSeen("") : new Rating.Level(level.getIntValue(), Proof.CONFIRMED);
    }

    private static Sheet sheet(ChangeCases.Case expected) {
        var domains = new ArrayList<Domain>();
        for (int domain = 1; domain <= 3; domain++) {
            int own = domain;
            domains.add(SmallSheet.domain("d" + domain, expected.list("domainWeights").get(domain - 1).getIntValue(),
                IntStream.range(0, expected.list("domains").size())
                    .filter(i -> expected.list("domains").get(i).getIntValue() == own)
                    .mapToObj(i -> SmallSheet.criterion("c" + i, expected.list("weights").get(i).getIntValue()))
                    .toArray(Criterion[]::new)));
        }
        return SmallSheet.of(domains.toArray(Domain[]::new)).sheet();
    }
}

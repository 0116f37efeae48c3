package org.havenmark.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.havenmark.sheet.Ratio;
import org.havenmark.sheet.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionTest {
    /** The expected quartiles follow type 7 (R: quantile), worked out by hand as fractions. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "40                      | 40     | 40    | 40",
        "40 50                   | 85/2   | 45    | 95/2",
        "10 20 30 40 50          | 20     | 30    | 40",
        "50 10 40 20 30          | 20     | 30    | 40",
        "1 2 3 4 5 6             | 9/4    | 7/2   | 19/4",
        "0 100 100 100           | 75     | 100   | 100",
        "33.33 66.67             | 8333/200 | 50  | 11667/200",
        "33.33 33.34 33.36       | 6667/200 | 1667/50 | 667/20"})
    void quartilesLieBetweenTheirNeighboursInProportion(String scores, String lower, String median, String upper) {
        var found = Distribution.of(scores(scores)).orElseThrow();
        assertThat(List.of(found.lowerQuartile(), found.median(), found.upperQuartile()))
            .containsExactly(ratio(lower), ratio(median), ratio(upper));
    }

    @Test
    void theEndsAreTheLowestAndTheHighest() {
        var found = Distribution.of(scores("61.25 3.10 99.99")).orElseThrow();
        assertThat(found.n()).isEqualTo(3);
        assertThat(found.lowest()).isEqualTo(Ratio.of(31, 10));
        assertThat(found.highest()).isEqualTo(Ratio.of(9999, 100));
    }

    @Test
    void withoutScoresThereIsNone() {
        assertThat(Distribution.of(List.of())).isEmpty();
    }

    private static List<Score> scores(String words) {
        return Arrays.stream(words.strip().split(" ")).map(word -> new Score(new BigDecimal(word))).toList();
    }

    private static Ratio ratio(String words) {
        var parts = words.strip().split("/");
        return Ratio.of(Long.parseLong(parts[0]), parts.length == 1 ? 1 : Long.parseLong(parts[1]));
    }
}

package org.havenmark.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.havenmark.change.Correction;
import org.havenmark.change.Family;
import org.havenmark.change.Pair;
import org.havenmark.change.PairedChange;
import org.havenmark.change.Settings;
import org.havenmark.network.ChangePage.Figures;
import org.havenmark.network.ChangePage.Percent;
import org.junit.jupiter.api.Test;

/** Ten shelters; the intervals are those of R's prop.test(x, 10, correct = FALSE). */
class TellingTest {
    private static final Settings QUICK = new Settings(0.95, 1000, 1, BigDecimal.ZERO, BigDecimal.valueOf(100), 0.15);

    @Test
    void aShareIsToldInWholePerCentWithItsInterval() {
        assertThat(figures(Telling.ALL, Count.exact(10), 7, 3).share()).isEqualTo(new Percent(70, 40, 89));
        assertThat(figures(Telling.ALL, Count.exact(10), 0, 10).share()).isEqualTo(new Percent(0, 0, 28));
        assertThat(figures(Telling.NO_SHELTER, Count.exact(10), 10, 0).share()).isEqualTo(new Percent(100, 72, 100));
    }

    /** Of 10, 7 leave 3; and of at least 6 nobody may know how many more there are. */
    @Test
    void aShareIsKeptBackWhereItsCountIs() {
        assertThat(figures(Telling.NO_SHELTER, Count.exact(10), 7, 3).share()).isNull();
        assertThat(figures(Telling.NO_SHELTER, Count.atLeast(6), 10, 0).share()).isNull();
    }

    private static Figures figures(Telling telling, Count n, int better, int same) {
        var pairs = IntStream.range(0, 10).mapToObj(i -> new Pair(new UUID(0, i), BigDecimal.TEN,
            BigDecimal.valueOf(20 + i))).toList();
        var member = Family.of(Map.of("all", pairs), Correction.HOLM, QUICK).groups().get("all");
        return telling.figures((PairedChange) member.comparison(), member, n, List.of(better, same, 0),
            Optional.empty());
    }
}

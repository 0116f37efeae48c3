package org.havenmark.revisit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * The average of what managers said of visits. Never over fewer than five, and it moves on in steps of five alone: who
 * watches it from one answer to the next cannot take the last answer out of it.
 */
public final class Averaging {
    private static final int STEP = 5;

    private Averaging() { }

    /** @param answers in the order in which they were given */
    public static Optional<Average> of(List<Said> answers) {
        int counted = answers.size() / STEP * STEP;
        if (counted == 0) {
            return Optional.empty();
        }
        var first = answers.subList(0, counted);
        return Optional.of(new Average(counted, mean(first, Said::prepared), mean(first, Said::respectful),
            mean(first, Said::useful), mean(first, Said::clear)));
    }

    private static BigDecimal mean(List<Said> answers, ToIntFunction<Said> question) {
        return BigDecimal.valueOf(answers.stream().mapToInt(question).sum())
            .divide(BigDecimal.valueOf(answers.size()), 1, RoundingMode.HALF_UP);
    }

    /** One manager's four answers, 1 to 5 each; not whose. */
    public record Said(int prepared, int respectful, int useful, int clear) { }

    /**
     * Averages with one decimal.
     *
     * @param answers how many are in them: 5, 10, 15 ...
     */
    public record Average(int answers, BigDecimal prepared, BigDecimal respectful, BigDecimal useful,
                          BigDecimal clear) { }
}

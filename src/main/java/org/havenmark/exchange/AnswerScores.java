package org.havenmark.exchange;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What each answer of a list is worth: what stands in its column; else a number that is its name; else yes or no. */
final class AnswerScores {
    private static final Set<String> YES = Set.of("yes", "y", "true", "co", "có", "met", "dat", "đạt");
    private static final Set<String> NO = Set.of("no", "n", "false", "khong", "không", "not_met", "not-met",
        "khong_dat");

    private AnswerScores() { }

    /** Answers without a score are not in it. */
    static Map<Line, BigDecimal> of(List<Line> lines) {
        boolean stated = lines.stream().anyMatch(line -> !line.peek("score").isEmpty());
        boolean yesOrNo = lines.stream().allMatch(line -> YES.contains(name(line)) || NO.contains(name(line)));
        var scores = new LinkedHashMap<Line, BigDecimal>();
        lines.forEach(line -> (stated ? number(line.peek("score")) : yesOrNo
            ? Optional.of(YES.contains(name(line)) ? BigDecimal.ONE : BigDecimal.ZERO) : number(line.peek("name")))
            .ifPresent(score -> scores.put(line, score)));
        return scores;
    }

    private static Optional<BigDecimal> number(String words) {
        return words.replace(',', '.').matches("-?[0-9]{1,6}(\\.[0-9]{1,4})?")
            ? Optional.of(new BigDecimal(words.replace(',', '.')))
            : Optional.empty();
    }

    private static String name(Line line) {
        return line.peek("name").toLowerCase(Locale.ROOT);
    }
}

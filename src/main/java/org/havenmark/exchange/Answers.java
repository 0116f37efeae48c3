package org.havenmark.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havenmark.exchange.Note.Kind;

/**
 * A list of answers that carry scores, as a scale: the answers from the lowest score up.
 *
 * @param levels      by the answer's name
 * @param scale       the scale as a sheet's file has it
 * @param mayNotApply whether one of the answers is "not applicable"
 * @param lines       of the list
 * @param times       by how much the scores were multiplied so that they are whole
 */
record Answers(Map<String, Integer> levels, Map<String, Object> scale, boolean mayNotApply, List<Line> lines,
               BigDecimal times) {
    private static final int MOST_LEVELS = 11;
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(1000);

    /**
     * The answers, or the end of the key of why they are none.
     *
     * @param about what stands in the way
     */
    record Found(Optional<Answers> answers, String why, String about) {
        static Found not(String why, String about) {
            return new Found(Optional.empty(), why, about);
        }
    }

    static Found of(List<Line> lines) {
        var rated = lines.stream().filter(line -> !Aside.is(line)).toList();
        var scores = AnswerScores.of(rated);
        if (lines.isEmpty()) {
            return Found.not("no-list", "");
        }
        var without = rated.stream().filter(line -> !scores.containsKey(line)).findFirst();
        if (rated.size() < 2 || scores.isEmpty()) {
            return Found.not("no-scores", "");
        }
        if (without.isPresent()) {
            return Found.not("score-missing", without.get().peek("name"));
        }
        if (scores.values().stream().anyMatch(score -> score.signum() < 0)) {
            return Found.not("score-below-none", "");
        }
        if (scores.values().stream().map(BigDecimal::stripTrailingZeros).distinct().count() < 2) {
            return Found.not("scores-alike", "");
        }
        if (rated.size() > MOST_LEVELS) {
            return Found.not("too-many-levels", String.valueOf(MOST_LEVELS));
        }
        return found(lines, rated, scores);
    }

    private static Found found(List<Line> lines, List<Line> rated, Map<Line, BigDecimal> scores) {
        int decimals = scores.values().stream().mapToInt(score -> score.stripTrailingZeros().scale()).reduce(0,
            Math::max);
        var times = BigDecimal.TEN.pow(decimals);
        scores.replaceAll((line, score) -> score.multiply(times));
        if (scores.values().stream().anyMatch(score -> score.compareTo(MOST_POINTS) > 0)) {
            return Found.not("score-too-high", MOST_POINTS.toPlainString());
        }
        var sorted = new ArrayList<>(rated);
        sorted.sort(Comparator.comparing(scores::get));
        var levels = new HashMap<String, Integer>();
        for (int level = 0; level < sorted.size(); level++) {
            levels.putIfAbsent(sorted.get(level).peek("name"), level);
        }
        if (levels.size() < sorted.size()) {
            return Found.not("answer-twice", "");
        }
        boolean mayNotApply = lines.stream().anyMatch(Aside::isNotApplicable);
        var answers = new Answers(levels, scale(sorted, scores), mayNotApply, lines, times);
        return new Found(Optional.of(answers), "", "");
    }

    private static Map<String, Object> scale(List<Line> sorted, Map<Line, BigDecimal> scores) {
        boolean numbered = true;
        for (int level = 0; level < sorted.size(); level++) {
            numbered &= scores.get(sorted.get(level)).intValueExact() == level;
        }
        var listed = new ArrayList<Object>();
        for (int level = 0; level < sorted.size(); level++) {
            var node = new LinkedHashMap<String, Object>();
            node.put("level", level);
            node.put("name", sorted.get(level).named());
            if (!numbered) {
                node.put("points", scores.get(sorted.get(level)).intValueExact());
            }
            listed.add(node);
        }
        var scale = new LinkedHashMap<String, Object>();
        scale.put("id", "");
        scale.put("plain", true);
        scale.put("levels", listed);
        scale.put("red-line-level", 0);
        scale.put("target", sorted.size() - 1);
        return scale;
    }

    /** Takes the cells, and tells what is not as it was. */
    void tell(Ledger ledger) {
        for (var line : lines) {
            List.of("list_name", "name", "score").forEach(line::take);
            if (Aside.is(line)) {
                line.texts("label");
            }
        }
        if (times.compareTo(BigDecimal.ONE) > 0) {
            var first = lines.get(0);
            ledger.note(Kind.LOOK, first.cell("score").orElse(first.first()), "scores-multiplied", List.of(),
                first.peek("list_name"), times.toPlainString());
        }
    }
}

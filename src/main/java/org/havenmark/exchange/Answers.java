package org.havenmark.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A list of answers that carry scores, as a scale: the answers from the lowest score up.
 *
 * @param levels      by the answer's name
 * @param scale       the scale as a sheet's file has it
 * @param mayNotApply whether one of the answers is "not applicable"
 */
record Answers(Map<String, Integer> levels, Map<String, Object> scale, boolean mayNotApply) {
    private static final Set<String> NOT_APPLICABLE = Set.of("na", "n/a", "n_a", "not_applicable", "notapplicable",
        "not-applicable", "khong_ap_dung", "99", "-99", "999", "-999");
    private static final Set<String> NOT_SEEN = Set.of("not_seen", "not-seen", "notseen", "dk", "dont_know", "unknown",
        "not_known", "khong_biet", "98", "-98", "998", "88", "-88");
    private static final Set<String> YES = Set.of("yes", "y", "true", "co", "có");
    private static final Set<String> NO = Set.of("no", "n", "false", "khong", "không");
    private static final int MOST_POINTS = 1000;

    /** Empty where the answers say nothing of better and worse. */
    static Optional<Answers> of(String id, List<Line> lines) {
        var scores = new HashMap<Line, BigDecimal>();
        var rated = lines.stream().filter(line -> !isAside(line)).toList();
        rated.forEach(line -> score(line, rated).ifPresent(score -> scores.put(line, score)));
        boolean whole = scores.values().stream().allMatch(score -> score.signum() >= 0
            && score.stripTrailingZeros().scale() <= 0 && score.intValue() <= MOST_POINTS);
        if (rated.size() < 2 || scores.size() < rated.size() || !whole
            || scores.values().stream().map(BigDecimal::stripTrailingZeros).distinct().count() < 2) {
            return Optional.empty();
        }
        var sorted = new ArrayList<>(rated);
        sorted.sort(Comparator.comparing(scores::get));
        return Optional.of(scale(id, sorted, scores, lines));
    }

    private static Answers scale(String id, List<Line> sorted, Map<Line, BigDecimal> scores, List<Line> lines) {
        var levels = new LinkedHashMap<String, Integer>();
        var listed = new ArrayList<Object>();
        boolean numbered = true;
        for (int level = 0; level < sorted.size(); level++) {
            numbered &= scores.get(sorted.get(level)).intValue() == level;
        }
        for (int level = 0; level < sorted.size(); level++) {
            var node = new LinkedHashMap<String, Object>();
            node.put("level", level);
            node.put("name", sorted.get(level).texts("label"));
            if (!numbered) {
                node.put("points", scores.get(sorted.get(level)).intValue());
            }
            listed.add(node);
            levels.put(sorted.get(level).peek("name"), level);
        }
        boolean mayNotApply = lines.stream().anyMatch(line -> isAside(line) && NOT_APPLICABLE.contains(name(line)));
        lines.forEach(Answers::use);
        var scale = new LinkedHashMap<String, Object>(Map.of());
        scale.put("id", id);
        scale.put("plain", true);
        scale.put("levels", listed);
        scale.put("red-line-level", 0);
        scale.put("target", sorted.size() - 1);
        return new Answers(levels, scale, mayNotApply);
    }

    private static void use(Line line) {
        List.of("list_name", "name", "score").forEach(line::take);
        if (isAside(line)) {
            line.texts("label");
        }
    }

    private static boolean isAside(Line line) {
        return line.peek("score").isEmpty() && (NOT_APPLICABLE.contains(name(line)) || NOT_SEEN.contains(name(line)));
    }

    /** What stands in its column; else a number that is its name; else yes is one and no is none. */
    private static Optional<BigDecimal> score(Line line, List<Line> all) {
        if (all.stream().anyMatch(each -> !each.peek("score").isEmpty())) {
            return number(line.peek("score"));
        }
        if (all.stream().allMatch(each -> YES.contains(name(each)) || NO.contains(name(each)))) {
            return Optional.of(YES.contains(name(line)) ? BigDecimal.ONE : BigDecimal.ZERO);
        }
        return number(line.peek("name"));
    }

    private static Optional<BigDecimal> number(String words) {
        return words.matches("-?[0-9]{1,6}(\\.[0-9]{1,4})?") ? Optional.of(new BigDecimal(words)) : Optional.empty();
    }

    private static String name(Line line) {
        return line.peek("name").toLowerCase(Locale.ROOT);
    }
}

package org.havenmark.sheet;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A whole set of answers in one line: the same level everywhere, and what differs from it. */
final class AnswerSet {
    private AnswerSet() { }

    /**
     * Confirmed everywhere, at this level or at the top of a scale that has fewer.
     *
     * @param changes such as {@code first-id 0, second-id 3 paper, third-id measured 8/10, fourth-id not-seen}, or
     *                {@code -}
     */
    static List<Rating> of(Sheet sheet, int level, String changes) {
        var marks = new LinkedHashMap<String, Rating.Mark>();
        sheet.criteria().forEach(criterion -> marks.put(criterion.id(),
            new Rating.Level(Math.min(level, criterion.scale().top()), Proof.CONFIRMED)));
        if (!changes.equals("-")) {
            Arrays.stream(changes.split(", ")).map(change -> change.split(" ")).forEach(change -> change(marks,
                change));
        }
        return marks.entrySet().stream().map(mark -> new Rating(mark.getKey(), mark.getValue())).toList();
    }

    private static void change(Map<String, Rating.Mark> marks, String[] words) {
        switch (words[1]) {
            case "unanswered" -> marks.remove(words[0]);
            case "not-seen" -> marks.put(words[0], new Rating.NotSeen("locked"));
            case "not-applicable" -> marks.put(words[0], new Rating.NotApplicable("nobody asked"));
            case "measured" -> marks.put(words[0], new Rating.Measured(words[2].replace('+', ','), Proof.CONFIRMED));
            default -> marks.put(words[0], new Rating.Level(Integer.parseInt(words[1]), words.length < 3
                ? Proof.CONFIRMED : Proof.valueOf(words[2].toUpperCase(Locale.ROOT))));
        }
    }
}

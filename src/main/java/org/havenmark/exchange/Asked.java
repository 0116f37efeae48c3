package org.havenmark.exchange;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A question that a condition may ask.
 *
 * @param criterion the id that it has in the draft
 * @param levels    of its answers, by the answer's name
 * @param domain    where it stands in the draft
 */
record Asked(String criterion, Map<String, Integer> levels, Map<String, Object> domain) {
    private static final int MOST_LEVELS = 11;

    Asked {
        levels = Map.copyOf(levels);
    }

    /** One of our own form, whose answers are the numbers of levels. */
    static Asked own(String criterion, Map<String, Object> domain) {
        return new Asked(criterion, IntStream.range(0, MOST_LEVELS).boxed().collect(Collectors.toMap(String::valueOf,
            level -> level)), domain);
    }

    int top() {
        return levels.values().stream().reduce(0, Math::max);
    }
}

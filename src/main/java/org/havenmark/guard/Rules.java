package org.havenmark.guard;

import java.util.List;
import java.util.Map;

/**
 * What the rule file says.
 *
 * @param folds how a character is read while looking: a Khmer digit as its Latin one, a long dash as a short one
 * @param rules in order; the first that takes a piece keeps it
 */
record Rules(Map<Character, Character> folds, List<Rule> rules) {
    Rules {
        folds = Map.copyOf(folds);
        rules = List.copyOf(rules);
    }

    /** The text as the patterns read it, as long as the text itself, so that positions hold in both. */
    String fold(String text) {
        var chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = folds.getOrDefault(chars[i], chars[i]);
        }
        return new String(chars);
    }
}

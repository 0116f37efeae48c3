package org.havenmark.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which values of a sheet's file are numbers or yes and no. Everything else is words, whatever it looks like: a level
 * may be called No, and a source may be from 1.10.
 */
final class Typed {
    private static final Set<String> NUMBERS = Set.of("format", "version", "level", "points", "weight", "from", "above",
        "to", "up-to", "share", "number", "target", "at-least", "at-most", "red-line-level",
        "red-line-days", "most");
    private static final Set<String> FLAGS = Set.of("plain", "good", "red-line", "may-not-apply", "photo", "own-words");
    private static final String LEVELS = "levels";

    private Typed() { }

    /** The whole of a file; keys are words. */
    static Object of(Object node) {
        return of("", "", node);
    }

    /** One value at its path, as {@code domains[0].weight}. */
    static Object at(String path, Object value) {
        var steps = path.replaceAll("\\[[0-9]+]", "").split("\\.", -1);
        var words = value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value;
        return scalar(steps.length > 1 ? steps[steps.length - 2] : "", steps[steps.length - 1], words);
    }

    private static Object of(String parent, String key, Object node) {
        if (node instanceof Map<?, ?> map) {
            var typed = new LinkedHashMap<String, Object>();
            map.forEach((each, value) -> typed.put(each.toString(), of(key, each.toString(), value)));
            return typed;
        }
        if (node instanceof List<?> list) {
            var typed = new ArrayList<>();
            list.forEach(each -> typed.add(of(parent, key, each)));
            return typed;
        }
        return scalar(parent, key, node);
    }

    private static Object scalar(String parent, String key, Object value) {
        var words = value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
        if (NUMBERS.contains(key) || parent.equals(LEVELS) && key.matches("[0-9]{1,2}")) {
            return words.matches("-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?") ? Values.plain(new BigDecimal(words)) : words;
        }
        return FLAGS.contains(key) && words.matches("true|false") ? (Object) Boolean.valueOf(words) : words;
    }
}

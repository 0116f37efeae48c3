package org.havenmark.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.havenmark.sheet.SheetFile;

/**
 * A sheet's file as mappings, lists and values; and the same flat, a value for each path, as in
 * {@code scale.levels[0].name.en}. A flat mapping comes back as it was, but for what is empty.
 */
final class Tree {
    private static final Pattern STEP = Pattern.compile("\\.?([^.\\[\\]]+)|\\[([0-9]{1,5})]");
    private static final int DEEPEST = 12;

    private Tree() { }

    /** Of a file that was read and found to be a sheet. */
    static Map<String, Object> of(byte[] yaml) {
        return map(Typed.of(SheetFile.read(yaml).orElseThrow()));
    }

    static byte[] yaml(Map<String, Object> tree) {
        return SheetFile.write(tree).bytes();
    }

    static Map<String, Object> map(Object node) {
        return SheetFile.map(node);
    }

    static List<Object> list(Object node) {
        return SheetFile.list(node);
    }

    static Map<String, Object> flat(Map<String, Object> tree) {
        var flat = new LinkedHashMap<String, Object>();
        tree.forEach((key, value) -> flatten(key, value, flat));
        return flat;
    }

    /** Puts a value where its path says; false where the path leads nowhere. */
    static boolean put(Map<String, Object> tree, String path, Object value) {
        var steps = new ArrayList<Object>();
        STEP.matcher(path).results().limit(DEEPEST + 1).forEach(step -> steps.add(step.group(1) != null ? step.group(1)
            : (Object) Integer.valueOf(step.group(2))));
        if (steps.isEmpty() || steps.size() > DEEPEST) {
            return false;
        }
        Object at = tree;
        for (int each = 0; each < steps.size() - 1; each++) {
            at = within(at, steps.get(each), steps.get(each + 1) instanceof Integer);
        }
        set(at, steps.get(steps.size() - 1), value);
        return true;
    }

    private static Object within(Object node, Object step, boolean list) {
        var held = get(node, step);
        if (held instanceof Map || held instanceof List) {
            return held;
        }
        Object fresh = list ? new ArrayList<>() : new LinkedHashMap<String, Object>();
        set(node, step, fresh);
        return fresh;
    }

    private static Object get(Object node, Object step) {
        if (node instanceof List<?> list) {
            return step instanceof Integer at && at < list.size() ? list.get(at) : "";
        }
        return map(node).getOrDefault(step.toString(), "");
    }

    private static void set(Object node, Object step, Object value) {
        if (node instanceof List) {
            var list = list(node);
            int at = step instanceof Integer known && known < list.size() ? known : list.size();
            if (at < list.size()) {
                list.set(at, value);
            } else {
                list.add(value);
            }
        } else {
            map(node).put(step.toString(), value);
        }
    }

    private static void flatten(String path, Object value, Map<String, Object> flat) {
        if (value instanceof Map) {
            map(value).forEach((key, each) -> flatten(path + "." + key, each, flat));
        } else if (value instanceof List) {
            var list = list(value);
            for (int at = 0; at < list.size(); at++) {
                flatten(path + "[" + at + "]", list.get(at), flat);
            }
        } else if (value != null) {
            flat.put(path, value);
        }
    }
}

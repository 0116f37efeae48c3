package org.havenmark.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.havenmark.sheet.SheetReader;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A sheet's file as mappings, lists and values; and the same flat, a value for each path, as in
 * {@code scale.levels[0].name.en}. A flat mapping comes back as it was, but for what is empty.
 */
final class Tree {
    private static final Pattern STEP = Pattern.compile("\\.?([^.\\[\\]]+)|\\[([0-9]{1,5})]");

    private static final int DEEPEST = 12;

    private Tree() { }

    /** Of a file that was read and found to be a sheet. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> of(byte[] yaml) {
        var options = new LoaderOptions();
        options.setCodePointLimit(SheetReader.MOST_BYTES);
        return (Map<String, Object>) Typed.of(new Yaml(new SafeConstructor(options), new Representer(new DumperOptions()),
            new DumperOptions(), options, new Plain()).load(new String(yaml, StandardCharsets.UTF_8)));
    }

    static byte[] yaml(Map<String, Object> tree) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(120);
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        return new Yaml(new Representer(options), options).dump(numbered(tree)).getBytes(StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object node) {
        return node instanceof Map ? (Map<String, Object>) node : Map.of();
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object node) {
        return node instanceof List ? (List<Object>) node : List.of();
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

    private static Object numbered(Object node) {
        if (node instanceof Map<?, ?> map) {
            var numbered = new LinkedHashMap<Object, Object>();
            map.forEach((key, value) -> numbered.put(key.toString().matches("[0-9]{1,3}")
                ? Integer.valueOf(key.toString()) : key, numbered(value)));
            return numbered;
        }
        return node instanceof List<?> list ? list.stream().map(Tree::numbered).toList() : node;
    }

    /** Takes everything for words. */
    private static final class Plain extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // A sheet's file says by its keys what a value is.
        }
    }
}

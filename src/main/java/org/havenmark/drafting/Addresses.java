package org.havenmark.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.havenmark.sheet.SheetFile;
import org.jspecify.annotations.Nullable;

/** Walks a document's tree step by step. */
final class Addresses {
    /** The order in which the keys of a part stand in a file, for keys that are new to it. */
    private static final List<String> ORDER = List.of("format", "id", "level", "criterion", "version", "title", "text",
        "name", "summary", "meaning", "languages", "purposes", "scale", "scales", "rules", "kind", "unanswered",
        "legal",
        "profiles", "skills", "groups", "gates", "composites", "axis", "guidance", "evidence", "looks", "levels",
        "anchors", "measure", "points", "weight", "red-line", "red-line-days", "red-line-level", "target",
        "may-not-apply", "proof",
        "photo", "stage", "source", "own-words", "serves", "when", "repeat", "bands", "classes", "must-pass", "domains",
        "criteria");

    private Addresses() { }

    static boolean isCriterion(String address) {
        return address.matches("criteria/[^/]+");
    }

    /** The steps from the root; a criterion is looked up in the domain that has it. */
    static List<String> of(Map<String, Object> root, String address) {
        var steps = new ArrayList<String>(List.of(address.split("/")));
        if (steps.size() > 1 && steps.get(0).equals("criteria")) {
            var home = SheetFile.list(root.get("domains")).stream().map(SheetFile::map)
                .filter(domain -> find(domain.get("criteria"), steps.get(1)) >= 0).findFirst()
                .map(domain -> String.valueOf(domain.get("id"))).orElse("");
            steps.addAll(0, List.of("domains", home));
        }
        return steps;
    }

    static @Nullable Object child(@Nullable Object node, String step) {
        if (node instanceof List<?> list) {
            int at = find(list, step);
            return at < 0 ? null : list.get(at);
        }
        return SheetFile.map(node == null ? "" : node).get(step);
    }

    /** Sets, or with null takes away; a key that is new finds its place among those that are there. */
    static void put(Object node, String step, @Nullable Object value) {
        if (node instanceof List) {
            int at = find(node, step);
            if (at >= 0 && value != null) {
                SheetFile.list(node).set(at, value);
            }
            return;
        }
        var map = SheetFile.map(node);
        if (value == null) {
            map.remove(step);
        } else if (map.replace(step, value) == null) {
            insert(map, step, value);
        }
    }

    /** Takes away what an address leaves empty, so that taking an edit back leaves nothing behind. */
    static void tidy(Map<String, Object> root, String address) {
        var path = address;
        while (!path.isEmpty()) {
            Object parent = root;
            var steps = of(root, path);
            for (var step : steps.subList(0, steps.size() - 1)) {
                parent = child(parent, step);
            }
            var last = steps.get(steps.size() - 1);
            if (parent instanceof Map && isEmpty(child(parent, last)) && !isSkeleton(path, last)) {
                put(parent, last, null);
            }
            path = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
        }
    }

    /** The lists that a sheet always has. */
    private static boolean isSkeleton(String path, String last) {
        return path.equals("domains") || last.equals("criteria");
    }

    private static boolean isEmpty(@Nullable Object node) {
        return node instanceof Map<?, ?> map && map.isEmpty() || node instanceof List<?> list && list.isEmpty();
    }

    private static int find(@Nullable Object list, String name) {
        var items = SheetFile.list(list == null ? "" : list);
        for (int at = 0; at < items.size(); at++) {
            if (SheetFile.name(items.get(at), at).equals(name)) {
                return at;
            }
        }
        return -1;
    }

    private static void insert(Map<String, Object> map, String key, Object value) {
        var rank = rank(key);
        var before = new LinkedHashMap<String, Object>();
        var after = new LinkedHashMap<String, Object>();
        map.forEach((other, each) -> (after.isEmpty() && rank(other) <= rank ? before : after).put(other, each));
        map.clear();
        Stream.of(before, Map.of(key, value), after).forEach(map::putAll);
    }

    /** Levels by their number, known keys by their order, all others last. */
    private static int rank(String key) {
        int known = ORDER.indexOf(key);
        return key.matches("[0-9]{1,3}") ? Integer.parseInt(key) : known < 0 ? Integer.MAX_VALUE : 1000 + known;
    }
}

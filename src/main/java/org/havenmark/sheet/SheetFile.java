package org.havenmark.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.havenmark.sheet.Node.Mapping;
import org.havenmark.sheet.Node.Sequence;
import org.havenmark.sheet.Node.Word;

/**
 * A sheet's file as mappings, lists and values, for programs that change one. Values are {@code String}, {@code
 * Integer},
 * {@code BigDecimal} or {@code Boolean}; keys are words, a level's number too. What is written reads back the same.
 */
public final class SheetFile {
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,8}");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,8})\\.[0-9]{1,9}");

    private SheetFile() { }

    /** Empty where the bytes are no YAML mapping, or hold what no sheet may: aliases, tags, a key twice. */
    public static Optional<Map<String, Object>> read(byte[] bytes) {
        var problems = new Problems("");
        try {
            var root = Decoding.decode(bytes, problems).flatMap(text -> NodeReader.read(text, problems))
                .map(SheetFile::value);
            return problems.isEmpty() && root.isPresent() && root.get() instanceof Map
                ? Optional.of(map(root.get())) : Optional.empty();
        } catch (Problems.Stop enough) {
            return Optional.empty();
        }
    }

    public static SheetText write(Map<String, Object> tree) {
        return new SheetWriter().write(tree);
    }

    /** The mapping that a node is; an empty one for anything else. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> map(Object node) {
        return node instanceof Map ? (Map<String, Object>) node : Map.of();
    }

    /** The list that a node is; an empty one for anything else. */
    @SuppressWarnings("unchecked")
    public static List<Object> list(Object node) {
        return node instanceof List ? (List<Object>) node : List.of();
    }

    /** A copy that shares nothing that could change. */
    public static Object copy(Object node) {
        if (node instanceof Map) {
            var copy = new LinkedHashMap<String, Object>();
            map(node).forEach((key, value) -> copy.put(key, copy(value)));
            return copy;
        }
        return node instanceof List<?> list ? new ArrayList<>(list.stream().map(SheetFile::copy).toList()) : node;
    }

    /** What an item of a list is known by among the others: its id, its level, or else its place. */
    public static String name(Object item, int place) {
        var map = map(item);
        if (map.get("id") instanceof String id && !id.isBlank()) {
            return id;
        }
        return map.containsKey("level") && map.containsKey("meaning") ? String.valueOf(map.get("level"))
            : String.valueOf(place);
    }

    /** A single value as a program needs it: {@code 3} without quotes is a number, {@code true} a yes. */
    static Object value(String words) {
        if (WHOLE.matcher(words).matches()) {
            return Integer.valueOf(words);
        }
        if (DECIMAL.matcher(words).matches()) {
            return new BigDecimal(words);
        }
        return words.equals("true") || words.equals("false") ? (Object) Boolean.valueOf(words) : words;
    }

    private static Object value(Node node) {
        if (node instanceof Mapping mapping) {
            var map = new LinkedHashMap<String, Object>();
            mapping.entries().forEach((key, entry) -> map.put(key, value(entry.value())));
            return map;
        }
        if (node instanceof Sequence sequence) {
            return new ArrayList<>(sequence.items().stream().map(SheetFile::value).toList());
        }
        return node instanceof Word word ? word.plain() ? value(word.words()) : word.words() : "";
    }
}

package org.havenmark.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a sheet's file, one value a line, so that each line is about one thing. */
final class SheetWriter {
    private static final Pattern BARE = Pattern.compile("[a-z][a-z0-9-]*|[0-9]{1,3}");
    private static final Set<String> READ_OTHERWISE = Set.of("true", "false", "null", "yes", "no", "on", "off", "y",
        "n");
    private static final String STEP = "  ";
    private final StringBuilder out = new StringBuilder();
    private final List<String> places = new ArrayList<>();

    SheetText write(Map<String, Object> tree) {
        entries(tree, "", "", "");
        return new SheetText(out.toString().getBytes(StandardCharsets.UTF_8), places);
    }

    /** @param first what the first line begins with, where that is a list's dash */
    private void entries(Map<String, Object> map, String address, String indent, String first) {
        var begin = first.isEmpty() ? indent : first;
        for (var entry : map.entrySet()) {
            var key = key(entry.getKey());
            var inner = child(address, entry.getKey());
            if (entry.getValue() instanceof Map<?, ?> inside && !inside.isEmpty()) {
                line(begin + key + ":", inner);
                entries(SheetFile.map(inside), inner, indent + STEP, "");
            } else if (isLong(entry.getValue())) {
                line(begin + key + ":", inner);
                items(SheetFile.list(entry.getValue()), inner, indent + STEP);
            } else {
                line(begin + key + ": " + inline(entry.getValue()), inner);
            }
            begin = indent;
        }
    }

    private void items(List<Object> list, String address, String indent) {
        for (int place = 0; place < list.size(); place++) {
            var item = list.get(place);
            var inner = child(address, SheetFile.name(item, place));
            if (item instanceof Map<?, ?> map && !map.isEmpty()) {
                entries(SheetFile.map(map), inner, indent + STEP, indent + "- ");
            } else {
                line(indent + "- " + inline(item), inner);
            }
        }
    }

    private static String child(String address, String step) {
        return address.matches("domains/[^/]+") && step.equals("criteria") ? "criteria"
            : address.isEmpty() ? step : address + "/" + step;
    }

    private void line(String words, String address) {
        out.append(words).append('\n');
        places.add(address);
    }

    /** A list that holds more than single values has a line for each. */
    private static boolean isLong(Object node) {
        return SheetFile.list(node).stream().anyMatch(item -> item instanceof Map || item instanceof List);
    }

    private static String inline(Object node) {
        if (node instanceof List<?> list) {
            return list.stream().map(SheetWriter::inline).collect(Collectors.joining(", ", "[", "]"));
        }
        return node instanceof Map ? "{}" : node instanceof String words ? words(words) : String.valueOf(node);
    }

    private static String key(String key) {
        return BARE.matcher(key).matches() && !READ_OTHERWISE.contains(key) ? key : quoted(key);
    }

    private static String words(String words) {
        return BARE.matcher(words).matches() && !READ_OTHERWISE.contains(words)
            && SheetFile.value(words) instanceof String
            ? words : quoted(words);
    }

    private static String quoted(String words) {
        var quoted = new StringBuilder("\"");
        words.codePoints().forEach(sign -> {
            if (sign == '"' || sign == '\\') {
                quoted.append('\\').appendCodePoint(sign);
            } else if (Wording.isHidden(sign) || sign < ' ') {
                quoted.append(sign > 0xFFFF ? "\\U%08X".formatted(sign) : "\\u%04X".formatted(sign));
            } else {
                quoted.appendCodePoint(sign);
            }
        });
        return quoted.append('"').toString();
    }
}

package org.havenmark.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a sheet's file as JSON: the same keys, values and order. */
final class Json {
    private static final String STEP = "  ";

    private Json() { }

    static String write(Map<String, Object> tree) {
        return node(tree, "\n") + "\n";
    }

    private static String node(Object node, String line) {
        if (node instanceof Map) {
            return Tree.map(node).entrySet().stream().map(each -> words(each.getKey()) + ": "
                + node(each.getValue(), line + STEP)).collect(within("{", "}", line));
        }
        if (node instanceof List<?> list) {
            return list.stream().map(each -> node(each, line + STEP)).collect(within("[", "]", line));
        }
        return node instanceof Number || node instanceof Boolean ? node.toString() : words(String.valueOf(node));
    }

    private static java.util.stream.Collector<CharSequence, ?, String> within(String start, String end, String line) {
        return Collectors.joining("," + line + STEP, start + line + STEP, line + end);
    }

    private static String words(String words) {
        var out = new StringBuilder("\"");
        words.chars().forEach(sign -> {
            if (sign == '"' || sign == '\\') {
                out.append('\\').append((char) sign);
            } else if (sign < ' ' || sign == 0x2028 || sign == 0x2029) {
                out.append(String.format("\\u%04x", sign));
            } else {
                out.append((char) sign);
            }
        });
        return out.append('"').toString();
    }
}

package org.havenmark.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the sheet's own legal values where its texts refer to them: a form on another device cannot look them up. */
final class LegalWords {
    private static final Pattern REFERENCE = Pattern.compile("\\{([a-z][a-z0-9-]*)}");
    private final Map<String, Map<String, Object>> values = new HashMap<>();

    LegalWords(Map<String, Object> tree) {
        Tree.list(tree.get("legal")).forEach(each ->
            values.put(Tree.map(each).getOrDefault("id", "").toString(), Tree.map(each)));
    }

    Map<String, Object> filled(Object text) {
        var filled = new LinkedHashMap<String, Object>();
        Tree.map(text).forEach((tag, words) -> filled.put(tag, REFERENCE.matcher(words.toString())
            .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), tag, found.group())))));
        return filled;
    }

    /** A text with the law's values in it is shown with them and kept as it is beside. */
    void put(Map<String, Object> row, String column, String key, Map<String, Object> node, List<String> languages) {
        Tongues.put(row, column, filled(node.get(key)), languages);
        if (changes(node.get(key))) {
            Tree.map(node.get(key)).forEach((tag, words) -> row.put(Form.OURS + key + "." + tag, words));
        }
    }

    /** Whether the texts as they stand are not what a form shows. */
    boolean changes(Object text) {
        return !filled(text).equals(Tree.map(text));
    }

    private String value(String id, String tag, String otherwise) {
        var value = values.getOrDefault(id, Map.of());
        return value.containsKey("number") ? value.get("number").toString()
            : Tree.map(value.get("words")).getOrDefault(tag, otherwise).toString();
    }
}

package org.havenmark.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.havenmark.sheet.SheetFile;

/**
 * The languages of a draft. Words in a language that is not listed stay in the draft and are not in the sheet: who
 * takes a language off loses nothing, and finds everything again when it is listed again.
 */
final class Tongues {
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?");
    private static final List<String> NO_TAGS = List.of("id", "of", "to");

    private Tongues() { }

    static List<String> of(Document document) {
        var listed = document.list("languages").stream().map(String::valueOf).toList();
        return listed.isEmpty() ? List.of("en") : listed;
    }

    /** The document as a sheet shows it: the words of its own languages alone. */
    static Document listed(Document document) {
        return Document.of(SheetFile.map(only(of(document), document.map(""))));
    }

    private static Object only(List<String> languages, Object node) {
        if (node instanceof Map) {
            var map = SheetFile.map(node);
            var isText = !map.isEmpty() && map.keySet().stream().allMatch(key -> TAG.matcher(key).matches())
                && map.values().stream().allMatch(String.class::isInstance);
            var kept = new LinkedHashMap<String, Object>();
            map.forEach((key, value) -> {
                if (!isText || NO_TAGS.contains(key) || languages.contains(key)) {
                    kept.put(key, only(languages, value));
                }
            });
            return kept;
        }
        return node instanceof List<?> list ? new ArrayList<>(list.stream().map(each -> only(languages, each)).toList())
            : node;
    }
}

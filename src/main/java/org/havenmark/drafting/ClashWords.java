package org.havenmark.drafting;

import java.util.stream.Collectors;
import org.havenmark.sheet.SheetFile;

/** What stands at an address as one line, for whoever must see it beside their own. */
final class ClashWords {
    private ClashWords() { }

    static String of(Object node) {
        if (node instanceof java.util.Map) {
            return SheetFile.map(node).entrySet().stream().map(each -> each.getKey() + ": " + of(each.getValue()))
                .collect(Collectors.joining("; "));
        }
        return node instanceof java.util.List<?> list
            ? list.stream().map(ClashWords::of).collect(Collectors.joining(", "))
            : String.valueOf(node);
    }
}

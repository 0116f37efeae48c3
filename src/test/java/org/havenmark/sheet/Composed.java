package org.havenmark.sheet;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A country's sheet, put together from the core and modules by copying text, the way the page for coordinators tells
 * it: the module's domains go to the end, and of its words at the head those that are not there yet.
 */
record Composed(String yaml) {
    private static final Pattern ITEM = Pattern.compile("  - (id: \\S+)\\n(?:    .*\\n)*");

    static Composed of(String core, List<String> modules) {
        var sheet = new Composed(SheetFiles.shippedText(core).replaceFirst("id: \\S+", "id: our-country"));
        for (var module : modules) {
            sheet = sheet.with(SheetFiles.shippedText(module));
        }
        return sheet;
    }

    private Composed with(String module) {
        var head = this;
        for (var key : List.of("legal", "profiles", "skills")) {
            head = head.withTags(key, module);
        }
        return new Composed(head.yaml + module.substring(module.indexOf("\ndomains:\n") + "\ndomains:\n".length()));
    }

    private Composed withTags(String key, String module) {
        var known = ITEM.matcher(block(key, yaml)).results().map(item -> item.group(1)).toList();
        var missing = ITEM.matcher(block(key, module)).results().filter(item -> !known.contains(item.group(1)))
            .map(MatchResult::group).collect(Collectors.joining());
        if (missing.isEmpty()) {
            return this;
        }
        return new Composed(block(key, yaml).isEmpty() ? yaml.replace("\ndomains:\n", "\n" + key + ":\n" + missing
            + "domains:\n") : yaml.replace("\n" + key + ":\n", "\n" + key + ":\n" + missing));
    }

    private static String block(String key, String sheet) {
        return Pattern.compile("^" + key + ":\\n((?:  .*\\n)*)", Pattern.MULTILINE).matcher(sheet).results()
            .map(found -> found.group(1)).findFirst().orElse("");
    }
}

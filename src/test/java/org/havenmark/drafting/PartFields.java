package org.havenmark.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The fields of a part's form as a browser would send them, with some of them typed anew. */
final class PartFields {
    private static final Pattern FORM = Pattern.compile("(?s)<form class=\"draft-form\".*?</form>");
    private static final Pattern FIELD = Pattern.compile(
        "(?s)<input([^>]*)>|<textarea([^>]*)>(.*?)</textarea>|<select([^>]*)>(.*?)</select>");
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected>");

    private PartFields() { }

    static String[] of(String page, String... changes) {
        var form = FORM.matcher(page);
        if (!form.find()) {
            throw new IllegalArgumentException("no form on the page");
        }
        var fields = new LinkedHashMap<String, List<String>>();
        var found = FIELD.matcher(form.group());
        while (found.find()) {
            var attributes = found.group(1) != null ? found.group(1) : found.group(2) != null ? found.group(2)
                : found.group(4);
            var box = attributes.contains("type=\"checkbox\"");
            if (!box || attributes.contains("checked")) {
                fields.computeIfAbsent(attribute(attributes, "name"), none -> new ArrayList<>())
                    .add(found.group(1) != null
                    ? attribute(attributes, "value") : found.group(2) != null ? found.group(3)
                    : chosen(found.group(5)));
            }
        }
        change(fields, changes);
        var flat = new ArrayList<String>();
        fields.forEach((name, values) -> values.forEach(value -> flat.addAll(List.of(name, plain(value)))));
        return flat.toArray(String[]::new);
    }

    /** A change to an empty word takes the field away, as a box that is not ticked. */
    private static void change(Map<String, List<String>> fields, String... changes) {
        fields.remove("csrf");
        for (int at = 0; at < changes.length; at += 2) {
            fields.put(changes[at], changes[at + 1].isEmpty() ? List.of() : List.of(changes[at + 1]));
        }
    }

    private static String chosen(String options) {
        var chosen = CHOSEN.matcher(options);
        return chosen.find() ? chosen.group(1) : "";
    }

    private static String attribute(String attributes, String name) {
        var found = Pattern.compile("(?<![a-z-])" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? found.group(1) : "";
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;",
            "'").replace("&amp;", "&");
    }
}

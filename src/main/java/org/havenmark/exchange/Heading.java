package org.havenmark.exchange;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a column is for.
 *
 * @param name     XLSForm's own name for it, or ours with its prefix
 * @param language of its texts; empty where it names none
 */
record Heading(String name, Optional<String> language) {
    private static final Map<String, String> ALIASES = Map.ofEntries(Map.entry("command", "type"),
        Map.entry("tag", "name"), Map.entry("value", "name"), Map.entry("caption", "label"),
        Map.entry("relevance", "relevant"), Map.entry("calculate", "calculation"), Map.entry("list name", "list_name"),
        Map.entry("guidance hint", "guidance_hint"), Map.entry("id_string", "form_id"), Map.entry("title", "form_title"),
        Map.entry("default language", "default_language"), Map.entry("form id", "form_id"),
        Map.entry("form title", "form_title"), Map.entry("points", "score"), Map.entry("set form id", "form_id"),
        Map.entry("set form title", "form_title"));
    private static final Set<String> TEXTS = Set.of("label", "hint", "guidance_hint");

    /** Of the words at a column's head; a text in a language that nobody knows is a column that nobody knows. */
    static Heading of(String words) {
        if (words.startsWith(Form.OURS)) {
            return new Heading(words, Optional.empty());
        }
        var parts = words.split("\\s*::?\\s*", 2);
        var plain = parts[0].strip().toLowerCase(Locale.ROOT);
        var name = ALIASES.getOrDefault(plain, plain);
        if (parts.length == 1 || !TEXTS.contains(name)) {
            return new Heading(parts.length == 1 ? name : words, Optional.empty());
        }
        var tag = Tongues.tag(parts[1]);
        return new Heading(tag.isPresent() ? name : words, tag);
    }

    /** Whether a program has to guess which language is meant. */
    static boolean isGuessed(String words) {
        var heading = of(words);
        return heading.language().isPresent() && !Tongues.isCoded(words);
    }
}

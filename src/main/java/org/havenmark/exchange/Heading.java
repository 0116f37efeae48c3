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
    static final Heading NONE = new Heading("", Optional.empty());
    private static final Map<String, String> ALIASES = Map.ofEntries(Map.entry("command", "type"),
        Map.entry("tag", "name"), Map.entry("value", "name"), Map.entry("caption", "label"),
        Map.entry("relevance", "relevant"), Map.entry("calculate", "calculation"), Map.entry("id_string", "form_id"),
        Map.entry("title", "form_title"), Map.entry("points", "score"), Map.entry("set_form_id", "form_id"),
        Map.entry("set_form_title", "form_title"), Map.entry("readonly", "read_only"),
        Map.entry("requiredmsg", "required_message"), Map.entry("constraining_message", "constraint_message"),
        Map.entry("count", "repeat_count"), Map.entry("jr:count", "repeat_count"), Map.entry("bind::relevant",
        "relevant"), Map.entry("bind:relevant", "relevant"), Map.entry("bind::required", "required"),
        Map.entry("bind::calculate", "calculation"), Map.entry("bind::constraint", "constraint"));
    private static final Set<String> TEXTS = Set.of("label", "hint", "guidance_hint", "constraint_message",
        "required_message");

    /** Of the words at a column's head; a text in a language that nobody knows is a column that nobody knows. */
    static Heading of(String words) {
        if (words.startsWith(Form.OURS)) {
            return new Heading(words, Optional.empty());
        }
        var whole = snake(words);
        if (ALIASES.containsKey(whole)) {
            return new Heading(ALIASES.get(whole), Optional.empty());
        }
        var parts = words.split("\\s*::?\\s*", 2);
        var plain = snake(parts[0]);
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
        return heading.language().isPresent() && !Tongues.isCoded(words, heading.language().get());
    }

    /** What a seal calls the column, so that another way to write its name is no change of what stands below. */
    String sealed() {
        return name + language.map(tag -> "::" + tag).orElse("");
    }

    /** As the program itself writes it. */
    String written() {
        return name + language.map(tag -> "::" + Tongues.name(tag)).orElse("");
    }

    private static String snake(String words) {
        return String.join("_", words.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }
}

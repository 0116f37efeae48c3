package org.havenmark.guard;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code guard/rules.json}, which the tablet reads too. A pattern may name a part ({@code <title>}) and a part
 * any part above it; a list stands for any one of its entries.
 */
final class RulesFile {
    static final String PLACE = "/guard/rules.json";
    private static final Pattern NAME = Pattern.compile("<([a-z0-9-]+)>");

    private RulesFile() {
    }

    static Rules read() {
        try (var file = RulesFile.class.getResourceAsStream(PLACE)) {
            return rules(JsonMapper.createDefault().readValue(Objects.requireNonNull(file), JsonNode.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Rules rules(JsonNode file) {
        var parts = parts(required(file, "parts"));
        var rules = new ArrayList<Rule>();
        required(file, "rules").values().forEach(rule -> rules.add(rule(rule, parts)));
        return new Rules(folds(file), rules);
    }

    private static Map<String, String> parts(JsonNode node) {
        var parts = new LinkedHashMap<String, String>();
        node.entries().forEach(part -> parts.put(part.getKey(), expanded(words(part.getValue()), parts)));
        return parts;
    }

    private static String words(JsonNode part) {
        if (!part.isArray()) {
            return part.getStringValue();
        }
        return "(?:" + String.join("|", list(part)) + ")";
    }

    private static String expanded(String pattern, Map<String, String> parts) {
        return NAME.matcher(pattern).replaceAll(name -> Matcher.quoteReplacement(
            Objects.requireNonNull(parts.get(name.group(1)), () -> "No part " + name.group())));
    }

    private static Rule rule(JsonNode rule, Map<String, String> parts) {
        var pattern = "(" + text(rule, "lead", "") + ")(" + words(required(rule, "find")) + ")"
            + text(rule, "after", "<after>");
        var kind = Optional.ofNullable(rule.get("kind")).map(node -> Suspicion.Kind.valueOf(node.getStringValue()));
        var at = Places.At.valueOf(text(rule, "at", "any").toUpperCase(Locale.ROOT));
        return new Rule(text(rule, "id", ""), kind, at, Pattern.compile(expanded(pattern, parts)),
            list(rule.get("only-after")), list(rule.get("not-after")));
    }

    private static List<String> list(@Nullable JsonNode words) {
        var list = new ArrayList<String>();
        if (words != null) {
            words.values().forEach(word -> list.add(word.getStringValue()));
        }
        return list;
    }

    private static String text(JsonNode rule, String key, String otherwise) {
        return Optional.ofNullable(rule.get(key)).map(JsonNode::getStringValue).orElse(otherwise);
    }

    private static Map<Character, Character> folds(JsonNode file) {
        var folds = new HashMap<Character, Character>();
        required(file, "folds").entries().forEach(fold -> fold.getValue().getStringValue().chars()
            .forEach(from -> folds.put((char) from, fold.getKey().charAt(0))));
        required(file, "zeros").getStringValue().chars().forEach(zero -> List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9)
            .forEach(digit -> folds.put((char) (zero + digit), (char) ('0' + digit))));
        return folds;
    }

    private static JsonNode required(JsonNode file, String key) {
        return Objects.requireNonNull(file.get(key), () -> "The rules lack " + key);
    }
}

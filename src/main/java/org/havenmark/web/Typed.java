package org.havenmark.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The fields of a sent form, for forms in which one comes several times or is named by what it is about. */
public record Typed(Map<String, List<String>> fields) {
    public Typed {
        fields = Map.copyOf(fields);
    }

    /** From a form's body as the server reads it: a field that came once is a word, one that came often a list. */
    public static Typed of(Map<String, ?> body) {
        var fields = new LinkedHashMap<String, List<String>>();
        body.forEach((name, value) -> fields.put(name, value instanceof Collection<?> many
            ? many.stream().map(one -> Forms.typed(one.toString())).toList()
            : List.of(Forms.typed(value == null ? "" : value.toString()))));
        return new Typed(fields);
    }

    /** The first of this name, or an empty word. */
    public String one(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    public Optional<UUID> id(String name) {
        return ids(name).stream().findFirst();
    }

    /** The ids of this name, each once; what is none is left out. */
    public List<UUID> ids(String name) {
        return all(name).stream().flatMap(word -> asId(word).stream()).distinct().toList();
    }

    public static boolean isId(String word) {
        return asId(word).isPresent();
    }

    private static Optional<UUID> asId(String word) {
        try {
            return Optional.of(UUID.fromString(word));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

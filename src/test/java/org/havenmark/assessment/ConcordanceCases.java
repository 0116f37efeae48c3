package org.havenmark.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** The cases of {@code concordance.json}, whose numbers come from R and from publications. */
final class ConcordanceCases {
    private ConcordanceCases() { }

    static Stream<Case> all() {
        return ((List<?>) root().get("cases")).stream().map(row -> new Case((Map<?, ?>) row));
    }

    static int number(String name) {
        return (Integer) root().get(name);
    }

    /** Unit by unit the levels of the assessors, in their order; null is a missing rating. */
    static List<Unit> units(List<? extends List<@Nullable Integer>> ratings) {
        return ratings.stream().map(ConcordanceCases::unit).toList();
    }

    private static Unit unit(List<@Nullable Integer> ratings) {
        var levels = new HashMap<UUID, Integer>();
        for (int i = 0; i < ratings.size(); i++) {
            var level = ratings.get(i);
            if (level != null) {
                levels.put(new UUID(0, i), level);
            }
        }
        return new Unit(levels);
    }

    private static Map<?, ?> root() {
        // JSON is YAML too, and the YAML reader is here already.
        try (var in = ConcordanceCases.class.getResourceAsStream("/assessment/concordance.json")) {
            return new Yaml().load(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One case, as it stands in the file. */
    record Case(Map<?, ?> row) {
        @SuppressWarnings("unchecked")
        List<Unit> units() {
            return ConcordanceCases.units((List<List<@Nullable Integer>>) row.get("ratings"));
        }

        @Nullable Double real(String name) {
            return row.get(name) instanceof Number found ? found.doubleValue() : null;
        }

        Object get(String name) {
            return row.get(name);
        }

        @Override
        public String toString() {
            return String.valueOf(row.get("name"));
        }
    }
}

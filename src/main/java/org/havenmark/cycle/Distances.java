package org.havenmark.cycle;

import java.util.Map;

/**
 * How far regions are from one another, in any unit: 0 within a region, else from the table in either direction,
 * else 1.
 */
public record Distances(Map<String, Map<String, Integer>> table) {
    public static final Distances NONE_KNOWN = new Distances(Map.of());

    public Distances {
        table = Map.copyOf(table);
        if (table.values().stream().flatMap(row -> row.values().stream()).anyMatch(distance -> distance < 0)) {
            throw new IllegalArgumentException("A distance is 0 or more");
        }
    }

    int between(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        var back = table.getOrDefault(other, Map.of()).getOrDefault(one, 1);
        return table.getOrDefault(one, Map.of()).getOrDefault(other, back);
    }
}

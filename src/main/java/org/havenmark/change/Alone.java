package org.havenmark.change;

import java.util.Map;
import java.util.UUID;

/**
 * The levels that one assessor gave at one visit, alone.
 *
 * @param levels by criterion; what got no level is not in it
 */
public record Alone(UUID assessor, Map<String, Integer> levels) {
    public Alone {
        levels = Map.copyOf(levels);
    }
}

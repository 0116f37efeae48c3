package org.havenmark.assessment;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One criterion at one visit: the level each assessor gave alone. Who did not rate it (not seen, not applicable,
 * unanswered) is simply not in the map.
 *
 * @param levels the level by assessor, 0 or more
 */
public record Unit(Map<UUID, Integer> levels) {
    public Unit {
        levels = Map.copyOf(levels);
        if (levels.values().stream().anyMatch(level -> level < 0)) {
            throw new IllegalArgumentException("A level is 0 or more: " + levels.values());
        }
    }

    /** Whether at least two rated it, so that their ratings can be set beside one another. */
    boolean pairable() {
        return levels.size() > 1;
    }

    /** How many of its ratings stand at each level from 0 to {@code top}. */
    int[] counts(int top) {
        var counts = new int[top + 1];
        levels.values().forEach(level -> counts[level]++);
        return counts;
    }

    static int top(List<Unit> units) {
        return units.stream().flatMap(unit -> unit.levels().values().stream()).mapToInt(level -> level).max().orElse(0);
    }
}

package org.havenmark.change;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One step of a cycle that shelters go through: assessed, fed back, planned, re-visited. Each room tells of its own.
 */
public interface CycleStep {
    /** Of the step's name. */
    String key();

    /** Where it stands among the others: assessed is 10, fed back 20, planned 30, re-visited 40. */
    int place();

    /** By cycle, the shelters that have come so far. */
    Map<UUID, Set<UUID>> shelters();
}

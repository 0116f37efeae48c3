package org.havenmark.cycle;

import java.util.List;
import java.util.UUID;

/** What must be so before a cycle is closed, as a later room knows it. */
public interface ClosingCondition {
    /** What is still missing; empty where this room lets the cycle close. */
    List<Undone> undone(UUID cycle);

    /**
     * Something that keeps a cycle open.
     *
     * @param key  the words for what is missing
     * @param name the code name of the shelter that lacks it
     * @param path where somebody sees to it
     */
    record Undone(String key, String name, String path) { }
}

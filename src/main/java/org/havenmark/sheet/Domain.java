package org.havenmark.sheet;

import java.util.List;

/**
 * A group of criteria that is scored together.
 *
 * @param weight the domain's weight in the overall score, a whole number from 0; 0 shows it without counting it
 * @param axis   process (what the shelter does) or well-being (how residents fare); the two are never merged
 */
public record Domain(String id, Text title, Axis axis, int weight, List<Criterion> criteria) {
    public Domain {
        criteria = List.copyOf(criteria);
    }

    /** The two axes that are shown side by side. */
    public enum Axis { PROCESS, WELL_BEING }
}

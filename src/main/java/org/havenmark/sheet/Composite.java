package org.havenmark.sheet;

import java.util.List;

/**
 * Domains, or composites of them, put together: its score is the mean of its members', each weighted by its own
 * weight.
 *
 * @param weight its weight where it stands, a whole number from 0
 * @param of     ids of domains or composites of one axis; each is a member of at most one composite
 */
public record Composite(String id, Text title, int weight, List<String> of) {
    public Composite {
        of = List.copyOf(of);
    }
}

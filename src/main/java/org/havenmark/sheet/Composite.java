package org.havenmark.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /** Those that hold one of these domains at any depth, without the members that hold none. */
    static List<Composite> only(List<Composite> all, Set<String> domains) {
        var kept = new HashSet<>(domains);
        boolean more = true;
        while (more) {
            more = kept.addAll(all.stream().filter(each -> each.of.stream().anyMatch(kept::contains))
                .map(Composite::id).toList());
        }
        return all.stream().filter(each -> kept.contains(each.id)).map(each -> new Composite(each.id, each.title,
            each.weight, each.of.stream().filter(kept::contains).toList())).toList();
    }
}

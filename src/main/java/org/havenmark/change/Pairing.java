package org.havenmark.change;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Both visits on one yardstick.
 *
 * @param seen    criteria seen at both
 * @param inForce criteria that apply at both, seen or not
 */
record Pairing(Yardstick yardstick, Found before, Found after, Set<String> seen, Set<String> inForce) {
    static Pairing of(Yardstick yardstick, Found before, Found after, Set<String> common) {
        var inForce = those(common, id -> before.presence(id) != Presence.OFF && after.presence(id) != Presence.OFF);
        return new Pairing(yardstick, before, after, those(inForce, id -> before.presence(id) == Presence.SEEN
            && after.presence(id) == Presence.SEEN), inForce);
    }

    /** Over what both visits saw. */
    Sides seenSides() {
        return new Sides(yardstick.score(before, seen), yardstick.score(after, seen));
    }

    /** With the unseen as far up, or as far down, as a change can be. */
    Sides filled(boolean up) {
        return new Sides(yardstick.score(before, inForce, !up), yardstick.score(after, inForce, up));
    }

    Predicate<String> isSeen(boolean later) {
        return later ? after::isSeen : before::isSeen;
    }

    private static Set<String> those(Set<String> ids, Predicate<String> which) {
        return ids.stream().filter(which).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

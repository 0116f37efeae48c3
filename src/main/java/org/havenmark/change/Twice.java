package org.havenmark.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A shelter that was visited twice: what is compared. */
public record Twice(PeerVisit first, PeerVisit then) {
    public UUID shelter() {
        return first.shelter();
    }

    /**
     * Of each shelter its two visits; without those that have no two.
     *
     * @param visits the earliest first
     * @param since  the cycle of the earlier visit, its last one there; empty for the shelter's first visit of all
     * @param until  the cycle of the later visit, its last one there; empty for the shelter's latest visit
     */
    public static List<Twice> of(Collection<PeerVisit> visits, Optional<UUID> since, Optional<UUID> until) {
        var byShelter = new LinkedHashMap<UUID, List<PeerVisit>>();
        visits.forEach(visit -> byShelter.computeIfAbsent(visit.shelter(), none -> new ArrayList<>()).add(visit));
        return byShelter.values().stream().map(own -> of(own, since, until)).flatMap(Optional::stream).toList();
    }

    private static Optional<Twice> of(List<PeerVisit> own, Optional<UUID> since, Optional<UUID> until) {
        var first = since.isEmpty() ? own.stream().findFirst() : lastIn(own, since.get());
        var then = until.isEmpty() ? own.stream().reduce((one, next) -> next) : lastIn(own, until.get());
        return first.flatMap(before -> then.filter(after -> own.indexOf(after) > own.indexOf(before))
            .map(after -> new Twice(before, after)));
    }

    private static Optional<PeerVisit> lastIn(List<PeerVisit> own, UUID cycle) {
        return own.stream().filter(visit -> cycle.equals(visit.cycle())).reduce((one, next) -> next);
    }
}

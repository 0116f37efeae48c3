package org.havenmark.change;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.UUID;

/** A finding, funded or not, with what its criterion was worth before and after. */
public record FollowedFinding(UUID shelter, boolean funded, BigDecimal before, BigDecimal after) {
    static final Comparator<FollowedFinding> ORDER = Comparator.comparing(FollowedFinding::shelter)
        .thenComparing(FollowedFinding::before).thenComparing(FollowedFinding::after);

    Pair pair() {
        return new Pair(shelter, before, after);
    }
}

package org.havenmark.change;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.UUID;

/** A finding, funded or not, with what its criterion was worth before and after. */
public record FollowedFinding(UUID shelter, boolean funded, BigDecimal before, BigDecimal after) {
    static final Comparator<Pair> BY_SHELTER = Comparator.comparing(Pair::shelter).thenComparing(Pair::before)
        .thenComparing(Pair::after);
    static final Comparator<FollowedFinding> ORDER = Comparator.comparing(FollowedFinding::pair, BY_SHELTER);

    Pair pair() {
        return new Pair(shelter, before, after);
    }
}

package org.havenmark.change;

import java.util.Comparator;
import java.util.UUID;
import org.havenmark.sheet.Ratio;

/** A finding, funded or not, with what its criterion was worth before and after. */
public record FollowedFinding(UUID shelter, boolean funded, Ratio before, Ratio after) {
    static final Comparator<Pair> BY_SHELTER = Comparator.comparing(Pair::shelter).thenComparing(Pair::before)
        .thenComparing(Pair::after);
    static final Comparator<FollowedFinding> ORDER = Comparator.comparing(FollowedFinding::pair, BY_SHELTER);

    static FollowedFinding of(Pair pair, boolean funded) {
        return new FollowedFinding(pair.shelter(), funded, pair.before(), pair.after());
    }

    Pair pair() {
        return new Pair(shelter, before, after);
    }
}

package org.havenmark.change;

import java.util.Optional;
import java.util.UUID;

/**
 * One criterion at both visits, by what it counts on the later sheet.
 *
 * @param criterion its id in the sheet's file
 * @param domain    the later sheet's
 */
public record CriterionChange(String criterion, String domain, Stand before, Stand after) {
    public Direction direction() {
        if (before.presence() == Presence.OFF) {
            return Direction.NEWLY_APPLIES;
        }
        if (after.presence() == Presence.OFF) {
            return Direction.NO_LONGER_APPLIES;
        }
        if (before.presence() == Presence.UNSEEN) {
            return after.presence() == Presence.SEEN ? Direction.NEWLY_SEEN : Direction.NOT_SEEN;
        }
        return after.presence() == Presence.UNSEEN ? Direction.NO_LONGER_SEEN
            : Direction.of(after.worth().compareTo(before.worth()));
    }

    /** By how many levels it rose; below 0 where it fell, 0 where it was not seen at both visits. */
    public int rise() {
        return before.level().isPresent() && after.level().isPresent()
            ? after.level().get() - before.level().get() : 0;
    }

    /** For figures over many shelters, 0 to 100 whatever the scale; empty where it was not seen at both visits. */
    public Optional<Pair> pair(UUID shelter) {
        return before.presence() == Presence.SEEN && after.presence() == Presence.SEEN
            ? Optional.of(Pair.points(shelter, before.worth(), after.worth()))
            : Optional.empty();
    }

    /** What became of it. That a level is another says nothing yet of whether assessors would agree on it. */
    public enum Direction {
        BETTER, SAME, WORSE, NEWLY_SEEN, NO_LONGER_SEEN,
        /** At neither visit. */
        NOT_SEEN,
        NEWLY_APPLIES, NO_LONGER_APPLIES;

        private static Direction of(int order) {
            return order == 0 ? SAME : order > 0 ? BETTER : WORSE;
        }

        public String key() {
            return "change.direction." + Verdict.ending(this);
        }
    }
}

package org.havenmark.change;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done for a shelter and touched criteria: what a change may be set beside. That it was done is no
 * proof that it was the cause.
 *
 * @param source       what wrote it: an action, an award, a training; itself where a coordinator entered it
 * @param sheetVersion the sheet that has the words of the criteria
 * @param money        what kind of cost it was paid for, where money was spent
 * @param endedOn      null while it goes on
 * @param criteria     by the ids that the sheet's file gives them, one at least
 */
public record Intervention(UUID id, UUID source, UUID shelter, UUID sheetVersion, Kind kind, @Nullable Money money,
                           LocalDate begunOn, @Nullable LocalDate endedOn, @Nullable UUID note, Set<String> criteria,
                           int version) {
    public Intervention {
        criteria = Collections.unmodifiableSet(new TreeSet<>(criteria));
        if (criteria.isEmpty() || endedOn != null && endedOn.isBefore(begunOn)) {
            throw new IllegalArgumentException("an intervention of nothing, or that ends before it begins");
        }
    }

    /** One that is not kept yet. */
    public static Intervention of(UUID source, UUID shelter, UUID sheetVersion, Kind kind, @Nullable Money money,
                                  LocalDate begunOn, @Nullable LocalDate endedOn, Set<String> criteria) {
        return new Intervention(UUID.randomUUID(), source, shelter, sheetVersion, kind, money, begunOn, endedOn, null,
            criteria, 0);
    }

    /**
     * Whether a change from one day to the other can have to do with it: it went on after the first, before the last.
     */
    public boolean isBetween(LocalDate from, LocalDate to) {
        return begunOn.isBefore(to) && (endedOn == null || endedOn.isAfter(from));
    }

    /** Whether money was spent on it: an award is money, whatever for. */
    boolean isPaid() {
        return money != null || kind == Kind.AWARD;
    }

    /** Whether a coordinator entered it, and no other part of the program. */
    public boolean isEntered() {
        return source.equals(id);
    }

    /** Whether the other says the same of the same deed. */
    boolean saysTheSameAs(Intervention other) {
        return equals(new Intervention(id, other.source, other.shelter, other.sheetVersion, other.kind, other.money,
            other.begunOn, other.endedOn, note, other.criteria, version));
    }

    /** What it was. */
    public enum Kind {
        TRAINING, AWARD, PRACTICE, MENTORING, OWN_WORK;

        public String key() {
            return "change.kind." + Verdict.ending(this);
        }
    }

    /** The categories that money is split into. */
    public enum Money {
        CAPACITY, FACILITIES, OTHER;

        public String key() {
            return "change.money." + Verdict.ending(this);
        }
    }
}

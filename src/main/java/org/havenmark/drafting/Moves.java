package org.havenmark.drafting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.havenmark.network.Distribution;
import org.havenmark.sheet.Score;

/**
 * How some scores move, one change for each assessment that has a score before and after.
 *
 * @param of what is scored: a domain's id, an axis's or a step's name
 */
record Moves(String of, List<Change> changes) {
    Moves {
        changes = List.copyOf(changes);
    }

    int n() {
        return changes.size();
    }

    List<UUID> shelters() {
        return shelters(way -> true);
    }

    List<UUID> up() {
        return shelters(way -> way > 0);
    }

    List<UUID> down() {
        return shelters(way -> way < 0);
    }

    List<UUID> same() {
        return shelters(way -> way == 0);
    }

    Optional<Distribution> before() {
        return distribution(change -> change.before.value());
    }

    Optional<Distribution> after() {
        return distribution(change -> change.after.value());
    }

    /** Of the differences, in points: below 0 where the draft gives less. */
    Optional<Distribution> change() {
        return distribution(Change::points);
    }

    /**
     * Whether figures of it may be shown: over five shelters or more, and no edit that touches fewer than five, or the
     * author of tiny edits could read a single shelter's answers from what they change.
     */
    boolean isTellable() {
        var moved = shelters(way -> way != 0);
        return Telling.suffices(shelters()) && (moved.isEmpty() || Telling.suffices(moved));
    }

    private List<UUID> shelters(IntPredicate way) {
        return changes.stream().filter(change -> way.test(change.points().signum())).map(Change::shelter).toList();
    }

    private Optional<Distribution> distribution(Function<Change, BigDecimal> points) {
        return Distribution.ofPoints(changes.stream().map(points).toList());
    }

    /** One score, before and after. */
    record Change(UUID shelter, Score before, Score after) {
        BigDecimal points() {
            return after.value().subtract(before.value());
        }
    }
}

package org.havenmark.drafting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.havenmark.network.Count;
import org.havenmark.network.Suppression;

/**
 * How many assessments, as it may be printed. A shelter is assessed more than once, so a count is also small when it
 * rests on few shelters: each count comes as the shelters it rests on, one entry for each assessment.
 */
final class Telling {
    private static final Count HIDDEN = new Count(Count.Kind.HIDDEN, 0);

    private Telling() { }

    /** Whether a figure over these may be shown. */
    static boolean suffices(Collection<UUID> shelters) {
        return Suppression.suffices(distinct(shelters));
    }

    /** A count by itself. */
    static Count whole(Collection<UUID> shelters) {
        return isFewOften(shelters) ? HIDDEN : Suppression.whole(shelters.size());
    }

    /** A count beside the printed whole it is a part of. */
    static Count part(Collection<UUID> part, Collection<UUID> whole) {
        var rest = new ArrayList<>(whole);
        part.forEach(rest::remove);
        return isFewOften(part) || isFewOften(rest) ? HIDDEN : Suppression.part(part.size(), whole.size());
    }

    /** Counts that add up to a printed total. */
    static List<Count> parts(List<? extends Collection<UUID>> cells) {
        return cells.stream().anyMatch(Telling::isFewOften) ? cells.stream().map(cell -> HIDDEN).toList()
            : Suppression.parts(cells.stream().map(Collection::size).toList());
    }

    /** Nothing at all, or enough shelters: what may be printed as the number it is. */
    static boolean isTellable(Collection<UUID> cell) {
        return cell.isEmpty() || suffices(cell);
    }

    /** Many assessments of few shelters. */
    private static boolean isFewOften(Collection<UUID> cell) {
        return Suppression.suffices(cell.size()) && !suffices(cell);
    }

    private static int distinct(Collection<UUID> shelters) {
        return new HashSet<>(shelters).size();
    }
}

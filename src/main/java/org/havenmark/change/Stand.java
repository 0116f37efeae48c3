package org.havenmark.change;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.havenmark.sheet.Counted;
import org.havenmark.sheet.Ratio;
import org.havenmark.sheet.Repeat;

/**
 * Where a criterion stood at a visit.
 *
 * @param level the level that counts, after caps; of several repeats the lowest; empty where it was not seen
 * @param worth that level as a part of the top; of several repeats the lowest or the mean, as the sheet puts them
 *              together; 0 where it was not seen
 */
public record Stand(Presence presence, Optional<Integer> level, Ratio worth) {
    /** @param lines its repeats, on the yardstick */
    static Stand of(Presence presence, List<Counted> lines) {
        var rated = lines.stream().filter(Counted::isRated).toList();
        return new Stand(presence, rated.stream().map(Stand::level).min(Comparator.naturalOrder()), worth(rated));
    }

    private static Ratio worth(List<Counted> rated) {
        if (rated.isEmpty()) {
            return Ratio.NONE;
        }
        var worths = rated.stream().map(line -> line.criterion().scale().part(level(line))).toList();
        var lowest = rated.get(0).domain().repeat().filter(each -> each.combine() == Repeat.Combine.LOWEST).isPresent();
        return lowest ? worths.stream().min(Comparator.naturalOrder()).orElseThrow()
            : worths.stream().reduce(Ratio.NONE, Ratio::plus).over(Ratio.of(worths.size(), 1));
    }

    private static int level(Counted line) {
        return line.in().orElseThrow().level();
    }
}

package org.havenmark.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.havenmark.sheet.CommonCriteria;
import org.havenmark.sheet.Counted;
import org.havenmark.sheet.Criterion;

/** What a shelter says of itself beside what peers saw: not who is right, but what to talk about. */
final class SelfGaps {
    private SelfGaps() { }

    /**
     * Compares level with level, as counted, on the criteria that both sheets ask alike. A criterion that is scored for
     * each of several rooms is left out: the rooms need not be the same ones.
     */
    static Compared between(AgreedResult self, AgreedResult peers) {
        var common = CommonCriteria.of(peers.sheet(), self.sheet()).ids();
        Map<String, Counted> seen = peers.outcome().lines().stream().filter(Counted::isRated)
            .collect(Collectors.toMap(line -> line.criterion().id(), Function.identity()));
        var gaps = new ArrayList<Gap>();
        int same = 0;
        for (var line : self.outcome().lines()) {
            var id = line.criterion().id();
            if (!line.isRated() || !common.contains(id) || !seen.containsKey(id)) {
                continue;
            }
            var gap = new Gap(line.criterion(), level(line), level(seen.get(id)));
            if (gap.size() == 0) {
                same++;
            } else {
                gaps.add(gap);
            }
        }
        gaps.sort(Comparator.comparing((Gap gap) -> -Math.abs(gap.size())));
        return new Compared(gaps, same);
    }

    private static int level(Counted line) {
        return line.in().orElseThrow().level();
    }

    /**
     * Both on what they both rated.
     *
     * @param gaps where they differ, the widest first; equal ones in the sheet's order
     * @param same how many criteria both counted at the same level
     */
    record Compared(List<Gap> gaps, int same) {
        Compared {
            gaps = List.copyOf(gaps);
        }

        int n() {
            return gaps.size() + same;
        }
    }

    /** A criterion on which they differ, with the levels as counted. */
    record Gap(Criterion criterion, int self, int peers) {
        /** Above 0 where the shelter counts itself higher. */
        int size() {
            return self - peers;
        }
    }
}

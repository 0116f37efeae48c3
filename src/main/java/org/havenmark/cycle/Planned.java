package org.havenmark.cycle;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What became of wanted visits: either all are planned or none.
 *
 * @param visits their ids in the order asked; empty where none is planned
 * @param checks what is said about each, in the same order
 */
public record Planned(List<UUID> visits, List<VisitCheck> checks) {
    public Planned {
        visits = List.copyOf(visits);
        checks = List.copyOf(checks);
    }

    public boolean isDone() {
        return visits.size() == checks.size();
    }

    public boolean isAllowed() {
        return checks.stream().allMatch(VisitCheck::isAllowed);
    }

    /** Whether nothing speaks against the visits but warnings that were all shown. */
    static boolean settled(List<WantedVisit> wanted, List<VisitCheck> checks) {
        return IntStream.range(0, wanted.size()).allMatch(i -> checks.get(i).isAllowed()
            && !checks.get(i).asks(wanted.get(i).known()));
    }
}

package org.havenmark.change;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Shelters with a re-visit of the cycle handed in. */
@Singleton
class ReVisitedStep implements CycleStep {
    private final VisitedInCycles visited;

    ReVisitedStep(VisitedInCycles visited) {
        this.visited = visited;
    }

    @Override
    public String key() {
        return "change.step.re-visited";
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public Map<UUID, Set<UUID>> shelters() {
        return visited.of("RE_VISIT");
    }
}

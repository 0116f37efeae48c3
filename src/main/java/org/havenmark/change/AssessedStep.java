package org.havenmark.change;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Shelters with a visit of the cycle handed in. */
@Singleton
class AssessedStep implements CycleStep {
    private final VisitedInCycles visited;

    AssessedStep(VisitedInCycles visited) {
        this.visited = visited;
    }

    @Override
    public String key() {
        return "change.step.assessed";
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Map<UUID, Set<UUID>> shelters() {
        return visited.of("BASELINE", "RE_VISIT");
    }
}

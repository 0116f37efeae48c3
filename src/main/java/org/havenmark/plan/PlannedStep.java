package org.havenmark.plan;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.change.CycleStep;

/** Shelters that made a plan of what was found in the cycle. */
@Singleton
class PlannedStep implements CycleStep {
    private final CyclePlans plans;

    PlannedStep(CyclePlans plans) {
        this.plans = plans;
    }

    @Override
    public String key() {
        return "plan.step";
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public Map<UUID, Set<UUID>> shelters() {
        return plans.all().stream().filter(CyclePlan::isThere).collect(Collectors.groupingBy(CyclePlan::cycleId,
            Collectors.mapping(CyclePlan::shelterId, Collectors.toSet())));
    }
}

package org.havenmark.plan;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.havenmark.cycle.ClosingCondition;

/** A cycle is not closed while an assessed shelter lacks a plan. */
@Singleton
class EveryShelterHasAPlan implements ClosingCondition {
    private final CyclePlans plans;

    EveryShelterHasAPlan(CyclePlans plans) {
        this.plans = plans;
    }

    @Override
    public List<Undone> undone(UUID cycle) {
        return plans.of(cycle).stream().flatMap(one -> one.lacking().stream()
            .map(key -> new Undone(key, one.name(), "/plans/" + one.shelterId()))).toList();
    }
}

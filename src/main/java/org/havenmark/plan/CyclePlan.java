package org.havenmark.plan;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of the findings of a shelter that was assessed in a cycle.
 *
 * @param name     its code name
 * @param findings those that stand, of all its assessments in the cycle
 * @param sharedAt when the first feedback of the cycle was shared; null before
 * @param taken    actions in the plan that are about these findings, or came into it since the feedback was shared
 * @param waiting  proposals about these findings that wait for the manager
 * @param declined those the manager declined, each with a reason
 */
@Introspected
public record CyclePlan(UUID cycleId, UUID shelterId, String name, int findings, @Nullable Instant sharedAt, int taken,
                        int waiting, int declined) {
    /**
     * Whether the shelter has a plan: its manager took an action, or declined every proposal. Where nothing was found
     * there is nothing to plan.
     */
    public boolean isThere() {
        return findings == 0 || sharedAt != null && (taken > 0 || declined > 0 && waiting == 0);
    }

    /** The key of the words for what is missing; empty where the plan is there. */
    public Optional<String> lacking() {
        if (isThere()) {
            return Optional.empty();
        }
        return Optional.of(sharedAt == null ? "plan.lacking.not-shared"
            : waiting > 0 ? "plan.lacking.waiting" : "plan.lacking.nothing");
    }
}

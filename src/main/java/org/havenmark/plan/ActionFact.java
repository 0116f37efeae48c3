package org.havenmark.plan;

import io.micronaut.core.annotation.Introspected;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action with what counts of it: its revision in force, the last note on it, the latest judgement of a handed-in
 * re-visit.
 *
 * @param networkCost whole minor units of the network's currency
 * @param saidAt      when the shelter last said how it goes; null where it never did
 * @param verdict     as {@code judgement} has it; null where no re-visit judged it
 */
@Introspected
public record ActionFact(UUID id, UUID shelterId, @Nullable UUID proposedBy, Action.@Nullable Decision decision,
                         Action.Status status, Instant createdAt, @Nullable Instant decidedAt, LocalDate deadline,
                         long networkCost, boolean moneyWanted, @Nullable Instant saidAt, @Nullable String verdict,
                         @Nullable Instant judgedAt) {
    /** Whether it is in the plan. */
    public boolean isTaken() {
        return proposedBy == null || decision == Action.Decision.ACCEPTED || decision == Action.Decision.CHANGED;
    }

    /** Whether it waits for the manager's decision. */
    public boolean isWaiting() {
        return proposedBy != null && decision == null;
    }

    boolean isOver() {
        if (verdict != null && (verdict.equals("DONE") || verdict.equals("NOT_NEEDED"))) {
            return true;
        }
        return status == Action.Status.DONE && !isJudgedSince();
    }

    /** Whether the shelter set it aside, and no re-visit after that found it wanted all the same. */
    boolean isSetAside() {
        return status == Action.Status.SET_ASIDE && !isOver() && !isJudgedSince();
    }

    private boolean isJudgedSince() {
        return judgedAt != null && (saidAt == null || judgedAt.isAfter(saidAt));
    }

    /** Where it stands today, in the clock's time zone. */
    public Timing timing(Clock clock) {
        var last = saidAt != null ? saidAt : decidedAt != null ? decidedAt : createdAt;
        return Timing.on(LocalDate.now(clock), this, LocalDate.ofInstant(last, clock.getZone()));
    }
}

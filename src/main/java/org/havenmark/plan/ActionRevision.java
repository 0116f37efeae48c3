package org.havenmark.plan;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an action says, from one change to the next; never overwritten.
 *
 * @param revision    from 1
 * @param owner       a role, never a name
 * @param deadline    the last day, in the network's time zone
 * @param cost        whole minor units of the currency, from 0
 * @param currency    ISO 4217
 * @param networkCost the same in the network's currency, by rate, day and source where another was typed
 * @param moneyWanted whether money from the network is asked for; never without a finding
 */
@MappedEntity("action_revision")
public record ActionRevision(@Id UUID id, UUID actionId, int revision, UUID whatNoteId, Owner owner,
                             LocalDate deadline, long cost, String currency, long networkCost,
                             @Nullable BigDecimal rate, @Nullable LocalDate rateOn, @Nullable String rateSource,
                             boolean moneyWanted, Category category, Horizon horizon, UUID checkNoteId,
                             @Nullable UUID helpNoteId, Instant writtenAt, UUID writtenBy) {
    /** Who sees to it. */
    public enum Owner {
        MANAGER, DEPUTY, SOCIAL_WORKER, COUNSELLOR, HEALTH_WORKER, TEACHER, LEGAL_WORKER, NIGHT_WORKER, KITCHEN, UPKEEP,
        FINANCE, PARENT_BODY
    }

    /** What kind of improvement it is, as money is divided. */
    public enum Category { CAPACITY, FACILITIES, OTHER }

    /** How soon it can be had: within weeks, within the cycle, beyond it. */
    public enum Horizon { QUICK, MID, LONG }
}

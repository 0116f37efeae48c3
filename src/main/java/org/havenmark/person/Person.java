package org.havenmark.person;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs in. No e-mail and no telephone is kept.
 *
 * @param username       lower-case, unique
 * @param uniformed      whether the person wears a uniform at work (border control, police)
 * @param certifiedUntil the last day on which the training as an assessor counts; null without one
 */
@MappedEntity("person")
public record Person(@Id UUID id, UUID organisationId, String username, String name, String passwordHash,
                     String language, Profession profession, boolean uniformed, @Nullable LocalDate certifiedUntil,
                     Instant createdAt, @Nullable Instant suspendedAt, @Nullable UUID suspendedBy,
                     @Version int version) {

    public boolean isCertifiedOn(LocalDate day) {
        return certifiedUntil != null && !certifiedUntil.isBefore(day);
    }

    public boolean isSuspended() {
        return suspendedAt != null;
    }

    /** The person's trade, which a mixed team looks at. */
    public enum Profession {
        SOCIAL_WORK, HEALTH, LEGAL, MANAGEMENT, BORDER, POLICE, OTHER;

        public boolean isSocialOrHealth() {
            return this == SOCIAL_WORK || this == HEALTH;
        }
    }
}

package org.havenmark.person;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * A deed that takes two people: one asks, another decides.
 *
 * @param sha256   of what is approved: another content needs another approval
 * @param decision empty while nobody decided
 */
@MappedEntity("approval")
public record Approval(@Id UUID id, String deed, UUID subject, String sha256, UUID askedBy, Instant askedAt,
                       @Nullable UUID decidedBy, @Nullable Instant decidedAt, @Nullable Decision decision) {
    Approval decided(UUID by, Instant at, Decision made) {
        return new Approval(id, deed, subject, sha256, askedBy, askedAt, by, at, made);
    }

    /** What came of it; only who asked withdraws, and only somebody else approves or declines. */
    public enum Decision { APPROVED, DECLINED, WITHDRAWN }
}

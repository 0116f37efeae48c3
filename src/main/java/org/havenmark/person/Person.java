package org.havenmark.person;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs in. No telephone is kept, and an e-mail address only in {@link PersonAddress}, where given.
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

    Person with(PersonEntry entry, int version) {
        return new Person(id, entry.organisation(), username, entry.name(), passwordHash, entry.language(),
            entry.profession(), entry.uniformed(), entry.certifiedUntil(), createdAt, suspendedAt, suspendedBy,
            version);
    }

    Person withPasswordHash(String hash) {
        return new Person(id, organisationId, username, name, hash, language, profession, uniformed, certifiedUntil,
            createdAt, suspendedAt, suspendedBy, version);
    }

    Person withLanguage(String tag) {
        return new Person(id, organisationId, username, name, passwordHash, tag, profession, uniformed,
            certifiedUntil, createdAt, suspendedAt, suspendedBy, version);
    }

    Person suspended(@Nullable Instant at, @Nullable UUID by) {
        return new Person(id, organisationId, username, name, passwordHash, language, profession, uniformed,
            certifiedUntil, createdAt, at, by, version);
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

        public String key() {
            return "person.profession." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

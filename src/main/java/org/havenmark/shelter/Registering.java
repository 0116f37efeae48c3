package org.havenmark.shelter;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.havenmark.audit.Audit;
import org.havenmark.web.Conflict;
import org.havenmark.web.NotFound;
import org.jspecify.annotations.Nullable;

/** Enters organisations into the register and changes them, each deed in the log. */
@Singleton
public class Registering {
    private final Organisations organisations;
    private final Shelters shelters;
    private final Audit audit;
    private final Clock clock;

    Registering(Organisations organisations, Shelters shelters, Audit audit, Clock clock) {
        this.organisations = organisations;
        this.shelters = shelters;
        this.audit = audit;
        this.clock = clock;
    }

    /** Enters a shelter; the actor is null for the program itself. */
    @Transactional
    public UUID shelter(@Nullable UUID actor, ShelterEntry entry) {
        var id = organisations.save(new Organisation(UUID.randomUUID(), entry.kind(), entry.name(), entry.region(),
            clock.instant(), 0)).id();
        shelters.save(new Shelter(id, entry.joinedProfile(), entry.capacityBand(), entry.joinedLanguages(),
            entry.joinedOn(), 0));
        audit.note(actor, "shelter.registered", "shelter", id);
        return id;
    }

    /** Changes a shelter that nobody changed since this version was read. */
    @Transactional
    public void change(UUID actor, UUID id, ShelterEntry entry, int version) {
        try {
            // The shelter's own row goes first: its version is the one that both rows are guarded by.
            shelters.update(new Shelter(id, entry.joinedProfile(), entry.capacityBand(), entry.joinedLanguages(),
                entry.joinedOn(), version));
            var old = organisations.findById(id).orElseThrow(NotFound::new);
            organisations.update(new Organisation(id, entry.kind(), entry.name(), entry.region(), old.createdAt(),
                old.version()));
        } catch (OptimisticLockException stale) {
            throw new Conflict("web.error.stale");
        }
        audit.note(actor, "shelter.changed", "shelter", id);
    }

    /** Enters an organisation that is not assessed. */
    @Transactional
    public UUID organisation(@Nullable UUID actor, OrganisationEntry entry) {
        var id = organisations.save(new Organisation(UUID.randomUUID(), entry.kind(), entry.name(), entry.region(),
            clock.instant(), 0)).id();
        audit.note(actor, "organisation.registered", "organisation", id);
        return id;
    }

    /** Changes an organisation that nobody changed since this version was read. */
    @Transactional
    public void change(UUID actor, Organisation old, OrganisationEntry entry, int version) {
        try {
            organisations.update(new Organisation(old.id(), entry.kind(), entry.name(), entry.region(),
                old.createdAt(), version));
        } catch (OptimisticLockException stale) {
            throw new Conflict("web.error.stale");
        }
        audit.note(actor, "organisation.changed", "organisation", old.id());
    }
}

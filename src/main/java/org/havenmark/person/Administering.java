package org.havenmark.person;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.havenmark.audit.Audit;
import org.havenmark.shelter.Organisations;
import org.havenmark.web.Conflict;
import org.havenmark.web.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * What administrators do to people's accounts, each deed in the log. There is always an administrator left who can
 * sign in, and a manager always belongs to an organisation that is assessed.
 */
@Singleton
public class Administering {
    private final Persons persons;
    private final Organisations organisations;
    private final Sessions sessions;
    private final Audit audit;
    private final Clock clock;

    Administering(Persons persons, Organisations organisations, Sessions sessions, Audit audit, Clock clock) {
        this.persons = persons;
        this.organisations = organisations;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes an account with its roles; the actor is null for the program itself. */
    @Transactional
    public UUID add(@Nullable UUID actor, NewPerson added) {
        var entry = added.entry();
        var id = persons.save(new Person(UUID.randomUUID(), entry.organisation(), added.username(), entry.name(),
            added.passwordHash(), entry.language(), entry.profession(), entry.uniformed(), entry.certifiedUntil(),
            clock.instant(), null, null, 0)).id();
        audit.note(actor, "person.created", "person", id);
        setRoles(actor, id, added.roles());
        return id;
    }

    /** Changes a person whom nobody changed since this version was read. */
    @Transactional
    public void change(UUID actor, UUID id, PersonEntry entry, int version) {
        var old = find(id);
        try {
            persons.update(old.with(entry, version));
        } catch (OptimisticLockException stale) {
            throw new Conflict("web.error.stale");
        }
        audit.note(actor, "person.changed", "person", id);
        if (!Objects.equals(old.certifiedUntil(), entry.certifiedUntil())) {
            audit.note(actor, "certificate.changed", "person", id);
        }
        needFitting(id, entry.organisation());
    }

    /** Grants the roles that are new and withdraws those that are missing. */
    @Transactional
    public void setRoles(@Nullable UUID actor, UUID id, Set<Role> roles) {
        var person = find(id);
        var held = persons.rolesOf(id);
        roles.stream().sorted().filter(role -> !held.contains(role)).forEach(role -> {
            persons.grant(id, role, clock.instant(), actor);
            audit.note(actor, "role.granted", role.name(), id);
        });
        held.stream().filter(role -> !roles.contains(role)).forEach(role -> {
            persons.withdraw(id, role);
            audit.note(actor, "role.withdrawn", role.name(), id);
        });
        needFitting(id, person.organisationId());
        needAdministrator(held.contains(Role.ADMINISTRATOR));
    }

    /** Shuts a person out and ends their sessions at once; nobody suspends themself. */
    @Transactional
    public void suspend(UUID actor, UUID id) {
        if (actor.equals(id)) {
            throw new Conflict("person.not-yourself");
        }
        var person = find(id);
        if (!person.isSuspended()) {
            persons.update(person.suspended(clock.instant(), actor));
            sessions.endAllOf(id);
            audit.note(actor, "person.suspended", "person", id);
            needAdministrator(true);
        }
    }

    @Transactional
    public void reinstate(UUID actor, UUID id) {
        var person = find(id);
        if (person.isSuspended()) {
            persons.update(person.suspended(null, null));
            audit.note(actor, "person.reinstated", "person", id);
        }
    }

    @Transactional
    public void endSessions(UUID actor, UUID id) {
        find(id);
        sessions.endAllOf(id);
        audit.note(actor, "sessions.ended", "person", id);
    }

    /** A new password also ends every session that the old one opened. */
    @Transactional
    public void setPassword(UUID actor, UUID id, String hash) {
        persons.update(find(id).withPasswordHash(hash));
        sessions.endAllOf(id);
        audit.note(actor, "password.set", "person", id);
    }

    private Person find(UUID id) {
        return persons.findById(id).orElseThrow(NotFound::new);
    }

    private void needFitting(UUID person, UUID organisation) {
        var assessed = organisations.findById(organisation).orElseThrow(NotFound::new).kind().isAssessed();
        if (!assessed && persons.rolesOf(person).contains(Role.MANAGER)) {
            throw new Conflict("person.manager-elsewhere");
        }
    }

    /** Asked after the log's lock is held, so that two administrators cannot remove each other at once. */
    private void needAdministrator(boolean mayBeLast) {
        if (mayBeLast && persons.countActiveAdministrators() == 0) {
            throw new Conflict("person.last-administrator");
        }
    }
}

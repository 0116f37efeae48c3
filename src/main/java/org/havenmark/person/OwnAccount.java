package org.havenmark.person;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.havenmark.audit.Audit;
import org.havenmark.web.NotFound;
import org.havenmark.web.Viewer;

/** What people do to their own accounts. */
@Singleton
class OwnAccount {
    private final Persons persons;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Attempts attempts;
    private final PersonAddresses addresses;
    private final Audit audit;
    private final Clock clock;

    OwnAccount(Persons persons, Passwords passwords, Sessions sessions, Attempts attempts,
               PersonAddresses addresses, Audit audit, Clock clock) {
        this.persons = persons;
        this.passwords = passwords;
        this.sessions = sessions;
        this.attempts = attempts;
        this.addresses = addresses;
        this.audit = audit;
        this.clock = clock;
    }

    Person of(Viewer viewer) {
        return persons.findById(viewer.id()).orElseThrow(NotFound::new);
    }

    boolean tooManyTries(Person self, String address) {
        return attempts.tooMany(self.username(), address);
    }

    /** Whether the old password is right; a wrong one counts as a failed sign-in. */
    @Transactional
    public boolean knows(Person self, String password, String address) {
        if (passwords.matches(password, java.util.Optional.of(self))) {
            return true;
        }
        attempts.failed(self.username(), address);
        audit.note(self.id(), "password.refused", "person", self.id());
        return false;
    }

    /** The new password holds from now on; whoever signed in with the old one elsewhere is out. */
    @Transactional
    public void changePassword(Viewer viewer, String password) {
        persons.update(of(viewer).withPasswordHash(passwords.hash(password)));
        sessions.endOthers(viewer.id(), viewer.session());
        audit.note(viewer.id(), "password.changed", "person", viewer.id());
    }

    @Transactional
    public void speak(Viewer viewer, String language) {
        persons.update(of(viewer).withLanguage(language));
        audit.note(viewer.id(), "person.changed", "person", viewer.id());
    }

    /** Where they want to be reminded; an empty one takes it back. */
    @Transactional
    public void remindAt(Viewer viewer, String address) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var before = addresses.findById(viewer.id());
        if (address.isEmpty()) {
            before.ifPresent(addresses::delete);
        } else if (before.isPresent()) {
            addresses.update(new PersonAddress(viewer.id(), address, now, before.get().version()));
        } else {
            addresses.save(new PersonAddress(viewer.id(), address, now, 0));
        }
        audit.note(viewer.id(), address.isEmpty() ? "address.removed" : "address.given", "person", viewer.id());
    }

    @Transactional
    public void end(Viewer viewer, UUID session) {
        if (!sessions.endOne(session, viewer.id())) {
            throw new NotFound();
        }
        audit.note(viewer.id(), "sessions.ended", "person", viewer.id());
    }
}

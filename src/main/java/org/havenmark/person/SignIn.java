package org.havenmark.person;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.havenmark.audit.Audit;
import org.havenmark.web.Forms;
import org.havenmark.web.Viewer;

/** Signing in and out, each written into the log in the transaction of the deed. */
@Singleton
public class SignIn {
    private final Persons persons;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Attempts attempts;
    private final Audit audit;

    SignIn(Persons persons, Passwords passwords, Sessions sessions, Attempts attempts, Audit audit) {
        this.persons = persons;
        this.passwords = passwords;
        this.sessions = sessions;
        this.attempts = attempts;
        this.audit = audit;
    }

    /** The new session's token; empty where name or password is wrong or the person is suspended. */
    @Transactional
    public Optional<String> with(String name, String password, String address) {
        var username = Forms.typed(name).toLowerCase(Locale.ROOT);
        var person = persons.findByUsername(username);
        if (!passwords.matches(password, person) || person.map(Person::isSuspended).orElse(true)) {
            attempts.failed(username, address);
            audit.note(person.map(Person::id).orElse(null), "sign-in.refused", "person",
                person.map(known -> known.id().toString()).orElse(""));
            return Optional.empty();
        }
        audit.note(person.get().id(), "sign-in", "person", person.get().id());
        return Optional.of(sessions.open(person.get().id()));
    }

    boolean tooMany(String name, String address) {
        return attempts.tooMany(Forms.typed(name).toLowerCase(Locale.ROOT), address);
    }

    @Transactional
    public void out(Viewer viewer) {
        sessions.end(viewer.session());
        audit.note(viewer.id(), "sign-out", "person", viewer.id());
    }
}

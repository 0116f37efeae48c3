package org.havenmark.person;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;

/** Argon2id at 19 MiB, two passes, one lane: the least that OWASP's password storage sheet advises. */
@Singleton
public final class Passwords {
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final Set<String> COMMON = Set.of("123456789012", "password1234", "qwertyuiop12", "iloveyou1234",
        "passwordpassword", "matkhau12345", "matkhaumatkhau", "111111111111", "abcdefghijkl", "administrator");
    // Each check holds 19 MiB: a burst of sign-ins must wait, not exhaust a small server.
    private final Semaphore places = new Semaphore(4, true);
    private final String nobody = hash("nobody has this password");

    public String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
    }

    /** Whether the password is right; takes as long for a person who does not exist. */
    boolean matches(String password, Optional<Person> person) {
        places.acquireUninterruptibly();
        try {
            var hash = person.map(Person::passwordHash).orElse(nobody);
            return Password.check(password, hash).with(ARGON2ID) && person.isPresent();
        } finally {
            places.release();
        }
    }

    /** What is wrong with a password somebody chose: the key of the words, or empty. */
    public Optional<String> problem(String password, String username) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            return Optional.of("person.password.length");
        }
        var lower = password.toLowerCase(Locale.ROOT);
        var plain = COMMON.contains(lower) || lower.chars().distinct().count() < 5
            || !username.isEmpty() && lower.contains(username.toLowerCase(Locale.ROOT));
        return plain ? Optional.of("person.password.common") : Optional.empty();
    }
}

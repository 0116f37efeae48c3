package org.havenmark.person;

import java.util.Set;

/**
 * Somebody who is to have an account.
 *
 * @param passwordHash from {@link Passwords#hash}
 */
public record NewPerson(String username, String passwordHash, PersonEntry entry, Set<Role> roles) {
    public NewPerson {
        roles = Set.copyOf(roles);
        if (!Usernames.areFine(username)) {
            throw new IllegalArgumentException("No username");
        }
    }
}

package org.havenmark.web;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * The person who asks, as every query and every page needs to know them; read anew from the database at each request.
 *
 * @param name    shown to themselves only
 * @param csrf    the session's token, a hidden field of every form
 */
public record Viewer(UUID id, String name, UUID organisation, UUID session, Set<String> roles, Locale language,
                     String csrf) {
    public static final String ATTRIBUTE = "havenmark.viewer";

    public Viewer {
        roles = Set.copyOf(roles);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }
}

package org.havenmark.person;

import java.util.regex.Pattern;

/** What a username may look like: 3 to 60 small letters, digits, dots or hyphens, beginning with a letter. */
public final class Usernames {
    private static final Pattern FINE = Pattern.compile("[a-z][a-z0-9.-]{2,59}");

    private Usernames() { }

    public static boolean areFine(String username) {
        return FINE.matcher(username).matches();
    }
}

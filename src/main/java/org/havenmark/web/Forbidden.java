package org.havenmark.web;

/** The person's role does not allow the deed, on a thing they may know of. */
public final class Forbidden extends RuntimeException {
    public Forbidden() {
        super("forbidden", null, false, false);
    }
}

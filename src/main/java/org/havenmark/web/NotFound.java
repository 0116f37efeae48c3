package org.havenmark.web;

/** Not there, or not yours: nobody can tell which. */
public final class NotFound extends RuntimeException {
    public NotFound() {
        super("not found", null, false, false);
    }
}

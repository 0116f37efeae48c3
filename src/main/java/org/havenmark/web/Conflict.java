package org.havenmark.web;

/**
 * The thing has changed, or is in a state that does not allow the deed.
 *
 * <p>The key names the words that tell the person what to do next.
 */
public final class Conflict extends RuntimeException {
    private final String key;

    public Conflict(String key) {
        super(key, null, false, false);
        this.key = key;
    }

    public String key() {
        return key;
    }
}

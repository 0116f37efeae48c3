package org.havenmark.database;

/** Makes the reasons that only the database itself can give. */
public final class UnavailableReasons {
    private UnavailableReasons() { }

    public static Unavailable stopped(String cause) {
        return new WritesStopped(cause);
    }
}
